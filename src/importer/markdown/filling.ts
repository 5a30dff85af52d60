import type { Draft } from '../extract/draft.ts';
import type { ItemReading, StatementBlock } from '../extract/reading.ts';
import type { RoleBook } from '../extract/roleBook.ts';
import type { Findings } from '../problems/findings.ts';
import { passagesIn } from './lists.ts';
import type { Block } from './outline.ts';
import type { Part } from './parts.ts';

/** What the reading of a page fills. */
export interface Filling {
  readonly page: Draft;
  /** All roles, those without a heading last. */
  readonly roles: RoleBook;
  readonly findings: Findings;
  readonly statements: StatementBlock[];
}

/** A block on its way to its place. */
export interface Placing {
  readonly block: Block;
  readonly part: Part;
  readonly to: Draft;
  readonly filling: Filling;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** The headings over a passage, where there are any. */
export function nonEmpty(under: readonly string[]): { readonly under?: readonly string[] } {
  return under.length === 0 ? {} : { under };
}

/** Keeps a block beside the lists. */
export function note(block: Block, { under }: Part, to: Draft): void {
  to.notes.push(...passagesIn(block).map((passage) => ({ ...passage, ...nonEmpty(under) })));
}

/** Items, each with the headings over it. */
export function withUnder(items: readonly ItemReading[], under: readonly string[]): ItemReading[] {
  return items.map((item) => ({ ...item, ...nonEmpty(under) }));
}

/** The head of a table whose rows are read as items. */
export function noteHead(
  head: readonly { readonly text: string }[],
  line: number,
  { under }: Part,
  to: Draft,
): void {
  to.notes.push(
    ...head.flatMap(({ text }) => (text === '' ? [] : [{ text, line, ...nonEmpty(under) }])),
  );
}
