import { parseAtomFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { toString as textIn } from 'hast-util-to-string';
import Parser from 'rss-parser';
import { SaxesParser, type SaxesTagNS } from 'saxes';
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
async function feedsAt(origin: string, editions: readonly string[], now = present) {
  const kept = new Map<string, () => Promise<string>>();
  const place = (name: string) => `${name}.json`;
  const made = await compileEditions(
    now,
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
  const compiled: Compiled = compileDataset(made?.present ?? now, [], place, made);
  askThrough(compiledAnswers({ ...compiled, aside: kept }));
  return feedsOf(buildLadder(now), compiled.ladder, origin);
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

/** Words that mean something to XML and HTML, where a dataset may have them. */
const MARKUP = '<b>&lt;</b> &amp; &amp;amp; ]]> ]]> "oil" & \u2028 \u{1F4A1}';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** A feed as its elements. Throws where it is not well-formed, and where anything is in another namespace than Atom's. */
function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }: SaxesTagNS) => {
    if (uri !== ATOM) throw new Error(`${local} is of ${uri}`);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const said = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  expect(root.children.map(({ name }) => name)).toEqual(['feed']);
  return root.children[0] ?? root;
}

/** How often each element may stand in its parent, as RFC 4287 says in 4.1.1 and 4.1.2; of others none is written. */
const ONCE = { id: [1, 1], title: [1, 1], updated: [1, 1], rights: [0, 1] } as const;
const TIMES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  feed: { ...ONCE, generator: [0, 1], author: [1, 1], link: [2, 2], entry: [1, 1000] },
  entry: { ...ONCE, link: [1, 1], content: [1, 1] },
};
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function holdsToTheRules(element: Element) {
  const times = TIMES[element.name] ?? {};
  const named = (name: string) => element.children.filter((each) => each.name === name);
  expect(Object.keys(times)).toEqual(
    expect.arrayContaining(element.children.map(({ name }) => name)),
  );
  for (const [name, [least, most]] of Object.entries(times)) {
    expect(named(name).length, name).toBeGreaterThanOrEqual(least);
    expect(named(name).length, name).toBeLessThanOrEqual(most);
  }
  // 4.2.6: an IRI with its scheme.
  for (const { text } of named('id')) expect(URL.canParse(text), text).toBe(true);
  for (const { text } of named('updated')) expect(text).toMatch(RFC_3339);
  for (const { attributes, text } of ['title', 'rights', 'content'].flatMap(named)) {
    expect(['text', 'html', undefined]).toContain(attributes.type);
    expect(text.trim()).not.toBe('');
    // Nothing but links has a base in a feed: what leads elsewhere in a text has to be whole.
    for (const [, to = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(URL.canParse(to), to).toBe(true);
  }
  // 4.2.7: no two of the same relation, each to a whole address.
  const links = named('link').map(({ attributes }) => attributes);
  expect(new Set(links.map(({ rel = 'alternate' }) => rel)).size).toBe(links.length);
  for (const { href = '' } of links) expect(new URL(href).origin).toBe(ORIGIN);
  for (const each of named('entry')) holdsToTheRules(each);
}

test('every feed holds to the rules of RFC 4287, whatever a dataset has in its words', async () => {
  const marked = datasetAfter((files) => {
    files.dataset.organisation.name = `Beacon ${MARKUP}`;
    files.dataset.license = MARKUP;
    files.keepers.title = `Keepers ${MARKUP}`;
    const [line] = roleOf(files, 'hand').responsibilities ?? [];
    if (line) line.text = `Trim ${MARKUP}`;
  });
  const written = [...feeds, ...(await feedsAt(ORIGIN, THEN, marked))];
  expect(written).toHaveLength(4);
  for (const [, { text }] of written) {
    const feed = elementsOf(text.replaceAll(BASE, '/ladders/'));
    holdsToTheRules(feed);
    const of = (name: string) =>
      feed.children.flatMap(({ name: entry, children }) =>
        entry === 'entry'
          ? children.filter((each) => each.name === name).map((each) => each.text)
          : [],
      );
    expect(new Set(of('id')).size).toBe(of('id').length);
    // A reader that asks whether the feed is newer than it knows must not miss an entry.
    const [updated] = feed.children.filter(({ name }) => name === 'updated');
    expect(of('updated').toSorted().at(-1)).toBe(updated?.text);
  }
  const whole = elementsOf(written[2]?.[1].text ?? '');
  const texts = Object.fromEntries(whole.children.map(({ name, text }) => [name, text]));
  expect(texts).toMatchObject({ title: `What has changed: Beacon ${MARKUP}`, rights: MARKUP });
  const named = (element: Element | undefined, name: string) =>
    element?.children.find((each) => each.name === name);
  expect(named(named(whole, 'author'), 'name')?.text).toBe(`Beacon ${MARKUP}`);
  // Those of entries are HTML, read as such.
  const title = fromHtml(named(named(whole, 'entry'), 'title')?.text ?? '', { fragment: true });
  expect(title.children.map(({ type }) => type)).toEqual(['text']);
  expect(textIn(title)).toContain(`Keepers ${MARKUP}, as of`);
  const content = fromHtml(named(named(whole, 'entry'), 'content')?.text ?? '', { fragment: true });
  expect(textIn(content)).toContain(`Trim ${MARKUP}`);
});

test('a site that does not know where it stands has none, nor has a ladder without editions', async () => {
  expect((await feedsAt('', THEN)).size).toBe(0);
  expect((await feedsAt(ORIGIN, [])).size).toBe(0);
});
