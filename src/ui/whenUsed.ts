/** What a person does first, whatever they use a page with. */
const FIRST = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel'] as const;

/**
 * Calls back once somebody begins to use the page: code that answers to gestures, keys or the printer need not be there
 * before. On a touch screen the first gesture is already the one that counts, so there it calls at once. Gives how to stop.
 */
export function whenUsed(then: () => void): () => void {
  const stop = () => {
    for (const each of FIRST) document.removeEventListener(each, begin, true);
  };
  const begin = () => {
    stop();
    then();
  };
  if (matchMedia('(pointer: coarse)').matches) then();
  else
    for (const each of FIRST)
      document.addEventListener(each, begin, { capture: true, passive: true });
  return stop;
}
