import type { DatasetFile, FamilyFile, RoleInput } from '#src/dataset/schema.ts';
import type { RelationReading } from '../extract/reading.ts';

/** What an import works on between a page's words and a dataset's files. */

/** Data files that are taken over as they are. */
export interface Known {
  readonly dataset?: DatasetFile;
  readonly families: readonly FamilyFile[];
}

/** A role on its way into the dataset; everything that a title has to be looked up among. */
export interface RoleDraft {
  readonly id: string;
  readonly title: string;
  /** What its page calls it, where that says less. */
  readonly heading?: string;
  readonly track: string;
  readonly family: string;
  readonly status: RoleInput['status'];
  readonly grade?: string;
  /** From what the grade is inferred, where no page states it. */
  readonly gradeFrom?: string;
  /** The page it is on. */
  readonly file: string;
  /** Whether its title says nothing on another page: `Senior`, `Delivery`. */
  readonly isLocal?: boolean;
}

/** A whole job family as an end of a relation. */
export interface FamilyEnd {
  readonly wholeFamily: string;
  readonly title: string;
}

export type EndDraft = RoleDraft | FamilyEnd;

/** Whether an end is a role, and no whole family. */
export function isRole(end: EndDraft): end is RoleDraft {
  return !('wholeFamily' in end);
}

/** A relation whose ends are roles or families, with the words that state it. */
export interface RelationDraft extends Pick<RelationReading, 'kind' | 'gate' | 'scope' | 'join'> {
  readonly from: EndDraft;
  readonly to: EndDraft;
  readonly file: string;
  /** The family whose page states it. */
  readonly family: string;
  readonly source: string;
  readonly line: number;
  readonly says: string;
  /** Whether a title was matched loosely, so that the page's own words should be seen. */
  readonly loose: boolean;
  /** Whether the page says it of its whole family, and its highest role is taken for it. */
  readonly isInferred?: true;
}
