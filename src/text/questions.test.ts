import { describe, expect, test } from 'vitest';
import * as german from './de/questions.ts';
import { BETWEEN, COMPARING } from './en/questions.ts';
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

test.each([
  ['path from keeper to master', 'keeper', 'master', false],
  ['keeper vs master', 'keeper', 'master', false],
  ['compare keeper and master', 'keeper', 'master', true],
])('“%s” is about %s and %s', (typed, from, to, isCompared) => {
  const { wish = '', ...ends } = BETWEEN.exec(typed)?.groups ?? {};
  expect(ends).toMatchObject({ from, to });
  expect(COMPARING.test(wish)).toBe(isCompared);
});

describe('in German', () => {
  const asked = (typed: string) => questionIn(typed, german.QUESTIONS);

  test.each([
    ['Wie werde ich Netzmeisterin?', 'netzmeisterin'],
    ['wie wird man netzplanerin', 'netzplanerin'],
    ['wie werde ich zur Netzmeisterin befördert', 'netzmeisterin'],
    ['Wie kann ich eine Netzmeisterin werden?', 'netzmeisterin'],
    ['wie man netzmeisterin wird', 'netzmeisterin'],
    ['ich möchte Betriebsleiterin werden', 'betriebsleiterin'],
    ['wie komme ich zur Netzmeisterin', 'netzmeisterin'],
    ['wie erreiche ich Betriebsleiterin Stromnetz', 'betriebsleiterin stromnetz'],
    ['Was fehlt mir zur Netzplanerin?', 'netzplanerin'],
    ['was fehlt mir noch für die Netzplanerin', 'netzplanerin'],
    ['Was brauche ich, um Netzmeisterin zu werden?', 'netzmeisterin'],
    ['was muss ich können, um Netzmeisterin zu werden', 'netzmeisterin'],
    ['Weg zur Betriebsleiterin', 'betriebsleiterin'],
    ['beförderung zum teamleiter', 'teamleiter'],
    ['Wie weit ist es bis zur Geschäftsführerin?', 'geschäftsführerin'],
    ['wie viele schritte sind es noch bis zur netzmeisterin', 'netzmeisterin'],
    ['wie lange dauert es bis zur Netzmeisterin', 'netzmeisterin'],
  ])('“%s” asks for the ways to %s', (typed, about) => {
    expect(asked(typed)).toEqual({ kind: 'become', about });
  });

  test.each([
    ['Wie werde ich befördert?', 'next'],
    ['wann kann ich befördert werden', 'next'],
    ['Beförderung', 'next'],
    ['Was muss ich für die nächste Stufe zeigen?', 'next'],
    ['Was fehlt mir zur nächsten Stufe?', 'next'],
    ['mein nächster Schritt', 'next'],
    ['Wie viel verdient eine Netzmeisterin?', 'pay'],
    ['Gehalt', 'pay'],
    ['Homeoffice', 'place'],
    ['Elternzeit', 'leave'],
    ['wie wechsle ich in die Führung', 'switch'],
    ['zurück in die Fachlaufbahn', 'switch'],
    ['wie komme ich in die Führungslaufbahn', 'switch'],
    ['welche Schritte sind zu groß', 'sizes'],
    ['kleine Schritte', 'sizes'],
    ['Vorstellungsgespräch', 'hiring'],
    ['Wie viel Erfahrung brauche ich?', 'experience'],
    ['wie viele Jahre Berufserfahrung', 'experience'],
    ['Wie lange muss ich warten?', 'time'],
    ['Wohin kann ich von hier aus gehen?', 'onward'],
    ['wohin führt diese Rolle', 'onward'],
    ['nächste Schritte von hier', 'onward'],
  ] as const)('“%s” asks about %s', (typed, kind) => {
    expect(asked(typed)?.kind).toBe(kind);
  });

  test.each([
    'Netzmeisterin',
    'Teamleiterin Kundenberatung',
    'Ausbildung der Auszubildenden',
    'Weg',
    'wie man Zähler prüft',
    '',
  ])('“%s” asks nothing', (typed) => {
    expect(asked(typed)).toBeUndefined();
  });

  test.each([
    ['Weg von Netzmonteurin zu Netzplanerin', false],
    ['Wie komme ich von Netzmonteurin zu Netzplanerin', false],
    ['Netzmonteurin → Netzplanerin', false],
    ['Unterschied zwischen Netzmonteurin und Netzplanerin', true],
    ['Was ist der Unterschied zwischen Netzmonteurin und Netzplanerin', true],
    ['vergleiche Netzmonteurin mit Netzplanerin', true],
    ['Was ändert sich zwischen Netzmonteurin und Netzplanerin', true],
  ])('“%s” is about two roles', (typed, isCompared) => {
    const { wish = '', ...ends } =
      german.BETWEEN.exec(typed.replace(german.ASKED_FROM, ''))?.groups ?? {};
    expect(ends).toMatchObject({ from: 'Netzmonteurin', to: 'Netzplanerin' });
    expect(german.COMPARING.test(wish)).toBe(isCompared);
  });
});
