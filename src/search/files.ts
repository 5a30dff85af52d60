import type { AsPlainObject } from 'minisearch';
import type { RoleId } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';

/** Counted up whenever what the files below hold changes, so that a page of one version reads no files of another. */
export const SEARCH_FORMAT = 4;

export const NAME_KINDS = ['role', 'family', 'grade', 'strand'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Everything on a ladder that has a name, with a prebuilt index over it. */
export interface SearchNamesFile {
  readonly format: typeof SEARCH_FORMAT;
  readonly names: readonly NameRow[];
  /** Where names belong, in words: a family with its department and track, say. Many names share one. */
  readonly contexts: readonly string[];
  readonly index: AsPlainObject;
}

/** Something with a name, as it is searched. */
export interface NameRecord<K = NameKind> {
  readonly kind: K;
  readonly id: string;
  readonly title: string;
  /** What else it is called: aliases and initials. */
  readonly also: readonly string[];
  /** The place of its context in `contexts`. */
  readonly context: number;
  /** Its grade as a word, or nothing. */
  readonly grade: string;
  /** What comes first where all else is equal: described roles before those that are only named. */
  readonly weight: number;
}

/** A record as a file holds it: by position, since there are thousands and their keys would be most of the file. */
export type NameRow = readonly [
  kind: NameKind,
  id: string,
  title: string,
  also: readonly string[],
  context: number,
  grade: string,
  weight: number,
];

export function rowOfName({ kind, id, title, also, context, grade, weight }: NameRecord): NameRow {
  return [kind, id, title, also, context, grade, weight];
}

export function nameOfRow([kind, id, title, also, context, grade, weight]: NameRow): NameRecord {
  return { kind, id, title, also, context, grade, weight };
}

/**
 * Every wording of an expectation, or of a level of a strand, once, with the places where it stands and a prebuilt index
 * over the wordings.
 */
export interface SearchTextsFile {
  readonly format: typeof SEARCH_FORMAT;
  readonly texts: readonly TextRow[];
  readonly index: AsPlainObject;
}

export type TextRow = readonly [
  text: string,
  details: readonly string[],
  /** In how many lists it stands, of which only the first are named. */
  count: number,
  places: readonly TextPlace[],
];

/** The role on whose page the line is shown, for a line of a whole family its first described one; or a strand's level. */
export type TextPlace =
  | readonly [role: RoleId, section: Section, line: string]
  | readonly [strand: string, level: string];
