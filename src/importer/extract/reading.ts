import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** A stretch of a page's own text, word for word, without its markup. */
export interface Passage {
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The headings between that of its role, or the page, and itself, outermost first; absent where there are none. */
  readonly under?: readonly string[];
}

/** An item of a list, with what stands indented under it. */
export interface ItemReading extends Passage {
  readonly details: readonly Passage[];
  /** What it may look like, where the page calls it so: told beside it, never asked. */
  readonly examples?: readonly Passage[];
  /** The competency, skill or area of the source's own that it is of: the row of a matrix, the value of a column. */
  readonly group?: string;
  /** What its table puts that competency or skill under. */
  readonly area?: string;
  /** Whether `group` is one skill, which rises from role to role, rather than an area of several. */
  readonly isSkill?: true;
}

export type ListsReading = Readonly<Record<Section, readonly ItemReading[]>>;

/** A grade that a page states. A mention that is no statement is not one of these. */
export interface GradeReading extends Passage {
  /** As the page writes it: `8`, `9.5`. */
  readonly value: string;
}

export interface HiringReading extends Passage {
  readonly minutes?: number;
  /** Who is met. */
  readonly with?: string;
  readonly optional?: boolean;
}

export interface IndicatorReading extends Passage {
  readonly details: readonly Passage[];
}

/** What is said of a role, or of all roles of a page. */
export interface Said {
  readonly summary: readonly Passage[];
  readonly lists: ListsReading;
  readonly indicators: readonly IndicatorReading[];
  readonly hiring: readonly HiringReading[];
  /** What introduces its lists, stands beside them, or is no expectation: links, what a specialty is about. */
  readonly notes: readonly Passage[];
}

/** What a page says of one role. */
export interface RoleReading extends Said {
  readonly title: string;
  readonly line: number;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  /** All that are stated: none, one, or several where the page says so or contradicts itself. */
  readonly grades: readonly GradeReading[];
  /** The title of the role that it is a special form of. */
  readonly specialtyOf?: string;
  /** As the input spells it, where it says: `IC`, `Management` or another. */
  readonly track?: string;
  /** Why it was read only in part: a list that is kept elsewhere, say. Told in the data and wherever its words are shown. */
  readonly partial?: string;
  /** The file that it is from, where its page was gathered from several. */
  readonly file?: string;
  /** The family that a heading over it was said to name. */
  readonly family?: string;
}

/** A relation in the words of a page: titles, not yet roles. */
export interface RelationReading {
  readonly kind: RelationKind;
  /** The ends that name a whole job family rather than a role, where the page says so. */
  readonly families?: readonly ('from' | 'to')[];
  readonly from: string;
  readonly to: string;
  readonly gate?: Gate;
  /** For `extends`: the sections that are inherited, where the page says so. */
  readonly scope?: readonly Section[];
  readonly join?: 'all' | 'any';
  readonly line: number;
  /** The sentence or arrow that states it. */
  readonly says: string;
  /** The file that states it, where its page was gathered from several. */
  readonly file?: string;
}

/** A paragraph, a list item or a fenced code block, as it is handed to the reader of relations. */
export interface StatementBlock {
  readonly kind: 'prose' | 'item' | 'code';
  /** What stands behind a code block's opening fence: `mermaid`. */
  readonly lang?: string;
  /** Without markup, the texts of links kept; a code block's word for word. */
  readonly text: string;
  /** Where it begins, counted from 1; for a code block, its opening fence. */
  readonly line: number;
  /** The title of the role under whose heading it stands. */
  readonly role?: string;
  /** The nearest heading above it. */
  readonly heading?: string;
}

/** What a job-family page says, and nothing that it does not: what it says of all its roles, and each of them. Every statement has its line, nothing is inferred. */
export interface PageReading extends Said {
  readonly file: string;
  /** The language of its words (BCP 47), where it is known. */
  readonly language?: string;
  readonly title: string;
  readonly roles: readonly RoleReading[];
  readonly relations: readonly RelationReading[];
  /** Whether it names no level, asks nothing of anybody and states no relation, so that nothing is taken from it. */
  readonly isPassedOver?: true;
  /** What was not understood or is doubtful, each with its line; text that found no place is quoted whole. */
  readonly problems: readonly ImportProblem[];
  /** The department that it belongs to, where it says; else its folder tells. */
  readonly department?: string;
  /** The job family that its front matter names. */
  readonly family?: Passage;
  /** The pages that were gathered into it, where they are a role each. */
  readonly parts?: readonly PageReading[];
  /** What its tables were taken for. */
  readonly tables?: readonly RecognisedTable[];
}

/** How a table was understood, for people to look at and correct. */
export interface RecognisedTable {
  /** Of its sheet, where it has one. */
  readonly name?: string;
  /** Of its head. */
  readonly line: number;
  readonly shape: TableShape;
  readonly columns: readonly RecognisedColumn[];
}

/** `long`: a row for each expectation. `matrix`: roles across. `rows`: a row for each role. `lists`: of one role or page. */
export type TableShape = 'long' | 'matrix' | 'rows' | 'lists' | 'unknown';

/** A column, or a row that is named like one, and what it was taken for. */
export interface RecognisedColumn {
  /** Its place in the table, from 0; nothing for a row. */
  readonly at?: number;
  readonly head: string;
  /** `role`, `grade`, a section; `group` for a competency, `detail` for what is only told, `label` for names of rows. */
  readonly meaning: string;
  /** Why: by its name, since `--map` or somebody says so, by what stands in it. */
  readonly by: 'name' | 'map' | 'contents';
}
