import { expect, test } from 'vitest';
import { type Files, problemsAfter, relate, reportAfter, roleOf } from '../fixture.ts';

const KEEPERS = 'families/keepers.json';

test.each<[fact: string, spoil: (files: Files) => void, problem: string]>([
  [
    'the theme of a strand',
    ({ dataset }) =>
      dataset.strands?.forEach((strand) => {
        strand.theme = 'none';
      }),
    'unknown-theme dataset.json/strands/0/theme',
  ],
  [
    'the theme of a role’s expectation',
    (files) =>
      roleOf(files, 'keeper').responsibilities?.push({ id: 'r2', text: 'Row', theme: 'none' }),
    `unknown-theme ${KEEPERS}/roles/1/responsibilities/1/theme`,
  ],
  [
    'the theme of a family’s expectation',
    ({ keepers }) => keepers.requirements?.push({ id: 'fq2', text: 'Rows', theme: 'none' }),
    `unknown-theme ${KEEPERS}/requirements/1/theme`,
  ],
  [
    'a strand',
    ({ keepers }) =>
      keepers.requirements?.push({ id: 'fq2', text: 'Rows', theme: 'safety', strand: 'none' }),
    `unknown-strand ${KEEPERS}/requirements/1/strand`,
  ],
  [
    'the track of a role',
    (files) => Object.assign(roleOf(files, 'hand'), { track: 'none' }),
    `unknown-track ${KEEPERS}/roles/0/track`,
  ],
  [
    'a track among the titles of a grade',
    ({ dataset }) => dataset.grades.push({ value: 9, titles: { none: ['Keeper'] } }),
    'unknown-track dataset.json/grades/3/titles/none',
  ],
  [
    'the grade of a role',
    (files) => Object.assign(roleOf(files, 'hand'), { grade: { value: 7, basis: 'stated' } }),
    `unknown-grade ${KEEPERS}/roles/0/grade/value`,
  ],
  [
    'the source of a family',
    ({ boats }) => Object.assign(boats, { source: 'none' }),
    'unknown-source families/boats.json/source',
  ],
  [
    'the source of a role',
    (files) => Object.assign(roleOf(files, 'hand'), { source: { id: 'none' } }),
    `unknown-source ${KEEPERS}/roles/0/source/id`,
  ],
  [
    'the source of an expectation',
    ({ keepers }) =>
      keepers.requirements?.push({
        id: 'fq2',
        text: 'Rows',
        theme: 'safety',
        source: { id: 'none' },
      }),
    `unknown-source ${KEEPERS}/requirements/1/source/id`,
  ],
  [
    'a line of a former strand',
    ({ dataset }) =>
      Object.assign(dataset, {
        formerStrands: [{ id: 'oil', title: 'Oil', why: 'Two.', lines: ['roles/none#r1'] }],
      }),
    'unknown-line dataset.json/formerStrands/0/lines/0',
  ],
  [
    'a line that is not taken over',
    (files) => relate(files, 'extends', 'warden', 'keeper', { except: ['none'] }),
    `unknown-line ${KEEPERS}/relations/2/except/0`,
  ],
  [
    'the source of a relation',
    (files) => relate(files, 'reports-to', 'hand', 'keeper', { source: { id: 'none' } }),
    `unknown-source ${KEEPERS}/relations/2/source/id`,
  ],
  [
    'where a relation begins',
    (files) => relate(files, 'reports-to', 'none', 'keeper'),
    `unknown-role ${KEEPERS}/relations/2/from`,
  ],
  [
    'where a relation ends',
    (files) => relate(files, 'reports-to', 'hand', 'none'),
    `unknown-role ${KEEPERS}/relations/2/to`,
  ],
  [
    'the source of how hiring goes in a department',
    ({ dataset }) =>
      Object.assign(dataset.departments[0] ?? {}, {
        hiring: { steps: [{ title: 'Call' }], source: { id: 'none' } },
      }),
    'unknown-source dataset.json/departments/0/hiring/source/id',
  ],
  [
    'the family that a relation begins at',
    (files) => relate(files, 'promotion', { family: 'none' }, 'keeper'),
    `unknown-family ${KEEPERS}/relations/2/from/family`,
  ],
  [
    'the family that a relation ends at, which is no role',
    (files) => relate(files, 'promotion', 'hand', { family: 'hand' }),
    `unknown-family ${KEEPERS}/relations/2/to/family`,
  ],
])('what is used must be defined: %s', (_, spoil, problem) => {
  expect(problemsAfter(spoil)).toEqual([`error ${problem}`]);
});

test('what is used must be defined: the department of a family', () => {
  expect(problemsAfter(({ boats }) => Object.assign(boats, { department: 'none' }))).toEqual([
    'error unknown-department families/boats.json/department',
    'info unused-department dataset.json/departments/1',
  ]);
});

test('what is used must be defined: the role and the source of a claim', () => {
  const problems = problemsAfter((files) => {
    roleOf(files, 'hand').claims = [
      { code: 'duplicate', text: 'Said twice.', about: 'none', source: { id: 'none' } },
    ];
  });
  expect(problems).toEqual([
    `error unknown-role ${KEEPERS}/roles/0/claims/0/about`,
    `error unknown-source ${KEEPERS}/roles/0/claims/0/source/id`,
    `info duplicate ${KEEPERS}/roles/0/claims/0`,
  ]);
});

test('a relation by an alias is an error that names the id to write', () => {
  const { problems } = reportAfter((files) => relate(files, 'reports-to', 'hand', 'lamp-keeper'));
  expect(problems).toMatchObject([
    {
      code: 'unknown-role',
      hint: 'Write "keeper", the id itself.',
      at: { pointer: '/relations/2/to' },
    },
  ]);
});

test('a strand by an alias is one too, unless it is the id of another', () => {
  const { problems } = reportAfter((files) => {
    files.dataset.strands = [
      { id: 'lamp', title: 'The lamp', theme: 'tending', aliases: ['light'] },
    ];
  });
  expect(problems.map(({ code, hint }) => [code, hint]).slice(0, 2)).toEqual([
    ['unknown-strand', 'Write "lamp", the id itself.'],
    ['unknown-strand', 'Write "lamp", the id itself.'],
  ]);
});

test('an id that begins like a known one comes with a guess, another with what there is', () => {
  const { problems } = reportAfter((files) => {
    relate(files, 'reports-to', 'hand', 'warder');
    relate(files, 'reports-to', 'hand', 'captain');
  });
  expect(problems.map(({ hint }) => hint)).toEqual([
    'Did you mean "warden"?',
    'Define it, or use one of: hand, keeper, warden, mate.',
  ]);
});

test('four letters that two ids begin with make a guess, three do not', () => {
  const { problems } = reportAfter((files) => {
    relate(files, 'reports-to', 'hand', 'wardrobe');
    relate(files, 'reports-to', 'hand', 'wart');
  });
  expect(problems.map(({ hint }) => hint)).toEqual([
    'Did you mean "warden"?',
    'Define it, or use one of: hand, keeper, warden, mate.',
  ]);
});
