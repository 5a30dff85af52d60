import { stemsOf } from '#src/search/textWords.ts';
import { wordsOf } from '#src/search/words.ts';

/** A stretch of a text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Splits a text into what was looked for and the rest: found words, given as they stand or by their stems, are marked
 * whole, or only as far as they were typed.
 */
export function stretchesOf(text: string, found: readonly string[], typed: string): Stretch[] {
  const wanted = new Set(found);
  const beginnings = wordsOf(typed);
  const stretches = text.split(/([\p{L}\p{M}\p{N}'’]+)/u).flatMap((piece, at): Stretch[] => {
    const word = at % 2 === 1 ? (wordsOf(piece)[0] ?? '') : '';
    const isFound =
      word !== '' && (wanted.has(word) || stemsOf(word).some((stem) => wanted.has(stem)));
    if (!isFound) return [{ text: piece, isMarked: false }];
    const beginning = beginnings.filter((each) => word.startsWith(each));
    const letters = Math.max(...beginning.map(({ length }) => length));
    // What accents and apostrophes do to the count of letters is not worth a cut in the wrong place.
    const cut = beginning.length && word.length === piece.length ? letters : piece.length;
    return [
      { text: piece.slice(0, cut), isMarked: true },
      { text: piece.slice(cut), isMarked: false },
    ];
  });
  return stretches.filter((stretch) => stretch.text !== '');
}
