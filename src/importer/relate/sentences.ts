export interface Sentence {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const SHORT = new Set(
  'sr snr jr jnr mgr dir dr mr mrs ms st no vs eg ie etc approx dept incl inc assoc cf ca'.split(
    ' ',
  ),
);

/** Whether the point after a word belongs to it: `Sr.`, `e.g.`, an initial. */
function isShort(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters.length === 1 || SHORT.has(letters);
}

/**
 * The sentences of a paragraph, each with the line on which it begins and with single spaces. A semicolon ends one too:
 * no title has any.
 */
export function sentencesOf(text: string, line: number): readonly Sentence[] {
  const found: Sentence[] = [];
  let words: string[] = [];
  let from = line;
  const finish = () => {
    if (words.length > 0) found.push({ text: words.join(' '), line: from });
    words = [];
  };
  text.split('\n').forEach((row, index) => {
    for (const word of row.split(/\s/)) {
      if (word === '') continue;
      if (words.length === 0) from = line + index;
      words.push(word);
      const end = /[.!?;]["'”’)\]*_]{0,3}$/.test(word);
      if (end && !isShort(word.replace(/\.["'”’)\]*_]{0,3}$/, ''))) finish();
    }
  });
  finish();
  return found;
}

const ANOTHER_CLAUSE =
  /,?\s+(?:and|while|whereas|but)\s+(?=the\s+\p{Lu}[^,.;]{2,70}?\s(?:reports?|extends?|inherits?|can|may|will|(?:is|are) (?:promoted|equivalent|parallel|an?))\b)/u;

/** The clauses of a sentence that each have a subject of their own: “A reports to B, and the C reports to the A.” */
export function clausesOf({ text, line }: Sentence): readonly Sentence[] {
  return text.split(ANOTHER_CLAUSE).map((clause) => ({ text: clause, line }));
}
