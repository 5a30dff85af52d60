import type { RelationKind } from '#src/domain/relations.ts';
import type { Section } from '#src/domain/sections.ts';
import type { ColumnMeaning } from '#src/lexicon/lexicon.ts';
import type { ChosenColumn } from '../choices/choices.ts';
import type { RecognisedTable } from '../extract/reading.ts';
import type { GridCell } from '../outline/grid.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { ColumnMap } from './columns.ts';

/** Where a table stands, and what is known of the roles around it. */
export interface TableContext {
  readonly file: string;
  /** The section of the headings over it. */
  readonly section?: Section;
  /** The headings between that of its role, or the page, and itself. */
  readonly under?: readonly string[];
  /** The role under whose heading it stands. */
  readonly role?: string;
  /** The titles of the roles that are known already: of the page, of the other sheets. */
  readonly roleNames?: readonly string[];
  /** The roles of the page by their levels, where one alone is of a level. */
  readonly levels?: ReadonlyMap<string, string>;
  /** The roles by the anchors of their headings, without `#`. */
  readonly anchors?: ReadonlyMap<string, string>;
  /** The job that the page, sheet or file is about, where it says. */
  readonly job?: string;
  /** What the page of its roles will be called where no family of theirs is named: cells that say it too are kept by it. */
  readonly title?: string;
  readonly map?: ColumnMap;
  /** What somebody says of columns of the file. */
  readonly chosen?: readonly ChosenColumn[];
}

/** What a part of a table is: what its name says, or what stands in it. */
export type Meaning = ColumnMeaning | 'list' | 'group';

/** One cell of a role, with what it is. */
export interface Field {
  readonly meaning: Meaning;
  /** Of a list. */
  readonly section?: Section;
  /** What its column or row is called. */
  readonly head: string;
  /** The competency, area or section that it is of, outermost first. */
  readonly names: readonly string[];
  /** Whether the last of these is one skill, of which each role's cell shows how far it has risen. */
  readonly isSkill?: true;
  readonly cell: GridCell;
  readonly line: number;
}

/** What a table says of one role in one place: a row of a table, or a column of a matrix. */
export interface TableRecord {
  readonly line: number;
  /** What the head of its column calls the role. */
  readonly label?: string;
  readonly href?: string;
  readonly fields: readonly Field[];
}

/** A table taken apart, before it is known which of its records are one role. */
export interface Records {
  readonly recognised: RecognisedTable;
  /** In the order in which somebody rises, as far as the table shows one. */
  readonly records: readonly TableRecord[];
  /** What belongs to no role: words over the table, descriptions of skills. */
  readonly notes: readonly { readonly text: string; readonly line: number }[];
  readonly problems: readonly ImportProblem[];
}

/** One thing that a table says, of a role or of whatever it stands under. */
export type Statement = { readonly line: number } & (
  | {
      readonly says: 'item';
      readonly section: Section;
      readonly text: string;
      readonly under: readonly string[];
      readonly group?: string;
      readonly area?: string;
      readonly isSkill?: true;
      readonly isSpanned: boolean;
    }
  | { readonly says: 'example'; readonly text: string }
  | { readonly says: 'summary' | 'note' | 'track'; readonly text: string }
  | { readonly says: 'grade'; readonly value: string; readonly text: string }
  | {
      readonly says: 'relation';
      readonly kind: RelationKind;
      /** The other role, as the table names it; nothing for the role before this one. */
      readonly other?: string;
      /** Whether the other role is where the relation begins. */
      readonly isReversed?: true;
      readonly section?: Section;
      readonly text: string;
    }
);
