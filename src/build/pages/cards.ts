import type { Ladder } from '#src/domain/ladder.ts';
import type { DatasetInfo } from '#src/domain/role.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import type { Cache } from '../cache.ts';
import { type Card, cardOf } from '../card/card.ts';
import { cardKeys } from '../card/cardKeys.ts';
import { type DrawnCard, drawnCard } from '../card/drawnCard.ts';
import type { FontFiles } from '../card/fonts.ts';
import { cardLooks } from '../card/paintCard.ts';
import { pageFor } from '../screenPages.ts';
import { workersOf } from '../workers.ts';
import { SITE_TASKS } from './siteTasks.ts';

/** Where the picture of a page is, within the site. Pages without one of their own have that of the whole ladder. */
export function cardFile(view: View): string {
  const isOwn = pageFor(view)?.card?.(view) !== undefined;
  return isOwn ? `cards${formatView(view).replace(/\?.*$/, '')}.png` : 'cards/ladder.png';
}

/**
 * The cards of views. What the card of the page at hand shows is worked out once for its words and its picture, and is not
 * kept longer: only the words are, which other pages have too.
 */
export function cardsOf(ladder: Ladder) {
  const words = new Map<string, string>();
  let latest: { readonly file: string; readonly card: Card } | undefined;
  const of = (view: View): Card => {
    const file = cardFile(view);
    if (latest?.file !== file) latest = { file, card: cardOf(ladder, view) };
    words.set(file, latest.card.alt);
    return latest.card;
  };
  const wordsOf = (view: View): string => words.get(cardFile(view)) ?? of(view).alt;
  return { cardOf: of, wordsOf };
}

interface Places {
  /** What the card of a view shows. */
  readonly cardOf: (view: View) => Card;
  readonly write: (file: string, png: Uint8Array) => Promise<void>;
  /** Where pictures are kept from one build to the next. */
  readonly cache: Cache;
  /** The script of the threads that paint. */
  readonly worker: string;
}

/** Writes the cards of views, each once. Those that no earlier build has kept are painted beside other work. */
export function cardWriter(
  info: DatasetInfo,
  looks: { readonly styles: string; readonly fonts: FontFiles },
  { cardOf, write, cache, worker }: Places,
) {
  const common = cardLooks(looks, info);
  const keyOfCard = cardKeys(common);
  const workers = workersOf(SITE_TASKS, { card: common }, worker);
  const asked = new Set<string>();
  const pending = new Set<Promise<void>>();
  const faults: unknown[] = [];
  const paint = async (file: string, key: string, card: DrawnCard) => {
    const png = await workers.ask('card', card);
    cache.put(key, png);
    await write(file, png);
  };
  const check = () => {
    if (faults.length > 0) throw faults[0];
  };
  return {
    /** Writes the card of a view, or waits for room where it has to be painted. Rejects with what an earlier one failed at. */
    write: async (view: View): Promise<void> => {
      const file = cardFile(view);
      if (asked.has(file)) return;
      asked.add(file);
      const card = drawnCard(cardOf(view));
      const key = keyOfCard(card);
      const kept = cache.get(key);
      if (kept) return write(file, kept);
      const job: Promise<void> = paint(file, key, card)
        .catch((fault) => void faults.push(fault))
        .finally(() => pending.delete(job));
      pending.add(job);
      if (pending.size > workers.atOnce) await Promise.race(pending);
      check();
    },
    /** Waits for all of them, and ends the threads that paint. */
    done: async (): Promise<void> => {
      await Promise.all(pending);
      await workers.close();
      check();
    },
  };
}
