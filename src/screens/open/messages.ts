import type { PackedLadder } from '#src/dataset/pack.ts';
import type { Problem, Severity } from '#src/domain/problem.ts';
import type { ColumnChoice, HeadingChoice, Overrides } from '#src/importer/choices/choices.ts';
import type { Mend, RoleAt } from '#src/importer/mend/mend.ts';
import type { PackedMap } from '#src/layout/packed.ts';

/*
 * What the page of /open and its worker say to each other. The worker holds whatever was read until it is ended, which is
 * also how reading is broken off: `terminate()` frees all of it.
 */

export type {
  ChosenColumn,
  ChosenHeading,
  ColumnChoice,
  HeadingChoice,
  Overrides,
} from '#src/importer/choices/choices.ts';
export type { Mend, MendKind, RoleAt } from '#src/importer/mend/mend.ts';

/** A file that somebody gave, with its path among all of them, by forward slashes: `ladder/keepers.md`. */
export interface GivenFile {
  readonly path: string;
  readonly blob: Blob;
}

/** What somebody has said of what was read. */
export interface Choices {
  readonly overrides: Overrides;
  readonly mends: readonly Mend[];
  /** The language of the words (BCP 47), where it is not to be guessed. */
  readonly language?: string;
  /** Whether pages are taken, too, that seem to be none of a job family: a README, a policy. */
  readonly takesAll?: boolean;
}

/**
 * `read` and `paste` begin anew, `again` reads what is held already with other choices; each is answered by `progress`, then by
 * `map` and `preview`, or by `failed`. What overtakes an answer that is still on its way takes its place.
 */
export type Asked =
  | { readonly kind: 'read'; readonly files: readonly GivenFile[]; readonly choices: Choices }
  /** A table, as the clipboard has it: `html` where a program puts it there, and the plain text. */
  | {
      readonly kind: 'paste';
      readonly html?: string;
      readonly text: string;
      readonly choices: Choices;
    }
  | { readonly kind: 'again'; readonly choices: Choices }
  /** Keeps it on this device under a name, as the n-th ladder where that is to be replaced. */
  | { readonly kind: 'keep'; readonly name: string; readonly n?: number }
  | { readonly kind: 'download'; readonly form: DownloadForm; readonly name: string }
  /** Compiles anew what is kept as the n-th ladder, which another version of the app has compiled. */
  | { readonly kind: 'renew'; readonly n: number }
  /** Whether the worker lives; answered as soon as it is free. */
  | { readonly kind: 'ping'; readonly id: number };

/** In what form a whole ladder is taken out: the files of a dataset folder as a ZIP, or a workbook of Excel. */
export type DownloadForm = 'folder' | 'workbook';

/** What the worker does, in this order. */
export type Stage = 'unpacking' | 'reading' | 'joining' | 'checking' | 'drawing' | 'writing';

export type Answered =
  /** `done` of `of` files, and the one at hand; of the later stages only that they have begun. */
  | {
      readonly kind: 'progress';
      readonly stage: Stage;
      readonly done: number;
      readonly of: number;
      readonly file?: string;
    }
  /** Comes first, so that it can be drawn while the rest is on its way; not where there is nothing to draw. */
  | { readonly kind: 'map'; readonly map: PreviewMap }
  | { readonly kind: 'preview'; readonly preview: Preview }
  /** It is kept as the n-th ladder of this device. */
  | { readonly kind: 'kept'; readonly n: number }
  | { readonly kind: 'file'; readonly name: string; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'pong'; readonly id: number };

/**
 * Why nothing came of it: nothing was given; nothing of it could be read (the preview that follows tells why); the device
 * would not keep it; or an error of the program, with its own words.
 */
export type Failure =
  | { readonly reason: 'empty' }
  | { readonly reason: 'unread' }
  | { readonly reason: 'store'; readonly fault: string }
  | { readonly reason: 'gone'; readonly n: number }
  | { readonly reason: 'error'; readonly message: string };

/** The ladder as its map needs it: `unpackLadder`, `buildLadder` and `unpackMap` make the drawing of it. */
export interface PreviewMap {
  readonly ladder: PackedLadder;
  /** How it is drawn; absent where there is no role. */
  readonly drawn?: PackedMap;
}

/** What was recognised in what was given. */
export interface Preview {
  readonly counts: Counts;
  readonly files: readonly FileCount[];
  readonly tables: readonly PreviewTable[];
  readonly headings: readonly PreviewHeading[];
  readonly roles: readonly PreviewRole[];
  /** The scale, lowest first. */
  readonly grades: readonly string[];
  readonly tracks: readonly { readonly id: string; readonly title: string }[];
  /** The worst first, those of one kind together. */
  readonly problems: readonly ProblemGroup[];
  /** The mends, by their places in the list, that found nothing to mend, each with why. */
  readonly lost: readonly { readonly at: number; readonly why: string }[];
  /** What the ladder is called by what was read, to be changed when it is kept. */
  readonly name: string;
  readonly language: string;
}

export interface Counts {
  readonly files: number;
  readonly families: number;
  /** Roles that are told of, and those that are only named. */
  readonly roles: number;
  readonly named: number;
  readonly expectations: number;
  readonly relations: number;
  /** Paragraphs, items and rows that were read, and how many of them have a place in the ladder. */
  readonly lines: number;
  readonly placed: number;
}

export interface FileCount {
  readonly file: string;
  readonly roles: number;
  readonly expectations: number;
  readonly lines: number;
  readonly placed: number;
}

export interface PreviewTable {
  readonly file: string;
  /** Of its sheet, where it has one. */
  readonly name?: string;
  /** Of its head: with file and name, the place that an override has. */
  readonly line: number;
  readonly shape: 'long' | 'matrix' | 'rows' | 'lists' | 'unknown';
  /** What the shape says, in words. */
  readonly says: string;
  readonly columns: readonly PreviewColumn[];
}

export interface PreviewColumn {
  /** Its place in the table, from 0; absent for a row that is named like a column, of which nothing can be chosen. */
  readonly at?: number;
  readonly head: string;
  readonly is: ColumnChoice | 'label';
  /** By its name, since it was chosen, by what stands in it. */
  readonly by: 'name' | 'map' | 'contents';
}

/** A heading in the order of its page, with what was made of it. */
export interface PreviewHeading {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  /** How deep it stands under others, from 1. */
  readonly depth: number;
  readonly is: HeadingChoice;
  /** Why it was taken for that: the end of "… since …". */
  readonly since: string;
  readonly isChosen: boolean;
  /** The title of the role that what stands under it is said of. */
  readonly role?: string;
}

export interface PreviewRole {
  /** Its place in what was read, as mends name it. */
  readonly at: RoleAt;
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly track: string;
  readonly grade?: string;
  /** Whether it is only named by others. */
  readonly isNamed: boolean;
  readonly expectations: number;
}

export interface ProblemGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly count: number;
  /** In how many files. */
  readonly files: number;
  /** The first of them; the rest is counted. */
  readonly problems: readonly Problem[];
}
