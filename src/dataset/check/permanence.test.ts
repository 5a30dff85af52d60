import { describe, expect, test } from 'vitest';
import { type Files, filesAfter, rawFile, roleOf, soundFiles } from '../fixture.ts';
import { lockText, namesOf } from '../lock.ts';
import { openDataset } from '../openDataset.ts';
import { LOCK_PATH, type RawFile, readFiles } from '../read.ts';

/** What was published stays, in one file although long: each test spoils the same published dataset and reads what is told of it. */

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

test('what was let go of knowingly may be gone, and stays recorded', () => {
  const { dataset, families } = readFiles(filesAfter(() => {}));
  if (!dataset) throw new Error('There is no dataset.');
  const retired = ['roles/hand', 'roles/keeper#r1'];
  const lock = lockText(namesOf(dataset, families), undefined, undefined, retired);
  const spoil = (files: Files) => {
    rename(files, 'hand', 'lamp-hand');
    roleOf(files, 'keeper').responsibilities?.shift();
  };
  expect(shorts(problemsSince(spoil, lock)).filter((each) => each.startsWith('error'))).toEqual([]);
  expect(shorts(problemsSince(spoil)).filter((each) => each.startsWith('error'))).toEqual([
    'error missing-id ids.lock.json/roles/hand',
    'error missing-id ids.lock.json/expectations/roles~1keeper#r1',
  ]);

  const after = readFiles([...filesAfter(spoil), rawFile(LOCK_PATH, lock)]);
  const again =
    after.dataset && lockText(namesOf(after.dataset, after.families), after.lock?.value);
  expect(JSON.parse(again ?? '')).toMatchObject({ retired, roles: { hand: expect.anything() } });
});

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
      'error missing-id ids.lock.json/roles/hand',
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

  test('is guessed by the beginning of its id among several new ones, and by nothing else', () => {
    const hintFor = (...others: string[]) =>
      problemsSince((files) => {
        rename(files, 'keeper', 'keeper-of-lamps');
        delete roleOf(files, 'keeper-of-lamps').aliases;
        const warden = roleOf(files, 'warden');
        for (const id of others) files.keepers.roles.push({ ...warden, id, title: id });
      })[0]?.text;
    expect(hintFor('cook', 'smith')).toContain('give "keeper-of-lamps", if that is what it is');
    const gone = problemsSince((files) => {
      rename(files, 'keeper', 'watch');
      delete roleOf(files, 'watch').aliases;
      files.keepers.roles.push({ ...roleOf(files, 'warden'), id: 'cook', title: 'Cook' });
    })[0]?.text;
    expect(gone).toContain('give the role that takes its place "aliases": ["keeper"]');
  });

  test('is found by its alias, and its lines with it', () => {
    const problems = problemsSince((files) => {
      rename(files, 'hand', 'lamp-hand');
      roleOf(files, 'lamp-hand').aliases = ['hand'];
    });
    expect(shorts(problems)).toEqual(['warning unrecorded-id ids.lock.json']);
    expect(problems[0]?.text).toMatch(
      /^3 ids are .*: roles\/lamp-hand, roles\/lamp-hand#r1, roles\/lamp-hand#r2\. .*npx rungs check --write-lock$/,
    );
  });

  test('loses a line of its old name all the same', () => {
    const problems = problemsSince((files) => {
      rename(files, 'hand', 'lamp-hand');
      Object.assign(roleOf(files, 'lamp-hand'), { aliases: ['hand'] });
      roleOf(files, 'lamp-hand').responsibilities?.pop();
    });
    expect(problems[0]?.short).toMatch(
      /^error missing-id ids\.lock\.json\/expectations\/roles~1hand#r2$/,
    );
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
    'error missing-id ids.lock.json/roles/mate',
    'In its file in families/ give the role that takes its place "aliases": ["mate"].',
  ],
  [
    'an alias that is taken away',
    (files) => delete roleOf(files, 'keeper').aliases,
    'error missing-id ids.lock.json/roles/lamp-keeper',
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
    'error missing-id ids.lock.json/strands/light',
    'In dataset.json give "lamp", if that is what it is called now, "aliases": ["light"].',
  ],
  [
    'an expectation of another id',
    (files) => Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { id: 'wick' }),
    'error missing-id ids.lock.json/expectations/roles~1hand#r1',
    'In families/keepers.json give "wick", if that is what it is called now, "aliases": ["r1"].',
  ],
  [
    'an expectation that is gone',
    (files) => roleOf(files, 'hand').responsibilities?.pop(),
    'error missing-id ids.lock.json/expectations/roles~1hand#r2',
    'In families/keepers.json give the expectation that takes its place "aliases": ["r2"].',
  ],
  [
    'a family-wide expectation that is gone',
    ({ keepers }) => {
      keepers.requirements = [];
    },
    'error missing-id ids.lock.json/expectations/families~1keepers#fq1',
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
  expect(problem?.at.pointer).toBe('/families/boats');
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
    published().replace('"strands": {', '"strands": { "keepers": "1a",'),
  );
  expect(shorts(problems)).toEqual(['error missing-id ids.lock.json/strands/keepers']);
});

describe('a name that stands for something else', () => {
  const changed = (spoil: (files: Files) => void) =>
    problemsSince(spoil).filter(({ short }) => short.includes('changed-id'));

  test('is an error for a role of another family, and not one more for each of its lines', () => {
    const [problem, ...others] = changed((files) => {
      const mate = files.boats.roles.find(({ id }) => id === 'mate');
      const hand = roleOf(files, 'hand');
      Object.assign(hand, { id: 'hand-keepers' });
      Object.assign(mate ?? {}, { id: 'hand', title: hand.title, status: 'open' });
      Object.assign(mate ?? {}, { responsibilities: [{ id: 'r1', text: 'Row', theme: 'safety' }] });
    });
    expect(problem?.short).toBe('error changed-id ids.lock.json/roles/hand');
    expect(problem?.text).toContain(
      'links to /roles/hand now lead to “Lamp Hand” in families/boats.json',
    );
    expect(problem?.text).toContain('"hand-keepers" in families/keepers.json now');
    expect(others).toEqual([]);
  });

  test('is an error for a role of another title in the same family', () => {
    const [problem] = changed((files) => Object.assign(roleOf(files, 'hand'), { title: 'Cook' }));
    expect(problem?.text).toContain('Give this one another id');
    expect(problem?.text).toContain('--accept roles/hand');
  });

  test('is none for a title in other letters, and for a family under another id that was its own', () => {
    expect(
      changed((files) => {
        Object.assign(roleOf(files, 'hand'), { title: ' LAMP – hand' });
      }),
    ).toEqual([]);
    const files = filesAfter(({ keepers }) =>
      Object.assign(keepers, { id: 'lamps', aliases: ['keepers'] }),
    ).map((file) =>
      file.path === 'families/keepers.json' ? { ...file, path: 'families/lamps.json' } : file,
    );
    const { problems } = openDataset([...files, rawFile(LOCK_PATH, published())]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is none for a role that was only named and is described in its own family now', () => {
    const before = filesAfter(() => {});
    const lock = published(before);
    const named = roleOf(soundFiles(), 'warden');
    expect(named.status).toBe('named');
    const problems = problemsSince((files) => {
      files.keepers.roles = files.keepers.roles.filter(({ id }) => id !== 'warden');
      files.boats.roles.push({
        ...named,
        status: 'open',
        responsibilities: [{ id: 'r1', text: 'Watch', theme: 'safety' }],
      });
    }, lock);
    expect(shorts(problems).filter((short) => short.startsWith('error'))).toEqual([]);
  });

  test('is none for a role that is gone with its page and that another page still names', () => {
    const problems = changed((files) => {
      const hand = roleOf(files, 'hand');
      files.keepers.roles = files.keepers.roles.filter(({ id }) => id !== 'hand');
      files.boats.roles.push({ id: 'hand', title: hand.title, track: 'craft', status: 'named' });
    });
    expect(problems).toEqual([]);
  });

  test('is an error for an expectation whose line has passed to another one', () => {
    const [first, second] = roleOf(soundFiles(), 'hand').responsibilities ?? [];
    const [problem, ...others] = changed((files) => {
      roleOf(files, 'hand').responsibilities = [
        { id: 'r1', text: 'Paints the tower every second spring', theme: 'safety' },
        { ...second, id: 'r2', text: first?.text ?? '', theme: 'tending' },
      ];
      files.dataset.strands = [];
      delete roleOf(files, 'keeper').responsibilities?.[0]?.strand;
    });
    expect(problem?.short).toBe('error changed-id ids.lock.json/expectations/roles~1hand#r1');
    expect(others.map(({ short }) => short)).toEqual([
      'error changed-id ids.lock.json/expectations/roles~1hand#r2',
    ]);
  });

  test('is none for an expectation whose words a new line says once more', () => {
    const text = 'Trim the wick before every single evening';
    const settled = (files: Files) =>
      Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { text });
    const problems = problemsSince(
      (files) => {
        settled(files);
        roleOf(files, 'hand').responsibilities?.push({ id: 'r3', text, theme: 'safety' });
      },
      published(filesAfter(settled)),
    );
    expect(shorts(problems)).toEqual([
      'warning repeated-text families/keepers.json/roles/0/responsibilities/2',
      'warning unrecorded-id ids.lock.json',
    ]);
  });

  test('is none for an expectation that is reworded', () => {
    expect(
      changed((files) => {
        const [first] = roleOf(files, 'hand').responsibilities ?? [];
        Object.assign(first ?? {}, { text: `Every evening ${first?.text} with care` });
      }),
    ).toEqual([]);
  });

  test('is an error for a strand', () => {
    const [problem] = changed(({ dataset }) =>
      Object.assign(dataset.strands?.[0] ?? {}, { title: 'Fog' }),
    );
    expect(problem?.short).toBe('error changed-id ids.lock.json/strands/light');
  });
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
      'error wrong-shape ids.lock.json/roles/Hand',
    ],
    [
      'of a line without its owner',
      published().replace('"roles/hand#r1"', '"r1"'),
      'error wrong-shape ids.lock.json/expectations/r1',
    ],
    [
      'of something that is no fingerprint',
      published().replace(/"hand": "\w+"/, '"hand": "?"'),
      'error wrong-shape ids.lock.json/roles/hand',
    ],
    [
      'of something that is no id, in a bare list',
      '{"roles": ["keeper", "Hand"], "families": [], "strands": [], "expectations": []}',
      'error wrong-shape ids.lock.json/roles/1',
    ],
  ])('%s is an error at its place', (_, lock, problem) => {
    expect(shorts(problemsSince(() => {}, lock))).toContain(problem);
  });
});
