import { describe, expect, test } from 'vitest';
import { compileDataset } from './compile.ts';
import { reportAfter } from './fixture.ts';
import { unpackLadder } from './pack.ts';

const item = (id: string, text: string) => ({ id, text, theme: 'tending' });

const { dataset, problems } = reportAfter((files) => {
  files.keepers.requirements = [
    { ...item('fq1', 'Can light a lamp'), strand: 'light', years: { min: 2, of: 'keeping' } },
  ];
});
if (!dataset) throw new Error('The sound dataset is not sound.');
const { ladder, packed, table, rest } = compileDataset(dataset, problems, (name) => `${name}.json`);

describe('the ladder file', () => {
  test('says where all else is', () => {
    expect(ladder.texts).toEqual({
      keepers: 'data/families/keepers.json',
      boats: 'data/families/boats.json',
    });
    for (const address of [
      ...Object.values(ladder.texts),
      ladder.strands,
      ladder.experience ?? '',
      ladder.report,
    ]) {
      expect(rest.has(address)).toBe(true);
    }
  });

  test('has every role and relation, and no prose', () => {
    expect(ladder.roles).toEqual(dataset.roles);
    expect(ladder.relations).toEqual(dataset.relations);
    expect(JSON.stringify(ladder)).not.toContain('Trim the wick');
  });
});

test('the packed ladder is the same ladder', () => {
  const { info, families, roles, relations, familyRelations, ...addresses } = ladder;
  const { search, ...others } = addresses;
  expect(unpackLadder(packed)).toEqual({ info, families, roles, relations, familyRelations });
  expect(packed).toMatchObject({ search, has: ['experience', 'steps'] });
  expect(table).toEqual({ ...others, lines: { light: 'data/strands/light.json' } });
});

test('the texts hold the prose', () => {
  const texts = Object.values(ladder.texts).map((address) => rest.get(address));
  expect(texts).toEqual(dataset.texts);
  expect(JSON.stringify(texts)).toContain('Trim the wick');
});

describe('a strand', () => {
  test('has its lines from whole families and from roles', () => {
    expect(rest.get('data/strands/light.json')).toEqual({
      lines: [
        expect.objectContaining({ origin: { kind: 'family', family: 'keepers' } }),
        expect.objectContaining({ origin: { kind: 'role', role: 'hand' } }),
        expect.objectContaining({ origin: { kind: 'role', role: 'keeper' } }),
      ],
    });
  });

  test('reaches over every described role that it is asked of, by name or with its family', () => {
    expect(rest.get(ladder.strands)).toEqual({
      strands: [{ id: 'light', roles: 2, low: '1', high: '2' }],
    });
  });
});

test('what levels show stands beside the reach of their strand, and not in what every screen loads', () => {
  const texts = reportAfter((files) => {
    Object.assign(files.dataset.strands?.[0] ?? {}, {
      levels: ['tends', { title: 'keeps', text: 'Keeps it burning all night' }],
    });
  });
  if (!texts.dataset) throw new Error('The sound dataset is not sound.');
  const compiled = compileDataset(texts.dataset, [], (name) => `${name}.json`);
  expect(compiled.rest.get(compiled.ladder.strands)).toMatchObject({
    strands: [
      { levels: [{ title: 'tends' }, { title: 'keeps', text: 'Keeps it burning all night' }] },
    ],
  });
  expect(compiled.ladder.info.strands[0]?.levels).toEqual(['tends', 'keeps']);
  expect(JSON.stringify(compiled.packed)).not.toContain('all night');
});

test('experience is every line that asks for years', () => {
  expect(rest.get(ladder.experience ?? '')).toEqual({
    lines: [expect.objectContaining({ expectation: expect.objectContaining({ id: 'fq1' }) })],
  });
  const { experience: _, ...addresses } = ladder;
  const withoutYears = dataset.texts.map((text) => ({ ...text, requirements: [] }));
  const silent = compileDataset({ ...dataset, texts: withoutYears }, [], (name) => `${name}.json`);
  expect(Object.keys(silent.ladder)).toEqual(Object.keys({ ...addresses }));
});

test('the report holds every problem and the counts', () => {
  expect(rest.get(ladder.report)).toEqual({
    coverage: expect.objectContaining({ roles: { open: 2, future: 1, named: 1 } }),
    problems,
    unlisted: [],
    texts: expect.anything(),
  });
});

test('the report names all files of prose and their size', () => {
  const files = [
    'data/families/keepers.json',
    'data/families/boats.json',
    'data/strands/light.json',
    'data/experience.json',
    'data/search-texts.json',
  ];
  const bytes = files.map((file) => Buffer.byteLength(JSON.stringify(rest.get(file))));
  expect(rest.get(ladder.report)).toHaveProperty('texts', {
    files,
    bytes: bytes.reduce((sum, size) => sum + size),
  });
});

test('a strand that was given up keeps its address and names its lines', () => {
  const { dataset: after, problems: found } = reportAfter((files) => {
    files.dataset.formerStrands = [
      { id: 'oil', title: 'Oil', why: 'It was two.', lines: ['families/keepers#fq1'] },
    ];
    files.keepers.requirements = [item('fq1', 'Can light a lamp')];
  });
  if (!after) throw new Error('The sound dataset is not sound.');
  const compiled = compileDataset(after, found, (name) => `${name}.json`);
  expect(compiled.rest.get('data/strands/oil.json')).toMatchObject({
    lines: [{ origin: { family: 'keepers' }, expectation: { id: 'fq1' } }],
  });
});
