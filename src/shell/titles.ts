import type { Ladder } from '#src/domain/ladder.ts';
import { siteName } from '#src/domain/site.ts';
import { screenOf, type View } from '#src/screens/registry.ts';

/** The title of a screen, most telling words first. */
export function titleOf(ladder: Ladder, view: View): string {
  return [screenOf(view).heading(ladder, view), siteName(ladder.info), 'Rungs']
    .filter(Boolean)
    .join(' · ');
}
