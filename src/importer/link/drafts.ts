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

/** A relation whose ends are roles, with the words that state it. */
export interface RelationDraft extends Pick<RelationReading, 'kind' | 'gate' | 'scope' | 'join'> {
  readonly from: RoleDraft;
  readonly to: RoleDraft;
  readonly file: string;
  /** The family whose page states it. */
  readonly family: string;
  readonly source: string;
  readonly line: number;
  readonly says: string;
  /** Whether a title was matched loosely, so that the page's own words should be seen. */
  readonly loose: boolean;
}
