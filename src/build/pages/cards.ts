import type { Ladder } from '#src/domain/ladder.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { cardOf } from '../card/card.ts';
import type { FontFiles } from '../card/fonts.ts';
import { cardPainter } from '../card/paintCard.ts';
import { pageFor } from '../screenPages.ts';

/** Pictures that are painted at once: each holds its pixels until it is written. */
const AT_ONCE = 8;

/** Where the picture of a page is, within the site. Pages without one of their own have that of the whole ladder. */
export function cardFile(view: View): string {
  const isOwn = pageFor(view)?.card?.(view) !== undefined;
  return isOwn ? `cards${formatView(view).replace(/\?.*$/, '')}.png` : 'cards/ladder.png';
}

/** Paints and writes cards beside other work, a few at a time. */
export function cardWriter(
  ladder: Ladder,
  looks: { readonly styles: string; readonly fonts: FontFiles },
  writeFile: (file: string, png: Uint8Array) => Promise<void>,
) {
  const paint = cardPainter(looks.styles, looks.fonts, ladder.info);
  const pending = new Set<Promise<void>>();
  const asked = new Set<string>();
  return {
    /** Has the card of a view painted, once, and waits while too many others are. */
    write: async (view: View): Promise<void> => {
      const file = cardFile(view);
      if (asked.has(file)) return;
      asked.add(file);
      const job = paint(cardOf(ladder, view))
        .then((png) => writeFile(file, png))
        .finally(() => pending.delete(job));
      pending.add(job);
      if (pending.size >= AT_ONCE) await Promise.race(pending);
    },
    done: async (): Promise<void> => {
      await Promise.all(pending);
    },
  };
}
