import { describe, expect, test } from 'vitest';
import { type Files, filesAfter, rawFile, roleOf } from '../fixture.ts';
import { lockText, namesOf } from '../lock.ts';
import { openDataset } from '../openDataset.ts';
import { LOCK_PATH, type RawFile, readFiles } from '../read.ts';

/** What the sound dataset records when it is published. */
function published(files: readonly RawFile[] = filesAfter(() => {})): string {
  const { dataset, families } = readFiles(files);
  return dataset ? lockText(namesOf(dataset, families)) : '';
}

/** The problems of a dataset that was published when it was sound, and then spoilt. */
function problemsSince(spoil: (files: Files) => void, lock: unknown = published()) {
  return openDataset([...filesAfter(spoil), rawFile(LOCK_PATH, lock)]).problems.map(
    ({ severity, code, message, hint, at }) => ({
      short: `${severity} ${code} ${at.file}${at.pointer ?? ''}`,
      text: `${message} ${hint}`,
      line: at.line,
    }),
  );
}

const shorts = (problems: ReturnType<typeof problemsSince>) => problems.map(({ short }) => short);

/** Calls the role by another id wherever it is named. */
function rename(files: Files, from: string, to: string): void {
  roleOf(files, from).id = to;
  for (const relation of [...(files.keepers.relations ?? []), ...(files.boats.relations ?? [])]) {
    if (relation.from === from) relation.from = to;
    if (relation.to === from) relation.to = to;
  }
}

test('what is as it was published has no problem', () => {
  expect(problemsSince(() => {})).toEqual([]);
});

test('a folder that records nothing has no problem, whatever is renamed', () => {
  expect(openDataset(filesAfter((files) => rename(files, 'hand', 'lamp-hand'))).problems).toEqual(
    [],
  );
});

describe('a role that is called otherwise', () => {
  test('is an error where it is recorded, and not one more for each of its lines', () => {
    const problems = problemsSince((files) => rename(files, 'hand', 'lamp-hand'));
    expect(shorts(problems)).toEqual([
      'error missing-id ids.lock.json/roles/0',
      'warning unrecorded-id ids.lock.json',
    ]);
    const at = published()
      .split('\n')
      .findIndex((line) => line.includes('"hand"'));
    expect(problems[0]?.line).toBe(at + 1);
    expect(problems[0]?.text).toContain('links to /roles/hand no longer find it');
    expect(problems[0]?.text).toContain(
      'In families/keepers.json give "lamp-hand", if that is what it is called now, "aliases": ["hand"].',
    );
  });

  test('is found by its alias, and its lines with it', () => {
    const problems = problemsSince((files) => {
      rename(files, 'hand', 'lamp-hand');
      roleOf(files, 'lamp-hand').aliases = ['hand'];
    });
    expect(shorts(problems)).toEqual(['warning unrecorded-id ids.lock.json']);
    expect(problems[0]?.text).toMatch(
      /^3 ids are .*: roles\/lamp-hand, roles\/lamp-hand#r1, roles\/lamp-hand#r2\. .*npm run data:lock$/,
    );
  });

  test('loses a line of its old name all the same', () => {
    const problems = problemsSince((files) => {
      rename(files, 'hand', 'lamp-hand');
      Object.assign(roleOf(files, 'lamp-hand'), { aliases: ['hand'] });
      roleOf(files, 'lamp-hand').responsibilities?.pop();
    });
    expect(problems[0]?.short).toMatch(/^error missing-id ids\.lock\.json\/expectations\/\d$/);
    expect(problems[0]?.text).toContain('links to /roles/hand#r2 no longer find it');
  });
});

test.each<[fact: string, spoil: (files: Files) => void, problem: string, fix: string]>([
  [
    'a role that is gone',
    ({ boats }) => {
      boats.roles = [];
      boats.relations = [];
    },
    'error missing-id ids.lock.json/roles/3',
    'In its file in families/ give the role that takes its place "aliases": ["mate"].',
  ],
  [
    'an alias that is taken away',
    (files) => delete roleOf(files, 'keeper').aliases,
    'error missing-id ids.lock.json/roles/2',
    '"aliases": ["lamp-keeper"]',
  ],
  [
    'a strand of another id',
    (files) => {
      files.dataset.strands = [{ id: 'lamp', title: 'The lamp', theme: 'tending' }];
      for (const id of ['hand', 'keeper']) {
        Object.assign(roleOf(files, id).responsibilities?.[0] ?? {}, { strand: 'lamp' });
      }
    },
    'error missing-id ids.lock.json/strands/0',
    'In dataset.json give "lamp", if that is what it is called now, "aliases": ["light"].',
  ],
  [
    'an expectation of another id',
    (files) => Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { id: 'wick' }),
    'error missing-id ids.lock.json/expectations/1',
    'In families/keepers.json give "wick", if that is what it is called now, "aliases": ["r1"].',
  ],
  [
    'an expectation that is gone',
    (files) => roleOf(files, 'hand').responsibilities?.pop(),
    'error missing-id ids.lock.json/expectations/2',
    'In families/keepers.json give the expectation that takes its place "aliases": ["r2"].',
  ],
  [
    'a family-wide expectation that is gone',
    ({ keepers }) => {
      keepers.requirements = [];
    },
    'error missing-id ids.lock.json/expectations/0',
    'links to /families/keepers#fq1 no longer find it',
  ],
])('missing-id: %s', (_, spoil, problem, fix) => {
  const [first] = problemsSince(spoil);
  expect(first?.short).toBe(problem);
  expect(first?.text).toContain(fix);
});

test('missing-id: a family of another id', () => {
  const files = filesAfter(({ boats }) => Object.assign(boats, { id: 'crew' })).map((file) =>
    file.path === 'families/boats.json' ? { ...file, path: 'families/crew.json' } : file,
  );
  const [problem] = openDataset([...files, rawFile(LOCK_PATH, published())]).problems;
  expect(problem?.at.pointer).toBe('/families/0');
  expect(problem?.hint).toContain('In families/crew.json give "crew"');
});

test.each<[fact: string, spoil: (files: Files) => void]>([
  [
    'an expectation under an alias',
    (files) =>
      Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, {
        id: 'wick',
        aliases: ['r1'],
      }),
  ],
  [
    'an expectation that is asked of the whole family now',
    (files) => {
      roleOf(files, 'hand').responsibilities?.pop();
      files.keepers.requirements?.push({
        id: 'logs',
        aliases: ['r2'],
        text: 'Log each ship',
        theme: 'safety',
      });
    },
  ],
  [
    'a strand under an alias',
    (files) => {
      files.dataset.strands = [
        { id: 'lamp', title: 'The lamp', theme: 'tending', aliases: ['light'] },
      ];
      for (const id of ['hand', 'keeper']) {
        Object.assign(roleOf(files, id).responsibilities?.[0] ?? {}, { strand: 'lamp' });
      }
    },
  ],
])('finds %s', (_, spoil) => {
  expect(shorts(problemsSince(spoil))).toEqual(['warning unrecorded-id ids.lock.json']);
});

test('an id of another kind is not the one that was published', () => {
  const problems = problemsSince(
    () => {},
    published().replace('"strands": [', '"strands": ["keepers",'),
  );
  expect(shorts(problems)).toEqual(['error missing-id ids.lock.json/strands/0']);
});

describe('a damaged record', () => {
  test.each([
    ['that is cut off', published().slice(0, 80), 'error not-json ids.lock.json'],
    ['with marks of a merge', `<<<<<<< ours\n${published()}`, 'error not-json ids.lock.json'],
    [
      'without a kind',
      published().replace('"strands"', '"strand"'),
      'error wrong-shape ids.lock.json/strands',
    ],
    [
      'of something that is no id',
      published().replace('"hand"', '"Hand"'),
      'error wrong-shape ids.lock.json/roles/0',
    ],
    [
      'of a line without its owner',
      published().replace('"roles/hand#r1"', '"r1"'),
      'error wrong-shape ids.lock.json/expectations/1',
    ],
  ])('%s is an error at its place', (_, lock, problem) => {
    expect(shorts(problemsSince(() => {}, lock))).toContain(problem);
  });
});
