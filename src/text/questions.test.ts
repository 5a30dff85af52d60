import { expect, test } from 'vitest';
import { questionIn } from './questions.ts';

const kindOf = (typed: string) => questionIn(typed)?.kind;
const aboutIn = (typed: string) => questionIn(typed)?.about;

test.each([
  ['how do I become staff', 'staff'],
  ['How do I become a Staff Engineer?', 'staff engineer'],
  ['what do I need to become a senior manager', 'senior manager'],
  ['how to get to director', 'director'],
  ['how can i get promoted to principal', 'principal'],
  ['promotion to staff', 'staff'],
  ['path to an engineering fellow', 'engineering fellow'],
  ['How far is Fellow?', 'fellow'],
  ['how long does it take to become director', 'director'],
  ['how many steps to VP', 'vp'],
  ['what does it take to be a director role', 'director'],
])('“%s” asks for the ways to %s', (typed, about) => {
  expect(kindOf(typed)).toBe('become');
  expect(aboutIn(typed)).toBe(about);
});

test.each([
  ['salary', 'pay'],
  ['What is the pay of a staff engineer?', 'pay'],
  ['remote', 'place'],
  ['can I work from home', 'place'],
  ['parental leave', 'leave'],
  ['promotion', 'next'],
  ['What must I show for the next level?', 'next'],
  ['how do I get promoted', 'next'],
  ['what’s next', 'next'],
  ['how do I switch to management', 'switch'],
  ['go back to ic', 'switch'],
  ['which step is too large', 'sizes'],
  ['thin steps', 'sizes'],
  ['interviews', 'hiring'],
  ['how long must I wait', 'time'],
  ['Where can I go from here?', 'onward'],
  ['where does this role lead', 'onward'],
  ['next steps from here', 'onward'],
] as const)('“%s” asks about %s', (typed, kind) => {
  expect(kindOf(typed)).toBe(kind);
});

test.each([
  'staff engineer',
  'be engineer',
  'pay attention to detail',
  'payroll',
  'manager of managers',
  'hiring',
  'path',
  'where the team leads',
  '',
])('“%s” asks nothing', (typed) => {
  expect(questionIn(typed)).toBeUndefined();
});
