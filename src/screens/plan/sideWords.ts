import type { Side } from '#src/domain/plan/plan.ts';
import { SIDE_WORDS, SIDE_WORDS_FOR_MANAGER } from '#src/text/en/planWords.ts';

/** What each side is called to whoever uses this device. */
export function sideWordsFor(side: Side): typeof SIDE_WORDS {
  return side === 'own' ? SIDE_WORDS : SIDE_WORDS_FOR_MANAGER;
}
