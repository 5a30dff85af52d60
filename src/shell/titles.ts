import { OPENED } from '#src/dataset/root.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { siteName } from '#src/domain/site.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import { onlyInThisBrowser } from '#src/text/en/shell.ts';

/** The title of a screen, most telling words first. */
export function titleOf(ladder: Ladder, view: View): string {
  const only = OPENED ? onlyInThisBrowser : '';
  return [screenOf(view).heading(ladder, view), siteName(ladder.info), only, 'Rungs']
    .filter(Boolean)
    .join(' · ');
}
