/** A bound for whoever reads without end; the ladders of large organisations have fewer titles and words of titles. */
const MOST_REMEMBERED = 5_000;

/**
 * The same function, which answers from memory what it was asked before. For functions of a text alone whose answers
 * nobody changes: the same titles are asked of in every step of an import.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const before = answers.get(text);
    if (before) return before.answer;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(text);
    answers.set(text, { answer });
    return answer;
  };
}
