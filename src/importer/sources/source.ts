import type { Grid } from '../outline/grid.ts';
import type { Outline } from '../outline/outline.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** A file as it is handed to the import. */
export interface InputBytes {
  /** Its path among the inputs, with forward slashes; a part of an archive has that of the archive before it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a file holds once it is read: a page, or tables. Every word of it is in there or in a problem. */
export type Source = {
  readonly file: string;
  readonly problems: readonly ImportProblem[];
} & (
  | { readonly holds: 'page'; readonly outline: Outline }
  | { readonly holds: 'tables'; readonly grids: readonly Grid[] }
  | { readonly holds: 'nothing' }
);

/** The files that an archive holds, with what is said of those that are not taken from it. */
export interface Unpacked {
  readonly inputs: readonly InputBytes[];
  readonly problems: readonly ImportProblem[];
}

/** A form in which ladders are kept, or which stands beside them. */
export type SourceForm = {
  /** The ends of the names of its files, in small letters: `.md`, `.html.md.erb`. */
  readonly extensions: readonly string[];
  /** Whole names of its files that have no such end, in small letters. */
  readonly names?: readonly string[];
} & (
  | {
      /** Never throws on purpose: what cannot be read is a problem of a source that holds nothing. */
      readonly read: (input: InputBytes) => Promise<readonly Source[]> | readonly Source[];
    }
  | { readonly unpack: (input: InputBytes) => Promise<Unpacked> | Unpacked }
  /** A form that may hold a ladder and is not read: what it is called, and the way out. */
  | { readonly refuses: string; readonly way: string }
  /** A form that never holds a ladder: why it is passed over. */
  | { readonly passes: string }
);
