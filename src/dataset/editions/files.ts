import type { Change, ChangeCounts } from '#src/domain/editions/change.ts';
import type { FamilyId, Source, Titled } from '#src/domain/role.ts';
import type { PackedLadder } from '../pack.ts';

/** The compiled files of editions. Nothing of them is loaded before somebody asks for an edition, or for what has changed. */

/** `data/editions`: every edition of a ladder, newest first; the first is the present. */
export interface EditionsFile {
  readonly editions: readonly EditionEntry[];
}

export interface EditionEntry {
  /** The date as of which it stands, which is its name. */
  readonly asOf: string;
  readonly title: string;
  /** The families that it describes, as it calls them: of all others it says nothing. */
  readonly covers: readonly Titled[];
  /** Where its ladder is, an `EditionFile`; absent for the present, whose ladder every page has. */
  readonly ladder?: string;
  /** Where what changed with it is, a `ChangesFile`; absent where no earlier edition describes a family that it describes. */
  readonly changes?: string;
}

/** `data/changes/<date>`: what changed with an edition, without the changes themselves. */
export interface ChangesFile {
  /** The date of the edition with which it changed. */
  readonly to: string;
  /** The families that it and an earlier edition describe, in the order of the ladder; those in which nothing changed too. */
  readonly families: readonly FamilyChanges[];
  /** The families that it describes and no edition before it: nothing of them counts as added. */
  readonly outside: readonly Titled[];
}

/** What changed of one family. */
export interface FamilyChanges extends Titled {
  readonly id: FamilyId;
  /** The date of the edition before that describes it: not always the last one. */
  readonly from: string;
  readonly counts: ChangeCounts;
  /** Where the changes are, a `FamilyChangesFile`; absent where there are none. */
  readonly changes?: string;
}

/** `data/changes/<date>/<family>`: the changes of one family, in the order of `CHANGE_KINDS`. */
export interface FamilyChangesFile {
  readonly changes: readonly Change[];
  /** The sources that they name and the present does not have any more; absent where it has all. */
  readonly sources?: readonly Source[];
}

/** `data/editions/<date>/ladder`: an edition beside the present, its roles and families by ids as `editionIds` makes them. */
export interface EditionFile extends PackedLadder {
  /** Where the prose of each family is. */
  readonly texts: Readonly<Record<FamilyId, string>>;
}
