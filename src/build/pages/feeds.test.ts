import { parseAtomFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Compiled, compileDataset } from '#src/dataset/compile.ts';
import { compileEditions } from '#src/dataset/editions/compileEditions.ts';
import { type Files, reportAfter, roleOf } from '#src/dataset/fixture.ts';
import { askThrough } from '#src/dataset/load.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { BASE } from '../app.ts';
import { compiledAnswers } from './compiledAnswers.ts';
import { feedsOf } from './feeds.ts';

const ORIGIN = 'https://ladder.example.org';
const THEN = ['2022-11-11', '2023-02-02'];

function datasetAfter(spoil: (files: Files) => void) {
  const { dataset } = reportAfter(spoil);
  if (!dataset) throw new Error('It has errors.');
  return dataset;
}

const present = datasetAfter((files) => {
  const [line] = roleOf(files, 'hand').responsibilities ?? [];
  if (line) line.text = 'Trim <every> wick & lamp';
});
const older = (asOf: string, text: string) =>
  datasetAfter((files) => {
    files.dataset.asOf = asOf;
    const [line] = roleOf(files, 'hand').responsibilities ?? [];
    if (line) line.text = text;
  });

/** A dataset with the feeds of its site. */
async function feedsAt(origin: string, editions: readonly string[]) {
  const kept = new Map<string, () => Promise<string>>();
  const place = (name: string) => `${name}.json`;
  const made = await compileEditions(
    present,
    (async function* () {
      for (const [at, asOf] of editions.toReversed().entries()) yield older(asOf, `Trim it ${at}`);
    })(),
    {
      place,
      keep: async (address, value) => {
        kept.set(address, async () => JSON.stringify(value));
      },
    },
  );
  const compiled: Compiled = compileDataset(made?.present ?? present, [], place, made);
  askThrough(compiledAnswers({ ...compiled, aside: kept }));
  return feedsOf(buildLadder(present), compiled.ladder, origin);
}

let feeds: Awaited<ReturnType<typeof feedsOf>>;
const textOf = (address: string) => feeds.get(address)?.text.replaceAll(BASE, '/ladders/') ?? '';

beforeAll(async () => {
  feeds = await feedsAt(ORIGIN, THEN);
});

// What another test asks for goes by the network again.
afterAll(() => askThrough((address) => fetch(address)));

describe('the feed of a ladder', () => {
  test('is one for all of it, and one for each family of which anything has changed', () => {
    expect([...feeds.keys()]).toEqual(['data/feed.atom', 'data/feeds/keepers.atom']);
  });

  test('has what RFC 4287 asks of a feed and of its entries', () => {
    const {
      id,
      title,
      updated,
      authors,
      links,
      entries = [],
    } = parseAtomFeed(textOf('data/feed.atom'));
    expect(id).toMatch(/^tag:ladder\.example\.org,\d{4}-\d\d-\d\d:/);
    expect(title).toBeTruthy();
    expect(authors?.[0]?.name).toBe('Beacon Trust');
    expect(updated).toBe('2024-05-01T00:00:00.000Z');
    expect(links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `${ORIGIN}/ladders/changes`],
      ['self', `${ORIGIN}/ladders/data/feed.atom`],
    ]);
    expect(entries.map((entry) => [entry.id, entry.updated, entry.links?.[0]?.href])).toEqual([
      [
        'tag:ladder.example.org,2024-05-01:/ladders/changes/keepers',
        '2024-05-01T00:00:00.000Z',
        `${ORIGIN}/ladders/changes?family=keepers`,
      ],
      [
        'tag:ladder.example.org,2023-02-02:/ladders/changes/keepers',
        '2023-02-02T00:00:00.000Z',
        `${ORIGIN}/ladders/changes/2023-02-02?family=keepers`,
      ],
    ]);
  });

  test('is read alike by another reader, with the words as they are', async () => {
    const read = await new Parser().parseString(textOf('data/feeds/keepers.atom'));
    expect(read.link).toBe(`${ORIGIN}/ladders/changes?family=keepers`);
    const [newest] = read.items;
    expect(newest).toMatchObject({
      id: 'tag:ladder.example.org,2024-05-01:/ladders/changes/keepers',
      link: `${ORIGIN}/ladders/changes?family=keepers`,
      pubDate: '2024-05-01T00:00:00.000Z',
    });
    expect(newest?.title).toMatch(/^Keepers, as of 1 May 2024: .*1$/);
    expect(newest?.contentSnippet).toContain('Trim <every> wick & lamp');
    expect(newest?.content).not.toContain('<every>');
  });

  test('keeps the names of entries when another edition comes', async () => {
    const before = parseAtomFeed(
      (await feedsAt(ORIGIN, ['2022-11-11'])).get('data/feed.atom')?.text ?? '',
    );
    const ids = before.entries?.map(({ id }) => id) ?? [];
    const after = parseAtomFeed(feeds.get('data/feed.atom')?.text ?? '');
    expect(ids.length).toBeGreaterThan(0);
    expect(after.entries?.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

test('a site that does not know where it stands has none, nor has a ladder without editions', async () => {
  expect((await feedsAt('', THEN)).size).toBe(0);
  expect((await feedsAt(ORIGIN, [])).size).toBe(0);
});
