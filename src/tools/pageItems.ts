import { similarity } from '#src/domain/wording.ts';
import type { Outline, OutlineNode } from '#src/importer/outline/outline.ts';
import { isExpected as isSection, meaningOf } from '#src/lexicon/readHeading.ts';

/** A line of a page that lists something, with what it says. */
export interface PageItem {
  readonly line: number;
  readonly text: string;
  /** The heading of what the list is of: a role, a level, a specialty; nothing for the page as a whole. */
  readonly part: string;
}

/**
 * What a page lists of what a role expects, with its lines: the items of the lists in its sections of expectations, or of
 * all its lists where it has no such section. Left out are items within an item, which are its points, and those that only
 * lead to a place on the page.
 */
export function itemsOfPage({ nodes }: Outline, text: string): readonly PageItem[] {
  const lines = text.split(/\r\n?|\n/);
  const expected = nodes.flatMap((node) => itemsIn(node, false, ''));
  const items = expected.length > 0 ? expected : nodes.flatMap((node) => itemsIn(node, true, ''));
  const own = items.filter(({ line }) => !LEADS_WITHIN.test(lines[line - 1] ?? ''));
  return [...new Map(own.map((item) => [item.line, item])).values()].sort(
    (a, b) => a.line - b.line,
  );
}

/** Nothing but a link to an anchor: a table of contents. */
const LEADS_WITHIN = /^\s*(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^)]*\)\s*$/;

function itemsIn(node: OutlineNode, isExpected: boolean, part: string): readonly PageItem[] {
  if (node.type === 'list') {
    return isExpected ? node.items.map(({ line, text }) => ({ line, text, part })) : [];
  }
  if (node.type !== 'heading') return [];
  const meaning = meaningOf(node.title)?.kind;
  // Special forms of a role are roles of their own, which a ladder need not have.
  if (meaning === 'specialties') return [];
  const isOwn = meaning === undefined ? isExpected : isSection(meaning);
  const own = meaning === undefined ? node.title : part;
  return node.children.flatMap((child) => itemsIn(child, isOwn, own));
}

/**
 * The file of a source among some: the one whose path, written as an id, ends like the id of the source behind what the
 * sources of a folder begin with; of several the one that is called nothing more. Nothing where that leaves it open.
 */
export function fileOfSource(
  id: string,
  prefix: string,
  files: readonly string[],
): string | undefined {
  const wanted = id.slice(prefix.length);
  const found = files.filter((file) => `-${slugOf(file)}`.endsWith(`-${wanted}`));
  const exact = found.filter((file) => slugOf(file.split('/').at(-1) ?? '') === wanted);
  const [only, ...more] = exact.length > 0 ? exact : found;
  return more.length === 0 ? only : undefined;
}

function slugOf(file: string): string {
  return file
    .replace(/\.[^./]+$/, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/** How alike two items are that say the same: a link, an article or a plural apart. */
const SAME = 0.8;

/** What a dataset has to answer for of a page, and the parts of it that the dataset draws nothing from. */
export interface ToCover {
  readonly lines: readonly number[];
  readonly leftOut: readonly string[];
}

/**
 * The lines of each page that the dataset has to answer for: those of the parts from which it has anything. What stands in
 * the same words, or nearly, on a line of another page, of which the dataset has something, counts there alone.
 */
export function linesToCover(
  pages: ReadonlyMap<string, readonly PageItem[]>,
  isCited: (source: string, line: number) => boolean,
): ReadonlyMap<string, ToCover> {
  const known = [...pages].flatMap(([source, items]) =>
    items.filter(({ line }) => isCited(source, line)).map(({ text }) => text),
  );
  const isSaidElsewhere = (text: string) => known.some((each) => similarity(each, text) >= SAME);
  return new Map(
    [...pages].map(([source, items]) => {
      const isOwn = ({ line }: PageItem) => isCited(source, line);
      const drawnOn = new Set(items.filter(isOwn).map(({ part }) => part));
      const own = items.filter((item) => isOwn(item) || !isSaidElsewhere(item.text));
      const parts = [...new Set(own.map(({ part }) => part))];
      return [
        source,
        {
          lines: own.filter(({ part }) => drawnOn.has(part)).map(({ line }) => line),
          leftOut: parts.filter((part) => !drawnOn.has(part)),
        },
      ];
    }),
  );
}
