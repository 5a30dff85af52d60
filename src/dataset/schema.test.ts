import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundFiles } from './fixture.ts';
import { datasetSchema, familySchema, jsonSchemas, levelOf } from './schema.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;
const family = (change: object) => ({ ...soundFiles().keepers, ...change });
const dataset = (change: object) => ({ ...soundFiles().dataset, ...change });
const keeper = (change: object) =>
  family({ roles: [{ ...soundFiles().keepers.roles[1], ...change }] });

describe('what is read', () => {
  test('a grade is a label, whether it is written as a number or as text', () => {
    const grades = [{ value: 8 }, { value: '9' }, { value: ' M1 ' }];
    expect(datasetSchema.parse(dataset({ grades })).grades.map(({ value }) => value)).toEqual([
      '8',
      '9',
      'M1',
    ]);
    const grade = { value: 8, basis: 'stated' };
    expect(familySchema.parse(keeper({ grade })).roles[0]?.grade?.value).toBe('8');
  });

  test('lists that are left out are empty', () => {
    const { roles } = familySchema.parse(family({ roles: [soundFiles().keepers.roles[2]] }));
    expect(roles[0]).toMatchObject({
      aliases: [],
      summary: '',
      responsibilities: [],
      requirements: [],
      niceToHaves: [],
      indicators: [],
      hiring: [],
      claims: [],
    });
  });

  test('an indicator may be no more than its title', () => {
    const indicators = ['Nights lit', { title: 'Ships logged', details: ['by day'] }];
    expect(familySchema.parse(family({ indicators })).indicators).toEqual([
      { title: 'Nights lit' },
      { title: 'Ships logged', details: ['by day'] },
    ]);
  });

  test('a level is a name, or a name with a text', () => {
    const levels = ['tends', { title: 'keeps', text: ' Keeps it burning ' }, { title: 'owns' }];
    const strands = [{ id: 'light', title: 'The light', theme: 'tending', levels }];
    expect(datasetSchema.parse(dataset({ strands })).strands[0]?.levels?.map(levelOf)).toEqual([
      { title: 'tends' },
      { title: 'keeps', text: 'Keeps it burning' },
      { title: 'owns' },
    ]);
  });

  test('text loses the white space around it', () => {
    expect(familySchema.parse(family({ title: '  Keepers ' })).title).toBe('Keepers');
  });
});

describe('what an organisation makes its own', () => {
  test.each<[site: object]>([
    [{}],
    [{ name: 'Beacon', mark: 'BT', apply: 'https://beacon.example/jobs/{role}' }],
    [{ mark: 'नमस्ते'.slice(0, 2) }],
    [{ mark: '👩‍🚀' }],
    [{ apply: 'mailto:jobs@beacon.example?subject={title}' }],
  ])('%j', (site) => expect(accepts(datasetSchema, dataset({ site }))).toBe(true));

  test.each<[fault: string, site: object]>([
    ['a mark that is a word', { mark: 'Beacon' }],
    ['a mark of nothing', { mark: ' ' }],
    ['an address that runs as a script', { apply: 'javascript:alert(1)' }],
    ['an address that asks what no role has', { apply: 'https://beacon.example/{grade}' }],
    ['a key that nobody knows', { logo: 'beacon.svg' }],
  ])('%s is refused', (_, site) => expect(accepts(datasetSchema, dataset({ site }))).toBe(false));
});

describe('what is refused', () => {
  test.each<[fact: string, value: object]>([
    ['a key of a family that nobody knows', family({ titel: 'Keepers' })],
    ['a key of a role that nobody knows', keeper({ grad: 8 })],
    ['a family without a department', family({ department: undefined })],
    ['an id with capitals', keeper({ id: 'Keeper' })],
    ['an id with two hyphens in a row', keeper({ id: 'lamp--keeper' })],
    ['an id that ends in a hyphen', keeper({ id: 'keeper-' })],
    ['a title of nothing but space', keeper({ title: '  ' })],
    ['a status of its own', keeper({ status: 'vacant' })],
    ['a hiring step of no minutes', keeper({ hiring: [{ title: 'Call', minutes: 0 }] })],
    [
      'a scope of no sections',
      family({
        relations: [{ kind: 'extends', from: 'keeper', to: 'hand', basis: 'stated', scope: [] }],
      }),
    ],
    [
      'a relation that ends at something else than a role or a family',
      family({
        relations: [{ kind: 'promotion', from: 'hand', to: { role: 'keeper' }, basis: 'stated' }],
      }),
    ],
    [
      'years that end before they begin',
      keeper({
        requirements: [
          { id: 'q1', text: 'Rowed', theme: 'safety', years: { min: 5, max: 2, of: 'it' } },
        ],
      }),
    ],
  ])('%s', (_, value) => {
    expect(accepts(familySchema, value)).toBe(false);
  });

  test.each<[fact: string, value: object]>([
    ['a key of a dataset that nobody knows', dataset({ organization: {} })],
    ['a key of a theme that nobody knows', dataset({ themes: [{ id: 'a', title: 'A', rank: 1 }] })],
    ['a scale without grades', dataset({ grades: [] })],
    [
      'an address that runs a script',
      dataset({ organisation: { name: 'A', url: 'javascript:alert(1)' } }),
    ],
    ['an address of a file', dataset({ organisation: { name: 'A', url: 'file:///etc/hosts' } })],
    ['a title with a control character', dataset({ title: 'Keep\u0000er' })],
    ['a licence with half of a sign', dataset({ license: 'CC\ud800' })],
    [
      'an id that every object answers to',
      dataset({ themes: [{ id: 'constructor', title: 'A' }] }),
    ],
    ['an id that no file system holds', dataset({ themes: [{ id: 'a'.repeat(201), title: 'A' }] })],
    ['a date that no calendar has', dataset({ asOf: '2024-02-30' })],
    ['a language that is no tag', dataset({ language: 'deutsch!' })],
    [
      'a general process without steps',
      dataset({ organisation: { name: 'B', hiring: { steps: [] } } }),
    ],
    [
      'a line of a source before the first',
      dataset({ sources: [{ id: 'a', title: 'A', kind: 'page', items: [0] }] }),
    ],
    ['an address that is none', dataset({ organisation: { name: 'B', url: 'beacon' } })],
  ])('%s', (_, value) => {
    expect(accepts(datasetSchema, value)).toBe(false);
  });

  test.each<[form: string, value: object]>([
    ['{ "value": "5" }', dataset({ grades: [] })],
    ['2025-06-30', dataset({ asOf: 'June 2025' })],
  ])('saying the form that is wanted: %s', (form, value) => {
    const read = datasetSchema.safeParse(value);
    expect(read.error?.issues.map(({ message }) => message).join()).toContain(form);
  });

  test('nothing of the sound files, so that the cases above fail for their own reason', () => {
    expect(accepts(familySchema, keeper({}))).toBe(true);
    expect(accepts(datasetSchema, dataset({}))).toBe(true);
  });
});

describe('the published JSON Schemas', () => {
  const data = join(import.meta.dirname, '../../data');
  const keysIn = (file: string) => Object.keys(JSON.parse(readFileSync(join(data, file), 'utf8')));
  const families = readdirSync(join(data, 'families')).map((name) => `families/${name}`);

  test.each([
    ['dataset', ['dataset.json']],
    ['family', families],
  ] as const)('know every key of the bundled files: %s', (name, files) => {
    expect(jsonSchemas()[name]).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(files.flatMap(keysIn).map((key) => [key, expect.any(Object)])),
    });
  });

  test('do not ask for what has a default', () => {
    expect(jsonSchemas().family).toMatchObject({
      required: ['id', 'title', 'department', 'roles'],
    });
  });

  test('let a grade be a number or text', () => {
    expect(jsonSchemas().dataset).toMatchObject({
      properties: {
        grades: {
          items: {
            properties: { value: { anyOf: [{ type: 'number' }, { type: 'string' }] } },
          },
        },
      },
    });
  });
});
