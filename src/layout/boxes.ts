import type { Span } from './manner.ts';

/** Free room between any two boxes across. */
const APART = 0.6;
/** The steps in which what is taken already is remembered along a band. */
const STEP = 2;
/** A box is so many numbers: from where to where along, from where to where across, and the box before it in its column. */
const SIZE_OF_BOX = 5;

/** Boxes by their columns, those of one column chained: as numbers in a row, for there are many on a large map. */
export class Boxes {
  #numbers = new Float64Array(1024 * SIZE_OF_BOX);
  #count = 0;
  readonly #last: Int32Array;

  constructor(columns: number) {
    this.#last = new Int32Array(columns).fill(-1);
  }

  /** Adds a box, whose place across is relative to its column, either end along first. */
  add(column: number, from: number, to: number, start: number, end: number): void {
    const at = this.#count * SIZE_OF_BOX;
    if (at === this.#numbers.length) {
      const longer = new Float64Array(at * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    const numbers = this.#numbers;
    numbers[at] = Math.min(from, to);
    numbers[at + 1] = Math.max(from, to);
    numbers[at + 2] = start;
    numbers[at + 3] = end;
    numbers[at + 4] = this.#last[column] ?? -1;
    this.#last[column] = this.#count++;
  }

  addSpan(column: number, { low, high, start, end }: Span, by = 0): void {
    this.add(column, low + by, high + by, start, end);
  }

  /** The first place from a least one on at which a column's boxes meet nothing that is taken; then they are taken too. */
  settle(column: number, skyline: Skyline, least: number): number {
    let at = least;
    this.#each(column, (low, high, start) => {
      at = Math.max(at, skyline.over(low, high) + APART - start);
    });
    at = Math.ceil(at);
    this.#each(column, (low, high, _, end) => skyline.take(low, high, at + end));
    return at;
  }

  #each(
    column: number,
    visit: (low: number, high: number, start: number, end: number) => void,
  ): void {
    const numbers = this.#numbers;
    for (let box = this.#last[column] ?? -1; box !== -1; ) {
      const at = box * SIZE_OF_BOX;
      visit(numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, numbers[at + 3] ?? 0);
      box = numbers[at + 4] ?? -1;
    }
  }
}

/** How far across everything reaches that was placed so far, along a band. */
export class Skyline {
  readonly #heights: Float64Array;
  #top: number;

  constructor(length: number, ground: number) {
    this.#heights = new Float64Array(Math.ceil(length / STEP) + 1).fill(ground);
    this.#top = ground;
  }

  get top(): number {
    return this.#top;
  }

  /** The highest of a stretch. */
  over(low: number, high: number): number {
    const heights = this.#heights;
    let top = Number.NEGATIVE_INFINITY;
    for (let step = low > 0 ? Math.floor(low / STEP) : 0; step * STEP < high; step++) {
      const height = heights[step] ?? top;
      if (height > top) top = height;
    }
    return top;
  }

  /** Raises a stretch to a height. */
  take(low: number, high: number, height: number): void {
    const heights = this.#heights;
    if (height > this.#top) this.#top = height;
    for (let step = low > 0 ? Math.floor(low / STEP) : 0; step * STEP < high; step++) {
      if ((heights[step] ?? height) < height) heights[step] = height;
    }
  }

  /** Raises all of it. */
  raise(height: number): void {
    this.#heights.fill(height);
    this.#top = height;
  }
}
