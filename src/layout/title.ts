/** The letters of a line, where nothing else is said, and the most lines of a title. */
export const TITLE_LETTERS = 21;
export const TITLE_LINES = 3;

/** Breaks a title into lines that fit a column, or so many letters; what does not fit ends in an ellipsis. */
export function wrapTitle(title: string, most: number = TITLE_LETTERS): string[] {
  const shortened = (text: string) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const lines: string[] = [];
  for (const word of title.split(' ').map(shortened)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, TITLE_LINES);
  if (lines.length > shown.length) shown[shown.length - 1] = shortened(`${shown.at(-1)}…`);
  return shown;
}
