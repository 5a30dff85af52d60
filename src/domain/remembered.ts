/** A bound for whoever reads without end; the ladders of large organisations have fewer titles and words of titles. */
const MOST_REMEMBERED = 50_000;
/** Longer than this, a text is no title, and hardly comes again. */
const LONGEST_REMEMBERED = 160;

/**
 * The same function, which answers from memory what it was asked before. For functions of a text alone whose answers
 * nobody changes: the same titles, words and expectations are asked of again and again.
 */
export function remembered<Answer>(
  ask: (text: string) => Answer,
  longest = LONGEST_REMEMBERED,
): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const before = answers.get(text);
    if (before) return before.answer;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(text);
    answers.set(text, { answer });
    return answer;
  };
}
