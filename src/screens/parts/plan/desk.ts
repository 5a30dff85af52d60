import type { Edit, Side } from '#src/domain/plan/plan.ts';

/** What whoever works on a plan is given: it stays the same object, so that a line renders only for its own sake. */
export interface Desk {
  /** Whose marks and notes are made here. */
  readonly side: Side;
  readonly edit: (edit: Exclude<Edit, { readonly kind: 'undo' }>) => void;
  /** The day of now where somebody is, as `2026-11-30`. */
  readonly today: string;
}
