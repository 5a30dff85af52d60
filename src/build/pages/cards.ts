import type { Ladder } from '#src/domain/ladder.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import type { Cache } from '../cache.ts';
import { cardOf } from '../card/card.ts';
import { cardKeys } from '../card/cardKeys.ts';
import { drawnCard } from '../card/drawnCard.ts';
import type { FontFiles } from '../card/fonts.ts';
import { cardLooks, cardPainter } from '../card/paintCard.ts';
import { pageFor } from '../screenPages.ts';

/** Where the picture of a page is, within the site. Pages without one of their own have that of the whole ladder. */
export function cardFile(view: View): string {
  const isOwn = pageFor(view)?.card?.(view) !== undefined;
  return isOwn ? `cards${formatView(view).replace(/\?.*$/, '')}.png` : 'cards/ladder.png';
}

interface Places {
  readonly write: (file: string, png: Uint8Array) => Promise<void>;
  /** Where pictures are kept from one build to the next. */
  readonly cache: Cache;
}

/** Writes the cards of views, each once, and paints those that no earlier build has kept. */
export function cardWriter(
  ladder: Ladder,
  looks: { readonly styles: string; readonly fonts: FontFiles },
  { write, cache }: Places,
): (view: View) => Promise<void> {
  const common = cardLooks(looks, ladder.info);
  const keyOfCard = cardKeys(common);
  const paint = cardPainter(common);
  const asked = new Set<string>();
  return async (view) => {
    const file = cardFile(view);
    if (asked.has(file)) return;
    asked.add(file);
    const card = drawnCard(cardOf(ladder, view));
    const key = keyOfCard(card);
    const kept = cache.get(key);
    const png = kept ?? paint(card);
    if (!kept) cache.put(key, png);
    await write(file, png);
  };
}
