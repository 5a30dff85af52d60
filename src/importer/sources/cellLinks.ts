import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { tableProblem } from '../problems/tables.ts';

/** What is looked at of a cell of a sheet for the links on it. */
interface LinkedCell {
  readonly text: string;
  readonly isSpanned?: boolean;
  readonly hrefs?: readonly string[];
}

interface LinkedRow {
  readonly line: number;
  readonly cells: readonly LinkedCell[];
}

const MOST_TOLD = 20;

/**
 * Tells of the links on the cells of a sheet, each address once with the cells that lead there: a dataset has no place for
 * them. Where a cell shows the address itself, nothing is lost and nothing told.
 */
export function tellLinks(
  file: string,
  sheet: string,
  rows: readonly LinkedRow[],
): readonly ImportProblem[] {
  const links = rows.flatMap(({ line, cells }) =>
    cells.flatMap(({ text, isSpanned, hrefs = [] }, column) =>
      isSpanned || !text.trim()
        ? []
        : hrefs
            .filter((href) => !shows(text, href))
            .map((href) => ({ href, line, cell: `${columnName(column)}${line}` })),
    ),
  );
  return [...Map.groupBy(links, ({ href }) => href)].map(([href, all]) => {
    const cells = all.slice(0, MOST_TOLD).map(({ cell }) => cell);
    const more = all.length > MOST_TOLD ? [`${all.length - MOST_TOLD} more`] : [];
    return tableProblem('cell-link', placeOn(file, all[0]?.line ?? 0), sheet, href, [
      ...cells,
      ...more,
    ]);
  });
}

/** Whether a text says where the link on it leads, as programs link what looks like an address. */
function shows(text: string, href: string): boolean {
  const bare = (words: string) =>
    words
      .trim()
      .replace(/^(?:mailto:|https?:\/\/)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return text.toLowerCase().includes(bare(href));
}

/** The address in a formula that makes a link: `HYPERLINK("https://…","words")`, whichever sign stands between. */
export function hrefInFormula(formula: string | undefined): string | undefined {
  const quoted = /\bHYPERLINK\s*\(\s*"((?:[^"]|"")*)"/i.exec(formula ?? '')?.[1];
  return quoted?.replaceAll('""', '"').trim() || undefined;
}

/** A column as sheets name it, from 0: `A`, `AB`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}
