import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson, readYaml } from './data.ts';
import { drawnSource, wordsOf } from './fixture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const yaml = (text: string) => readYaml({ file: 'ladder.yml', bytes: bytes(text) });
const json = (value: unknown) =>
  readJson({ file: 'ladder.json', bytes: bytes(JSON.stringify(value, null, 1)) });
const page = (text: string) => drawnSource(yaml(text)[0]);
const codes = (text: string) =>
  yaml(text).flatMap(({ problems }) => problems.map(({ code }) => code));

describe('a list of roles', () => {
  test('under any key, or none', () => {
    const roles = '- title: Keeper\n  grade: 1\n  responsibilities:\n    - Trims\n';
    const read = ['## Keeper', '  Grade: 1', '  ### Responsibilities', '    - Trims'];
    expect(page(roles)).toEqual(read);
    expect(page(`roles:\n${roles}`)).toEqual(read);
    expect(page(`our_ladder:\n${roles}`)).toEqual([
      '## Our ladder',
      ...read.map((line) => `  ${line.replace('#', '##')}`),
    ]);
  });

  test('by their levels, where several have one title or none has any', () => {
    expect(
      page(
        '- {title: Baker, level: L1, does: [Mixes]}\n- {title: Baker, level: L2, does: [Bakes]}',
      ),
    ).toEqual([
      '## Baker L1',
      '  ### Does',
      '    - Mixes',
      '## Baker L2',
      '  ### Does',
      '    - Bakes',
    ]);
    expect(page('levels:\n  - {level: 1, craft: [Mixes]}\n  - {level: 2, craft: [Bakes]}')).toEqual(
      ['## Level 1', '  ### Craft', '    - Mixes', '## Level 2', '  ### Craft', '    - Bakes'],
    );
  });

  test('as a map of levels to sections to lists', () => {
    expect(
      page(
        'title: Keeper\nlevels:\n  1:\n    craft: [Trims]\n    teaching: [Learns]\n  2:\n    craft: [Leads]\n    teaching: [Shows]\n',
      ),
    ).toEqual([
      'title = Keeper',
      '## Level 1',
      '  ### Craft',
      '    - Trims',
      '  ### Teaching',
      '    - Learns',
      '## Level 2',
      '  ### Craft',
      '    - Leads',
      '  ### Teaching',
      '    - Shows',
    ]);
  });

  test('of several families gives a page for each', () => {
    const read = json({
      families: [
        { name: 'Keepers', roles: [{ title: 'Keeper', duties: ['Trims'] }] },
        { name: 'Pilots', roles: [{ title: 'Pilot', duties: ['Steers'] }] },
      ],
    });
    expect(read.map(drawnSource)).toEqual([
      ['title = Keepers', '## Keeper', '  ### Duties', '    - Trims'],
      ['title = Pilots', '## Pilot', '  ### Duties', '    - Steers'],
    ]);
  });
});

test('a role a file has its title and level as front matter has them', () => {
  expect(
    page(
      'title: Senior Keeper\nlevel: L3\ntrack: IC\nid: keeper-3\nsummary: |\n  Keeps the lamp.\n\n  And the tower.\nresponsibilities:\n  - Trims\n  - text: Polishes\n    examples: [A lens]\ncompetencies:\n  - {name: Craft, level: 3, description: Designs lamps}\n  - {name: Calm, level: 2}\n',
    ),
  ).toEqual([
    'title = Senior Keeper',
    'level = L3',
    'track = IC',
    'Keeps the lamp.',
    'And the tower.',
    '## Responsibilities',
    '  - Trims',
    '  - Polishes',
    '    Examples:',
    '    - A lens',
    '## Competencies',
    '  - Craft – Level 3: Designs lamps',
    '  - Calm – Level 2',
  ]);
});

const TURNED = [
  '## Level 1',
  '  ### Competencies',
  '    #### Craft',
  '      - Trims',
  '    #### Teaching',
  '      - Learns',
  '## Level 2',
  '  ### Competencies',
  '    #### Craft',
  '      - Leads',
  '    #### Teaching',
  '      - Shows',
];

describe('skills with texts by level are turned to levels with skills', () => {
  test.each([
    ['a map of maps', 'skills:\n  Craft: {1: Trims, 2: Leads}\n  Teaching: {1: Learns, 2: Shows}'],
    [
      'a list of maps',
      '- name: Craft\n  levels: {1: Trims, 2: Leads}\n- name: Teaching\n  levels: {1: Learns, 2: Shows}',
    ],
    ['lists of texts', 'Craft:\n  levels: [Trims, Leads]\nTeaching:\n  levels: [Learns, Shows]'],
    [
      'lists of levels',
      'topics:\n  - name: Craft\n    content: [{level: 1, criteria: [Trims]}, {level: 2, criteria: [Leads]}]\n  - name: Teaching\n    content: [{level: 1, criteria: [Learns]}, {level: 2, criteria: [Shows]}]',
    ],
    [
      'a key deeper',
      '- name: Craft\n  human: {levels: {1: Trims, 2: Leads}}\n- name: Teaching\n  human: {levels: {1: Learns, 2: Shows}}',
    ],
  ])('%s', (_, text) => {
    expect(page(text)).toEqual(TURNED);
  });

  test('with milestones, signals and examples, and what is said of a skill', () => {
    const milestones = (word: string) => [
      { summary: `${word} a little`, signals: ['Tries'], examples: ['A wick'] },
      { summary: `${word} a lot`, signals: ['Does'], examples: ['A tower'] },
    ];
    const read = json({
      tracks: {
        CRAFT: {
          displayName: 'Craft',
          category: 'A',
          description: 'Of lamps',
          milestones: milestones('Trims'),
        },
        TEACH: { displayName: 'Teaching', category: 'B', milestones: milestones('Shows') },
      },
    });
    expect(drawnSource(read[0])).toEqual([
      'Craft (Category): A',
      'Craft: Of lamps',
      'Teaching (Category): B',
      '## Milestone 1',
      '  Craft: Trims a little',
      '  Teaching: Shows a little',
      '  ### Competencies',
      '    #### Craft',
      '      - Tries',
      '        Examples:',
      '        - A wick',
      '    #### Teaching',
      '      - Tries',
      '        Examples:',
      '        - A wick',
      '## Milestone 2',
      '  Craft: Trims a lot',
      '  Teaching: Shows a lot',
      '  ### Competencies',
      '    #### Craft',
      '      - Does',
      '        Examples:',
      '        - A tower',
      '    #### Teaching',
      '      - Does',
      '        Examples:',
      '        - A tower',
    ]);
  });

  test('jobs with levels are no skills', () => {
    expect(
      page(
        '- title: Keeper\n  levels: [{level: 1, requirements: [Calm]}, {level: 2, requirements: [Calmer]}]\n- title: Pilot\n  levels: [{level: 1, requirements: [Brave]}, {level: 2, requirements: [Braver]}]',
      ),
    ).toEqual([
      'title = Keeper',
      '## Level 1',
      '  ### Requirements',
      '    - Calm',
      '## Level 2',
      '  ### Requirements',
      '    - Calmer',
    ]);
  });

  test('levels with skills are left as they are', () => {
    expect(
      page('Junior: {Craft: Trims, Teaching: Learns}\nSenior: {Craft: Leads, Teaching: Shows}')[0],
    ).toBe('## Junior');
  });
});

test('plain records are a table', () => {
  const read = json([
    { id: 'a', summary: 'Writes', level: 'Junior', area: 'Craft', examples: ['x', 'y'] },
    { id: 'b', summary: 'Designs', level: 'Senior', area: 'Craft' },
    { id: 'c', summary: 'Talks', level: 'Junior', area: 'Speech' },
  ]);
  expect(read[0]?.holds).toBe('tables');
  expect(drawnSource(read[0])).toEqual([
    '| Expectation | Level | Area | Examples |',
    '| Writes | Junior | Craft | x / y |',
    '| Designs | Senior | Craft |  |',
    '| Talks | Junior | Speech |  |',
  ]);
});

test('each item has its line', () => {
  const [source] = yaml('# a ladder\n\nKeeper:\n  duties:\n    - Trims\n    - Polishes\n');
  const outline = source?.holds === 'page' ? source.outline : undefined;
  const [keeper] = outline?.nodes ?? [];
  expect(keeper).toMatchObject({
    line: 3,
    children: [{ line: 4, children: [{ items: [{ line: 5 }, { line: 6 }] }] }],
  });
  expect(outline?.lines).toBe(4);
});

test.each<[string, unknown]>([
  ['a package', { name: 'x', version: '1.0.0', scripts: {} }],
  ['a compiler’s settings', { compilerOptions: {}, include: ['src'] }],
  ['locked packages', { lockfileVersion: 3, packages: { a: {} }, x: 'y' }],
  [
    'words of an interface',
    { hello: 'Hello {{name}}', count: 'You have %{count} messages', bye: { x: 'Bye' } },
  ],
])('%s are passed over, named', (_, value) => {
  const read = json(value);
  expect(read.map(({ holds }) => holds)).toEqual(['nothing']);
});

test('data of no known shape is read by its nesting, with a remark', () => {
  const text = 'zoo:\n  animals: [Lions, Bears]\n  hours: It opens every day but Monday\n';
  expect(page(text)).toEqual([
    '## Zoo',
    '  ### Animals',
    '    - Lions',
    '    - Bears',
    '  ### Hours',
    '    It opens every day but Monday',
  ]);
  expect(codes(text)).toEqual(['unknown-shape']);
});

test.each([
  ['an anchor within what it names', 'a: &x\n  level: 1\n  b: *x\n', 'circular-anchor'],
  ['a key that stands twice', 'level: 1\nlevel: 2\n', 'repeated-key'],
  ['what is no YAML', 'a: "x\nb: [', 'broken-file'],
  ['an empty file', '# nothing\n', 'no-data'],
  [
    'aliases that stand for millions',
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[at]}`).join(',')}]`).join('\n')}`,
    'too-much-data',
  ],
  ['what is nested a hundred times', `${'['.repeat(100)}x${']'.repeat(100)}`, 'too-deep'],
])('%s is told', (_, text, code) => {
  expect(codes(text)).toContain(code);
});

test('a merged map gives what the map does not say itself', () => {
  expect(
    page('base: &base {grade: 1, track: IC}\nkeeper:\n  <<: *base\n  grade: 2\n  duties: [Trims]'),
  ).toEqual([
    '## Base',
    '  Grade: 1',
    '  Track: IC',
    '## Keeper',
    '  Track: IC',
    '  Grade: 2',
    '  ### Duties',
    '    - Trims',
  ]);
});

test('several documents are a list of them', () => {
  expect(page('title: A\nrequirements: [Calm]\n---\ntitle: B\nrequirements: [Brave]\n')).toEqual([
    '## A',
    '  ### Requirements',
    '    - Calm',
    '## B',
    '  ### Requirements',
    '    - Brave',
  ]);
});

test('JSON nested past the stack, and broken JSON, are told with their place', () => {
  const read = (text: string) => readJson({ file: 'x.json', bytes: bytes(text) })[0]?.problems;
  expect(read('['.repeat(100_000))).toMatchObject([{ code: 'broken-file' }]);
  expect(read('{\n "a": [1,\n "b": 2 }')).toMatchObject([{ code: 'broken-file', at: { line: 3 } }]);
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    word.map((each) => `${each} ${each}`),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        word,
        fc.constantFrom(
          'title',
          'level',
          'levels',
          'skills',
          'examples',
          'text',
          '1',
          '2',
          'L3',
          'requirements',
          'name',
          'senior',
        ),
      ),
      tie('tree'),
      { maxKeys: 4 },
    ),
  ),
}));

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('what stands under a key for programs is no id where it is no single word', () => {
  const value = [{ key: { title: { title: 'aaa aaa' } } }, { id: 'Trims the wick' }];
  const read = json(value).map(wordsOf).join('\n');
  for (const text of textsIn(value)) expect(read).toContain(text);
});

test('no text of any data is lost', () => {
  fc.assert(
    fc.property(tree, (value) => {
      const read = json(value).map(wordsOf).join('\n');
      for (const text of textsIn(value)) expect(read).toContain(text);
    }),
    { numRuns: 1500 },
  );
});

test('mangled data never throws', () => {
  const whole =
    'skills:\n  Craft: &c {1: Trims, 2: "Leads"}\n  Teaching:\n    - level: 1\n      text: |\n        Learns\n    - <<: *c\n      level: 2\n';
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(whole.length - 1), fc.constantFrom(...'&*[]{}:-|>"\'#!?\n\t ,<%@`')),
        { maxLength: 8 },
      ),
      (changes) => {
        const letters = [...whole];
        for (const [at, sign] of changes) letters[at] = sign;
        expect(yaml(letters.join('')).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1500 },
  );
});
