import { exactKey, sameKey } from '#src/lexicon/sameTitle.ts';
import { type Draft, newDraft } from './draft.ts';

/** The roles of a page, found by title: in its very words, or else in words that mean the same. */
export class RoleBook {
  readonly all: Draft[] = [];
  readonly #exact = new Map<string, Draft>();
  readonly #same = new Map<string, Draft>();

  constructor(drafts: Iterable<Draft>) {
    for (const draft of drafts) this.add(draft);
  }

  add(draft: Draft): Draft {
    this.all.push(draft);
    const exact = exactKey(draft.title);
    const same = sameKey(draft.title);
    if (!this.#exact.has(exact)) this.#exact.set(exact, draft);
    if (!this.#same.has(same)) this.#same.set(same, draft);
    return draft;
  }

  find(title: string): Draft | undefined {
    return this.#exact.get(exactKey(title)) ?? this.#same.get(sameKey(title));
  }

  /** The role of this title, drawn up from a sentence or a table where no heading has it. */
  provide(title: string, line: number): Draft {
    return this.find(title) ?? this.add({ ...newDraft(title, line, []), implied: true });
  }
}
