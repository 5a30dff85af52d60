import type { Merge, Sheet, SheetCell, SheetRow } from './sheetGrid.ts';

/** A sheet of an OpenDocument file, with what is told of it. */
export interface OdsSheet extends Sheet {
  readonly isHidden: boolean;
  /** Cells that hold dates, as they are shown. */
  readonly dates: readonly string[];
  /** Words in the margin: comments on cells, drawings. */
  readonly remarks: readonly string[];
  readonly isCut: boolean;
}

/** What repeats is read as often as it says, up to here: a sheet may say that its last row comes a million times. */
const MOST_CELLS = 1_000_000;
export const MOST_COLUMNS = 500;
const MOST_TOLD = 20;
/** Nobody writes a row more often. */
const MOST_ALIKE = 1000;

/** A merged cell may cover some empty rows; nothing covers more of them. */
const MOST_EMPTY = 200;

/** A sheet while its rows come in. */
export class OpenSheet {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  hiddenColumns = 0;
  readonly #name: string;
  readonly #isHidden: boolean;
  readonly #dates: string[] = [];
  readonly #remarks: string[] = [];
  #line = 1;
  #left = MOST_CELLS;
  #isCut = false;

  constructor(name: string, isHidden: boolean) {
    this.#name = name;
    this.#isHidden = isHidden;
  }

  get isOfOtherFile(): boolean {
    return /^'[^']+'#/.test(this.#name);
  }

  /** Empty rows only move those below them, but for one that a merged cell may cover. */
  add(cells: readonly SheetCell[], repeats: number, isHidden: boolean): void {
    const isEmpty = cells.every(({ text }) => !text.trim());
    const wanted = Math.min(repeats, isEmpty ? MOST_EMPTY : MOST_ALIKE);
    const used = isEmpty ? 1 : Math.max(1, cells.length);
    const taken = Math.min(wanted, Math.floor(this.#left / used));
    for (let at = 0; at < taken; at += 1) {
      const line = this.#line + at;
      this.rows.push({
        line,
        cells: isEmpty ? [] : cells,
        ...(isHidden && !isEmpty ? { isHidden } : {}),
      });
    }
    this.#left -= taken * used;
    this.#line += repeats;
    if (taken < repeats && !isEmpty) this.cut();
  }

  date(text: string): void {
    if (this.#dates.length < MOST_TOLD) this.#dates.push(text);
  }

  remark(text: string): void {
    const words = text.trim().replaceAll(/\s+/g, ' ');
    if (words) this.#remarks.push(words);
  }

  cut(): void {
    this.#isCut = true;
  }

  finished(): OdsSheet {
    return {
      ...(this.#name ? { name: this.#name } : {}),
      rows: this.rows,
      merges: this.merges,
      hiddenColumns: this.hiddenColumns,
      isHidden: this.#isHidden,
      dates: this.#dates,
      remarks: this.#remarks,
      isCut: this.#isCut,
    };
  }
}
