import type { AsPlainObject } from 'minisearch';
import type { RoleId } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';

/** Counted up whenever what the files below hold changes, so that a page of one version reads no files of another. */
export const SEARCH_FORMAT = 1;

export const NAME_KINDS = ['role', 'family', 'grade', 'strand'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Everything on a ladder that has a name, with a prebuilt index over it. */
export interface SearchNamesFile {
  readonly format: typeof SEARCH_FORMAT;
  readonly names: readonly NameRow[];
  /** What stands around names, for many of them the same. */
  readonly settings: readonly string[];
  readonly index: AsPlainObject;
}

/** Short, because there are thousands of them. */
export type NameRow = readonly [
  kind: NameKind,
  id: string,
  title: string,
  /** What else it is called: aliases and initials. */
  also: readonly string[],
  /** Its place in `settings`: family, department and track. */
  setting: number,
  /** Its grade as a word, or nothing. */
  grade: string,
  /** What comes first where all else is equal: described roles before those that are only named. */
  weight: number,
];

/** Every wording of an expectation once, with the places where it stands and a prebuilt index over the wordings. */
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

/** The role on whose page the line is shown, for a line of a whole family its first described one. */
export type TextPlace = readonly [role: RoleId, section: Section, line: string];
