import { Feed } from 'feed';
import type { AddressTable } from '#src/dataset/addresses.ts';
import type { ChangesFile, EditionsFile, FamilyChangesFile } from '#src/dataset/editions/files.ts';
import type { ShownChanges } from '#src/dataset/editions/loadChanges.ts';
import { loadJson } from '#src/dataset/load.ts';
import { fromRoot } from '#src/dataset/root.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { siteName } from '#src/domain/site.ts';
import { changesReport } from '#src/exports/changesReport.ts';
import { escapeHtml } from '#src/exports/escapeHtml.ts';
import { htmlOf } from '#src/exports/htmlOf.ts';
import { namesIn } from '#src/screens/changes/names.ts';
import { CHANGES } from '#src/screens/changes/screen.ts';
import { deedsInWords, type ShownFamily, shownBy } from '#src/screens/changes/shownBy.ts';
import { formatView } from '#src/screens/registry.ts';
import * as words from '#src/text/en/changeList.ts';
import { dateInWords } from '#src/text/format.ts';
import { BASE } from '../app.ts';
import { FEED, feedOfFamily } from '../feedNames.ts';

/** A feed tells of so many editions, the newest: readers keep the entries that they have seen. */
const EDITIONS = 10;

/** An entry with more changes than this counts them, and its page tells them. */
const MOST_IN_ENTRY = 200;

export interface WrittenFeed {
  readonly title: string;
  readonly text: string;
}

interface Entry {
  readonly family: ShownFamily;
  readonly content: string;
}

/**
 * What has changed, as Atom feeds by their address in the site: of the whole ladder, and of each job family of which anything
 * has. An entry is what one edition changed of one family. Its name is a tag of the host and stays, whatever else does not.
 * The format wants whole addresses, so that a site that does not know its own has no feeds.
 */
export async function feedsOf(
  ladder: Ladder,
  { editions }: Pick<AddressTable, 'editions'>,
  origin: string,
): Promise<ReadonlyMap<string, WrittenFeed>> {
  const entries = origin && editions ? await entriesOf(ladder, editions) : [];
  if (entries.length === 0) return new Map();
  const site = origin + BASE.slice(0, -1);
  const written = (address: string, title: string, own: readonly Entry[], page: string) =>
    [address, { title, text: atom({ ladder, site, address, title, page, entries: own }) }] as const;
  const name = siteName(ladder.info);
  const byFamily = Map.groupBy(
    entries.filter(({ family }) => family.id !== WHOLE_LADDER),
    ({ family }) => family.id,
  );
  return new Map([
    written(FEED, words.feedTitle(name), entries, formatView(CHANGES)),
    ...[...byFamily].map(([id, own]) =>
      written(
        feedOfFamily(id),
        words.feedTitle(`${own[0]?.family.title ?? id}, ${name}`),
        own,
        formatView({ ...CHANGES, families: [id] }),
      ),
    ),
  ]);
}

/** Newest first, in each edition by family. */
async function entriesOf(ladder: Ladder, address: string): Promise<readonly Entry[]> {
  const { editions } = await loadJson<EditionsFile>(fromRoot(address), 'editions');
  const entries: Entry[] = [];
  for (const { changes } of editions.slice(0, EDITIONS)) {
    if (changes === undefined) continue;
    const summary = await loadJson<ChangesFile>(fromRoot(changes), 'families');
    for (const family of summary.families) {
      if (family.changes === undefined) continue;
      // One family in memory at a time.
      const file = await loadJson<FamilyChangesFile>(fromRoot(family.changes), 'changes');
      entries.push(...entriesIn(ladder, summary, new Map([[family.id, file]])));
    }
  }
  return entries;
}

/** Since when feeds are named so: a tag wants a day on which its host was whose it is. */
const SINCE = '2026-11-30';

function entriesIn(
  ladder: Ladder,
  summary: ChangesFile,
  byFamily: ShownChanges['byFamily'],
): readonly Entry[] {
  const families = shownBy(CHANGES, { summary, byFamily });
  const names = namesIn(ladder, summary, families);
  return families.map((family) => {
    const { id, from, to, changes } = family;
    const told = { from, to, covers: [id], outside: [], changes };
    const { body = [] } = changesReport(family.title, told, names, { most: MOST_IN_ENTRY });
    // The words of a line may end a CDATA section, in which the text is written.
    return { family, content: htmlOf(body).replaceAll(']]>', ']]&gt;') };
  });
}

interface FeedOrder {
  readonly ladder: Ladder;
  readonly site: string;
  readonly address: string;
  readonly title: string;
  readonly page: string;
  readonly entries: readonly Entry[];
}

function atom({ ladder, site, address, title, page, entries }: FeedOrder): string {
  const { info } = ladder;
  const host = new URL(site).hostname;
  const tag = (date: string, ...parts: readonly string[]) =>
    `tag:${host},${date}:${BASE}${parts.join('/')}`;
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: tag(SINCE, address),
    title: asText(title),
    link: site + page,
    updated: day(entries[0]?.family.to ?? info.asOf),
    generator: 'Rungs',
    feedLinks: { atom: `${site}/${address}` },
    author: { name: asText(info.organisation.name) },
    copyright: asText(info.license),
  });
  for (const { family, content } of entries) {
    const { id, to } = family;
    const view = { ...CHANGES, ...(to !== info.asOf && { edition: to }), families: [id] };
    feed.addItem({
      id: tag(to, 'changes', id),
      // Titles are written as HTML.
      title: escapeHtml(titleOf(family)),
      link: site + formatView(view),
      date: day(to),
      content,
    });
  }
  return feed.atom1();
}

/** The writer of a text takes `&amp;` for an ampersand that was escaped already, and takes that back. */
function asText(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** `Support Engineering, as of 30 June 2025: New 4 · Reworded 2`. */
function titleOf({ title, to, changes }: ShownFamily): string {
  return words.entryTitle(title, dateInWords(to), deedsInWords(changes));
}
