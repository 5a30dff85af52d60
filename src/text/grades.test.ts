import { expect, test } from 'vitest';
import { gradeInWords, gradeName, gradesWithin, gradeWithin } from './grades.ts';

test('a grade has a name, alone and within a sentence', () => {
  expect(gradeName('8')).toBe('Grade 8');
  expect(gradeWithin('8')).toBe('grade 8');
  expect(gradeInWords({ grade: { value: '8', basis: 'stated' } })).toBe('grade 8');
  expect(gradeName('$&')).toBe('Grade $&');
});

test('so has its absence', () => {
  expect(gradeName(undefined)).toBe('No grade');
  expect(gradeWithin(undefined)).toBe('no grade');
  expect(gradeInWords({})).toBe('no grade');
});

test('from one grade to another is one or several', () => {
  expect(gradesWithin('9', '9', '–')).toBe('grade 9');
  expect(gradesWithin('8', '12', '–')).toBe('grades 8–12');
  expect(gradesWithin('8', '12', ' to ')).toBe('grades 8 to 12');
});
