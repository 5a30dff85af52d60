import { CLOSE_UP } from '#src/layout/placed.ts';

/** How much is shown: cards close up, labelled stations further out, dots at a distance. */
export type Tier = 'near' | 'middle' | 'far';

/** The smallest scale at which labels can be read. */
const LABELS = 0.7;

/** What can be read at a scale decides what is drawn. */
export function tierOf(scale: number): Tier {
  if (scale >= CLOSE_UP) return 'near';
  return scale >= LABELS ? 'middle' : 'far';
}
