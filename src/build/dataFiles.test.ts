import { Readable } from 'node:stream';
import { beforeAll, expect, test } from 'vitest';
import type { EditionFile, EditionsFile } from '#src/dataset/editions/files.ts';
import { type Files, reportAfter } from '#src/dataset/fixture.ts';
import { isTable, isText } from '#src/storage/cacheNames.ts';
import { compileWithMap, HASH, hashedName } from './compiledFolder.ts';
import { dataFiles } from './dataFiles.ts';
import { filesAside } from './filesAside.ts';

const LADDER = 'data/ladder-01234567.json';
const TABLE_FILE = 'data/addresses/01234567.json';

function datasetAfter(spoil: (files: Files) => void) {
  const { dataset } = reportAfter(spoil);
  if (!dataset) throw new Error('It has errors.');
  return dataset;
}

/** What a site has of a ladder with one earlier edition, every file as often as it is written. */
let written: (readonly [path: string, text: string])[];
let paths: string[];
const textOf = (path: string) => written.find(([own]) => own === path)?.[1] ?? '';

beforeAll(async () => {
  const then = datasetAfter(({ dataset, keepers }) => {
    dataset.asOf = '2022-11-11';
    keepers.title = 'Lamp keepers';
  });
  const aside = filesAside();
  const editions = (async function* () {
    yield then;
  })();
  const present = datasetAfter(() => {});
  const compiled = await compileWithMap(present, [], hashedName, { editions, aside });
  written = await Readable.from(
    dataFiles(compiled, { ladderFile: LADDER, tableFile: TABLE_FILE }, new Set()),
  ).toArray();
  paths = written.map(([path]) => path);
  await aside.clear();
});

test('every file is written once', () => {
  expect(paths.length).toBeGreaterThan(0);
  expect(new Set(paths).size).toBe(paths.length);
});

test('what the site loads stands under a name that other tools can rely on too', () => {
  const ofPresent = paths.filter(
    (path) => HASH.test(path) && !/^data\/(?:editions|changes)\b/.test(path),
  );
  expect(ofPresent).toContain(LADDER);
  expect(paths).toEqual(
    expect.arrayContaining(ofPresent.map((path) => path.replace(HASH, '.json'))),
  );
  expect(JSON.parse(textOf('data/families/keepers.json'))).toMatchObject({
    id: 'keepers',
    version: 1,
  });
});

test('a table leads to all that the ladder does not, and is no name that anything is kept by', () => {
  const { has: _, relations: __, ...ladder } = JSON.parse(textOf(LADDER));
  const told = `${textOf(TABLE_FILE)} ${JSON.stringify(ladder)}`;
  const loaded = paths.filter(
    (path) => HASH.test(path) && !/^data\/(?:editions\/|changes)/.test(path) && path !== LADDER,
  );
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((path) => !told.includes(`"${path}"`))).toEqual([]);
  expect(isTable(TABLE_FILE)).toBe(true);
  expect(isText(TABLE_FILE)).toBe(false);
});

test('of editions the list alone does, which leads to all of the rest', () => {
  const ofEditions = paths.filter((path) => /^data\/(?:editions|changes)\b/.test(path));
  expect(ofEditions.filter((path) => !HASH.test(path))).toEqual(['data/editions.json']);
  const { editions }: EditionsFile = JSON.parse(textOf('data/editions.json'));
  expect(editions.map(({ asOf }) => asOf)).toEqual(['2024-05-01', '2022-11-11']);
  const ladder: EditionFile = JSON.parse(textOf(editions[1]?.ladder ?? ''));
  const { families } = JSON.parse(textOf(editions[0]?.changes ?? ''));
  const reached = [
    editions[1]?.ladder,
    editions[0]?.changes,
    ...Object.values(ladder.texts),
    ...families.flatMap(({ changes }: { changes?: string }) => changes ?? []),
  ];
  const others = ofEditions.filter((path) => !/^data\/editions(?:-\w{8})?\.json$/.test(path));
  expect(others.length).toBeGreaterThan(0);
  expect(reached.toSorted()).toEqual(others.toSorted());
});
