import type { Section } from '#src/domain/sections.ts';
import type { ColumnMeaning, HeadingKind } from '#src/lexicon/lexicon.ts';

/**
 * What a heading may be said to be, by somebody who knows: the title of a `role`, the `level` of one, the name of a
 * `family` or `track` of the roles under it, a `skill` that is asked under its own name, a section by its kind, `text` that
 * is told and asked of nobody, or what is to be left out with all that stands under it (`ignore`).
 */
export type HeadingChoice =
  | 'role'
  | 'level'
  | 'family'
  | 'track'
  | 'skill'
  | Exclude<HeadingKind, 'about' | 'aside' | 'contents'>
  | 'text'
  | 'ignore';

/**
 * What a column may be said to hold: what the importer knows columns for, what a section lists, what is asked under the
 * name of the column (`group`), or what is told and asked of nobody (`ignore`).
 */
export type ColumnChoice = Exclude<ColumnMeaning, 'detail'> | Section | 'group' | 'ignore';

/** A heading by its place in what was read, and what it is. Its words tell it from others of its line. */
export interface ChosenHeading {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly is: HeadingChoice;
}

/** A column by its place in what was read, and what it holds. */
export interface ChosenColumn {
  readonly file: string;
  /** The name of the table's sheet, where it has one. */
  readonly table?: string;
  /** The line of the table's head. */
  readonly line: number;
  /** Its place in the table, from 0. */
  readonly at: number;
  readonly is: ColumnChoice;
}

/** What somebody has said of headings and columns that were taken for something else. Of two of one place the last counts. */
export interface Overrides {
  readonly headings: readonly ChosenHeading[];
  readonly columns: readonly ChosenColumn[];
}

/** What is said of the columns of one table, by their places. */
export type ChosenColumns = ReadonlyMap<number, ColumnChoice>;

/** What is said of the columns of a table, by its name and the line of its head. */
export function columnsChosen(
  columns: readonly ChosenColumn[],
  name: string | undefined,
  line: number,
): ChosenColumns {
  const own = columns.filter((each) => (each.table ?? '') === (name ?? '') && each.line === line);
  return new Map(own.map(({ at, is }) => [at, is]));
}

export const NO_OVERRIDES: Overrides = { headings: [], columns: [] };

/** What is said of one file. */
export function overridesOf({ headings, columns }: Overrides, file: string): Overrides {
  const isOf = (each: { readonly file: string }) => each.file === file;
  return { headings: headings.filter(isOf), columns: columns.filter(isOf) };
}
