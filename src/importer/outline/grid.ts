/** A table as every form gives it: rectangular, its spans filled, its rows with their places. */
export interface Grid {
  /** The name of its sheet, its caption or its file, where it has one. */
  readonly name?: string;
  /** As many cells in each row as the widest has. Rows and columns that are hidden in the file are among them. */
  readonly rows: readonly GridRow[];
  /** How many of the first rows are its head, where the form says so (`<thead>`, a Markdown table). */
  readonly headRows?: number;
}

export interface GridRow {
  /** The line of the file, or the row of the sheet, at which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly GridCell[];
  /** Whether the file does not show it. */
  readonly isHidden?: true;
}

export interface GridCell {
  /** All of its words on one line, without markup. */
  readonly text: string;
  /**
   * Its paragraphs, lines and items, one each, without bullets and numbers; none where it is empty, one where it is plain.
   */
  readonly lines: readonly string[];
  /** Whether it repeats a merged cell that begins above it or left of it. */
  readonly isSpanned?: true;
  /** Whether the form marks it as the head of a row or a column. */
  readonly isHead?: true;
  /** Where its first link leads, as the file writes it: `#senior-keeper`. */
  readonly href?: string;
}
