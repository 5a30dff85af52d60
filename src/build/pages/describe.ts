import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { View } from '#src/screens/registry.ts';
import { pageFor } from '../screenPages.ts';

/** Search results and chats cut what is longer. */
const LONGEST = 200;

/** What a page holds, in a sentence or two of at most 200 characters. Throws for a screen that is not rendered ahead. */
export function describe(ladder: Ladder, texts: Texts, view: View): string {
  const page = pageFor(view);
  if (!page) throw new Error(`The screen “${view.name}” has no words for search results.`);
  return shortened(page.describe(ladder, texts, view));
}

/** Cuts at a word and says so. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
