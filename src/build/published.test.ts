import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import { filesAfter } from '#src/dataset/fixture.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { PUBLISHED, publishedSchemas } from '#src/dataset/published.ts';
import type { RawFile } from '#src/dataset/read.ts';
import { isDeviceName } from '#src/domain/deviceName.ts';
import { unzip } from '#src/importer/sources/zip.ts';
import { wholeFolder } from './folder.ts';
import { ARCHIVE, archiveOf, publishedJson } from './published.ts';

const FOLDERS = ['data', 'examples/hospital', 'examples/stadtwerke'];

describe.each(FOLDERS)('of %s', (folder) => {
  let files: RawFile[];
  let compiled: Compiled;
  const archived = () => buffer(archiveOf(compiled, wholeFolder(folder)));
  beforeAll(async () => {
    files = await Readable.from(wholeFolder(folder)).toArray();
    const { dataset } = openDataset(files);
    if (!dataset) throw new Error(`${folder} has errors`);
    compiled = compileDataset(dataset, [], (name) => `${name}-01234567.json`);
  });

  test('every published file is of its form, and every field of it is described', () => {
    const published = publishedJson(compiled);
    const read = (path: string) => JSON.parse(JSON.stringify(published.get(path)));
    const index = PUBLISHED.index.parse(read('data/index.json'));
    expect(PUBLISHED.ladder.parse(read(`data/${index.ladder}`)).roles).toEqual(
      compiled.ladder.roles,
    );
    expect(index.families.length).toBe(compiled.ladder.families.length);
    for (const { id, path } of index.families) {
      expect(PUBLISHED.family.parse(read(`data/${path}`)).id).toBe(id);
    }
    for (const schema of Object.values(index.schemas)) {
      expect(published.has(`data/${schema}`)).toBe(true);
    }
    expect(`data/${index.archive}`).toBe(ARCHIVE);
  });

  test('the archive is read as the same ladder, and has its tables and JSON beside it', async () => {
    const archive = await archived();
    const entries = unzip(archive)?.entries ?? [];
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['README.txt', 'json/index.json', 'ladder.csv', 'ladder.xlsx']),
    );
    const raw = entries.map(({ name, bytes }) => ({ path: name, bytes }));
    expect(openDataset(raw).dataset).toEqual(openDataset(files).dataset);
    expect(names).toEqual(expect.arrayContaining(files.map(({ path }) => path)));
  });

  test('the same ladder is the same archive', async () => {
    const twice = await Promise.all([archived(), archived()]);
    expect(twice[0].equals(twice[1])).toBe(true);
  });
});

test('a family called con stands in the archive under a name that Windows can write', async () => {
  const files = filesAfter(({ boats }) => Object.assign(boats, { id: 'con' })).map((file) =>
    file.path === 'families/boats.json' ? { ...file, path: 'families/con.json' } : file,
  );
  const { dataset } = openDataset(files);
  if (!dataset) throw new Error('The dataset has errors');
  const compiled = compileDataset(dataset, [], (name) => `${name}-01234567.json`);
  const archive = await buffer(archiveOf(compiled, Readable.from(files)));
  const entries = unzip(archive)?.entries ?? [];
  const names = entries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['families/con_.json', 'json/families/con_.json']));
  expect(names.filter((name) => name.split('/').some(isDeviceName))).toEqual([]);
  const index = entries.find(({ name }) => name === 'json/index.json');
  expect(new TextDecoder().decode(index?.bytes)).toContain('"families/con_.json"');
});

describe('the published schemas', () => {
  const schemas = Object.entries(publishedSchemas());

  test.each(schemas)('%s stays open to fields that come later', (_, schema) => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });

  test.each(schemas)('%s asks for what is promised', (_, schema) => {
    const again = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);
    expect(again.safeParse({}).success).toBe(false);
  });
});
