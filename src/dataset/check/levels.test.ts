import { expect, test } from 'vitest';
import { type Files, problemsAfter, reportAfter, roleOf } from '../fixture.ts';

const KEEPERS = 'families/keepers.json';

type Levels = NonNullable<NonNullable<Files['dataset']['strands']>[number]['levels']>;

function nameLevels({ dataset }: Files, levels: Levels): void {
  dataset.strands?.forEach((strand) => {
    strand.levels = levels;
  });
}

function setLevel(files: Files, role: string, level: string): void {
  Object.assign(roleOf(files, role).responsibilities?.[0] ?? {}, { level });
}

/** The lamp hand tends the light and the keeper answers for it. */
function graded(files: Files): void {
  nameLevels(files, ['tends it', 'answers for it']);
  setLevel(files, 'hand', 'tends it');
  setLevel(files, 'keeper', 'answers for it');
}

test('levels of which each is known and used are sound', () => {
  expect(problemsAfter(graded)).toEqual([]);
});

test('levels with texts are known by their names, and told by them where nothing stands there', () => {
  const problems = problemsAfter((files) => {
    graded(files);
    const keeps = { title: 'keeps it', text: 'Keeps it burning all night' };
    nameLevels(files, [{ title: 'tends it' }, keeps, 'answers for it']);
  });
  expect(problems).toEqual(['warning unused-level dataset.json/strands/0/levels/1']);
});

test('an expectation of a strand with levels may stand at none of them', () => {
  const problems = problemsAfter((files) => {
    graded(files);
    roleOf(files, 'keeper').responsibilities?.push({
      id: 'r2',
      text: 'Clean the lenses',
      theme: 'tending',
      strand: 'light',
    });
  });
  expect(problems).toEqual([]);
});

test.each<[fact: string, spoil: (files: Files) => void, at: string, hint: string]>([
  [
    'a level that its strand does not have',
    (files) =>
      roleOf(files, 'keeper').responsibilities?.push({
        id: 'r2',
        text: 'Dream of the light',
        theme: 'tending',
        strand: 'light',
        level: 'dreams of it',
      }),
    '/roles/1/responsibilities/1/level',
    'Define it, or use one of: tends it, answers for it.',
  ],
  [
    'a level that is nearly one of its strand',
    ({ keepers }) =>
      keepers.requirements?.push({
        id: 'fq2',
        text: 'Answers for all',
        theme: 'tending',
        strand: 'light',
        level: 'answers to it',
      }),
    '/requirements/1/level',
    'Did you mean "answers for it"?',
  ],
  [
    'a level of a strand without levels',
    (files) => {
      files.dataset.strands?.push({ id: 'swimming', title: 'Swimming', theme: 'safety' });
      files.keepers.requirements = [
        { id: 'fq1', text: 'Swims', theme: 'safety', strand: 'swimming', level: 'swims' },
      ];
      roleOf(files, 'keeper').requirements = [
        { id: 'q1', text: 'Swims in any sea', theme: 'safety', strand: 'swimming' },
      ];
    },
    '/requirements/0/level',
    'Define its levels, lowest first, or remove this.',
  ],
  [
    'a level without a strand',
    ({ keepers }) =>
      keepers.requirements?.push({ id: 'fq2', text: 'Rows', theme: 'safety', level: 'tends it' }),
    '/requirements/1/level',
    'Name the strand, or remove the level.',
  ],
])('unknown: %s', (_, spoil, pointer, hint) => {
  const { problems } = reportAfter((files) => {
    graded(files);
    spoil(files);
  });
  expect(problems).toMatchObject([
    { severity: 'error', code: 'unknown-level', hint, at: { file: KEEPERS, pointer } },
  ]);
});

test('a level of a strand that does not exist is the strand’s problem alone', () => {
  const problems = problemsAfter(({ keepers }) =>
    keepers.requirements?.push({
      id: 'fq2',
      text: 'Rows',
      theme: 'safety',
      strand: 'none',
      level: 'rows',
    }),
  );
  expect(problems).toEqual([`error unknown-strand ${KEEPERS}/requirements/1/strand`]);
});

test('a level at which no expectation of its strand stands', () => {
  const problems = problemsAfter((files) => {
    graded(files);
    nameLevels(files, ['tends it', 'keeps it', 'answers for it']);
  });
  expect(problems).toEqual(['warning unused-level dataset.json/strands/0/levels/1']);
});

test('a level that only an expectation of another strand names is unused all the same', () => {
  const problems = problemsAfter((files) => {
    graded(files);
    nameLevels(files, ['tends it', 'keeps it', 'answers for it']);
    files.keepers.requirements?.push({
      id: 'fq2',
      text: 'Keeps the boat',
      theme: 'safety',
      level: 'keeps it',
    });
  });
  expect(problems).toEqual([
    `error unknown-level ${KEEPERS}/requirements/1/level`,
    'warning unused-level dataset.json/strands/0/levels/1',
  ]);
});

test('a competency has a level of its own, with a strand that has no levels or without one', () => {
  const problems = problemsAfter(({ dataset, keepers }) => {
    dataset.strands?.push({ id: 'swimming', title: 'Swimming', theme: 'safety' });
    const swims = { text: 'Swims', theme: 'safety', strand: 'swimming', level: '2' };
    keepers.competencies = [
      { id: 'fc1', text: 'Rows', theme: 'safety', level: 'practised' },
      { ...swims, id: 'fc2' },
    ];
    Object.assign(keepers.roles[0] ?? {}, { competencies: [{ ...swims, id: 'c1', level: '1' }] });
  });
  expect(problems).toEqual([]);
});

test('unknown: a level of a competency whose strand has others', () => {
  const problems = problemsAfter((files) => {
    graded(files);
    files.keepers.competencies = [
      { id: 'fc1', text: 'Rows', theme: 'tending', strand: 'light', level: '3' },
    ];
  });
  expect(problems).toEqual([`error unknown-level ${KEEPERS}/competencies/0/level`]);
});
