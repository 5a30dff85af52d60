import type { Grid } from './grid.ts';

/** A page as a tree, the same for every form: headings hold what stands under them, deeper headings included. */
export interface Outline {
  /** What the form says of the page outside of its text: the keys of its front matter, properties of a document. */
  readonly matter: readonly MatterEntry[];
  readonly nodes: readonly OutlineNode[];
  /** How many lines of the file hold words. */
  readonly lines: number;
}

/** One value of a page's front matter. A list gives an entry for each of its items; deeper keys are joined by dots. */
export interface MatterEntry {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export type OutlineNode = Heading | Paragraph | List | Table | Code;

export interface Heading {
  readonly type: 'heading';
  readonly title: string;
  /** 1 to 6 as written; what a line that is only bold or in italics, or the summary of `<details>`, opens is deeper. */
  readonly level: number;
  /** How it is written: as a heading, as a line of bold text or in italics over a list, as the summary of `<details>`. */
  readonly as: 'heading' | 'bold' | 'italic' | 'summary';
  readonly line: number;
  /** Its anchor, where it has one of its own or the form gives one. */
  readonly id?: string;
  readonly children: readonly OutlineNode[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly line: number;
}

export interface List {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly ListItem[];
  readonly line: number;
}

export interface ListItem {
  /** Its own words without what is indented under it, and without a task's box. */
  readonly text: string;
  readonly line: number;
  readonly children: readonly OutlineNode[];
}

export interface Table {
  readonly type: 'table';
  readonly grid: Grid;
  readonly line: number;
}

export interface Code {
  readonly type: 'code';
  readonly language: string;
  readonly text: string;
  /** Of its opening fence. */
  readonly line: number;
}
