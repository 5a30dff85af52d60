/** How much is shown: cards close up, labelled stations further out, dots at a distance. */
export type Tier = 'near' | 'middle' | 'far';

/** What can be read at a scale decides what is drawn. */
export function tierOf(scale: number): Tier {
  if (scale >= 1.25) return 'near';
  return scale >= 0.5 ? 'middle' : 'far';
}
