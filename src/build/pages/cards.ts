import type { Ladder } from '#src/domain/ladder.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { cardOf } from '../card/card.ts';
import { drawnCard } from '../card/drawnCard.ts';
import type { FontFiles } from '../card/fonts.ts';
import { cardLooks, cardPainter } from '../card/paintCard.ts';
import { pageFor } from '../screenPages.ts';

/** Where the picture of a page is, within the site. Pages without one of their own have that of the whole ladder. */
export function cardFile(view: View): string {
  const isOwn = pageFor(view)?.card?.(view) !== undefined;
  return isOwn ? `cards${formatView(view).replace(/\?.*$/, '')}.png` : 'cards/ladder.png';
}

/** Paints and writes cards: has that of a view painted, once. */
export function cardWriter(
  ladder: Ladder,
  looks: { readonly styles: string; readonly fonts: FontFiles },
  writeFile: (file: string, png: Uint8Array) => Promise<void>,
): (view: View) => Promise<void> {
  const paint = cardPainter(cardLooks(looks, ladder.info));
  const asked = new Set<string>();
  return async (view) => {
    const file = cardFile(view);
    if (asked.has(file)) return;
    asked.add(file);
    await writeFile(file, paint(drawnCard(cardOf(ladder, view))));
  };
}
