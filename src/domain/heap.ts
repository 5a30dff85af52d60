interface Entry<T> {
  readonly value: T;
  readonly rank: number;
}

/** A binary heap: gives back what was put in with the lowest rank, ties by a given order (Williams 1964). */
export class Heap<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #order: (a: T, b: T) => number;

  constructor(order: (a: T, b: T) => number) {
    this.#order = order;
  }

  push(value: T, rank: number): void {
    const entries = this.#entries;
    let at = entries.push({ value, rank }) - 1;
    while (at > 0 && this.#isBefore(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  /** What comes first, taken out; nothing of an empty heap. */
  pop(): T | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last || entries.length === 0) return first?.value;
    entries[0] = last;
    for (let at = 0; ; ) {
      const left = at * 2 + 1;
      const right = left + 1;
      let next = at;
      if (left < entries.length && this.#isBefore(left, next)) next = left;
      if (right < entries.length && this.#isBefore(right, next)) next = right;
      if (next === at) return first.value;
      this.#swap(at, next);
      at = next;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (!one || !other) return false;
    return (one.rank - other.rank || this.#order(one.value, other.value)) < 0;
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#entries[a], this.#entries[b]];
    if (one && other) [this.#entries[a], this.#entries[b]] = [other, one];
  }
}
