import { expect, test } from 'vitest';
import { type Files, problemsAfter, relate, reportAfter, roleOf } from '../fixture.ts';

const THIRD = 'families/keepers.json/relations/2';

test.each<[fact: string, spoil: (files: Files) => void, problem: string]>([
  [
    'a role is not related to itself',
    (files) => relate(files, 'reports-to', 'hand', 'hand'),
    `error self-relation ${THIRD}`,
  ],
  [
    'a promotion does not go down',
    (files) => relate(files, 'promotion', 'warden', 'mate'),
    `error descending-promotion ${THIRD}`,
  ],
  [
    'a promotion ought not to keep the grade',
    (files) => relate(files, 'promotion', 'mate', 'keeper'),
    `warning level-promotion ${THIRD}`,
  ],
  [
    'equivalents ought to have one grade',
    (files) => relate(files, 'equivalent', 'hand', 'mate'),
    `warning unequal-equivalence ${THIRD}`,
  ],
  [
    'equivalents ought to have one grade, whichever stands first',
    (files) => relate(files, 'equivalent', 'mate', 'hand'),
    `warning unequal-equivalence ${THIRD}`,
  ],
  [
    'only a step has a gate',
    (files) => relate(files, 'reports-to', 'hand', 'warden', { gate: 'merit' }),
    `error misplaced-gate ${THIRD}`,
  ],
  [
    'only extends has a scope',
    (files) => relate(files, 'promotion', 'keeper', 'warden', { scope: ['requirements'] }),
    `error misplaced-scope ${THIRD}`,
  ],
  [
    'only extends has a join',
    (files) => relate(files, 'reports-to', 'keeper', 'warden', { join: 'any' }),
    `error misplaced-scope ${THIRD}`,
  ],
  [
    'only extends has exceptions',
    (files) => relate(files, 'reports-to', 'warden', 'keeper', { except: ['r1'] }),
    `error misplaced-scope ${THIRD}`,
  ],
  [
    'what is extended ought to have text',
    (files) => relate(files, 'extends', 'keeper', 'warden'),
    `warning unheld-parent ${THIRD}`,
  ],
  [
    'one place states a relation once',
    (files) => relate(files, 'extends', 'keeper', 'hand'),
    `warning repeated-relation ${THIRD}`,
  ],
  [
    'a step ought to have one gate',
    (files) =>
      relate(files, 'promotion', 'hand', 'keeper', {
        gate: 'merit-and-company-need',
        source: { id: 'handbook' },
      }),
    `warning conflicting-gates ${THIRD}`,
  ],
  [
    'a family does not lead on to itself',
    (files) => relate(files, 'promotion', { family: 'boats' }, { family: 'boats' }),
    `error self-relation ${THIRD}`,
  ],
  [
    'only a step joins whole families',
    (files) => relate(files, 'reports-to', 'hand', { family: 'boats' }),
    `error misplaced-family ${THIRD}`,
  ],
  [
    'what a family leads on to ought not to be a role of its own',
    (files) => relate(files, 'promotion', { family: 'keepers' }, 'warden'),
    `warning own-family ${THIRD}`,
  ],
  [
    'extends does not go round in a circle',
    (files) => relate(files, 'extends', 'hand', 'keeper'),
    `error extends-cycle ${THIRD}`,
  ],
  [
    'who reports to whom ought not to go round in a circle',
    (files) => {
      relate(files, 'reports-to', 'hand', 'keeper');
      relate(files, 'reports-to', 'keeper', 'hand');
    },
    'warning reports-to-cycle families/keepers.json/relations/3',
  ],
])('%s', (_, spoil, problem) => {
  expect(problemsAfter(spoil)).toEqual([problem]);
});

test.each<[fact: string, change: (files: Files) => void]>([
  ['a switch may keep the grade', (files) => relate(files, 'switch', 'mate', 'keeper')],
  ['a switch may go down', (files) => relate(files, 'switch', 'warden', 'mate')],
  [
    'a switch may have a gate',
    (files) => relate(files, 'switch', 'mate', 'keeper', { gate: 'merit' }),
  ],
  [
    'a role may report to one of a lower grade',
    (files) => relate(files, 'reports-to', 'warden', 'hand'),
  ],
  [
    'a named role may extend a named one',
    (files) => {
      roleOf(files, 'mate').status = 'named';
      relate(files, 'extends', 'mate', 'warden');
    },
  ],
  [
    'two sources may state one relation',
    (files) => relate(files, 'extends', 'keeper', 'hand', { source: { id: 'handbook' } }),
  ],
  [
    'a family may lead on to a family, and to a role of another one',
    (files) => {
      relate(files, 'promotion', { family: 'keepers' }, { family: 'boats' }, { gate: 'merit' });
      relate(files, 'promotion', { family: 'keepers' }, 'mate');
      relate(files, 'switch', 'keeper', { family: 'boats' });
    },
  ],
  [
    'two families may lead on to each other: they are no rungs of one line',
    (files) => {
      relate(files, 'promotion', { family: 'keepers' }, { family: 'boats' });
      relate(files, 'promotion', { family: 'boats' }, { family: 'keepers' });
    },
  ],
  [
    'two ways may lead to one role',
    (files) => {
      relate(files, 'extends', 'mate', 'keeper');
      relate(files, 'extends', 'mate', 'hand');
    },
  ],
])('%s', (_, change) => {
  expect(problemsAfter(change)).toEqual([]);
});

test('promotions do not go round in a circle, not even among roles without a grade', () => {
  const { problems } = reportAfter((files) => {
    for (const id of ['hand', 'keeper', 'warden']) delete roleOf(files, id).grade;
    relate(files, 'promotion', 'keeper', 'warden');
    relate(files, 'promotion', 'warden', 'hand');
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'promotion-cycle',
      message: expect.stringContaining('hand → keeper → warden → hand'),
      at: { pointer: '/relations/3' },
    },
  ]);
});

test('a circle names only the roles on it, not those on the way there', () => {
  const { problems } = reportAfter((files) => {
    relate(files, 'extends', 'hand', 'mate');
    relate(files, 'extends', 'mate', 'hand');
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'These roles go round in a circle by extends: hand → mate → hand.',
  ]);
});

test('a chain of many thousand roles is walked to its end', { timeout: 60_000 }, () => {
  const problems = problemsAfter((files) => {
    const names = Array.from({ length: 12_000 }, (_, at) => `k${at}`);
    files.keepers.roles.push(
      ...names.map((id) => ({ id, title: id, track: 'craft', status: 'open' as const })),
    );
    for (const [at, id] of names.entries()) {
      relate(files, 'extends', id, names[at + 1] ?? 'keeper');
    }
    relate(files, 'extends', 'hand', 'k0');
  });
  expect(problems[0]).toBe('error extends-cycle families/keepers.json/relations/12001');
  expect(problems.filter((each) => each.startsWith('error'))).toHaveLength(1);
});
