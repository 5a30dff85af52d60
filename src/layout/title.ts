import { SIZE } from './placed.ts';

/** Breaks a title into lines that fit a column, or so many letters; what does not fit ends in an ellipsis. */
export function wrapTitle(title: string, most: number = SIZE.labelChars): string[] {
  const shortened = (text: string) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const lines: string[] = [];
  for (const word of title.split(' ').map(shortened)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const shown = lines.slice(0, SIZE.labelLines);
  if (lines.length > shown.length) shown[shown.length - 1] = shortened(`${shown.at(-1)}…`);
  return shown;
}

/** How many lines `wrapTitle` makes of a title; it builds none of them, so that it may be asked of every role. */
export function lineCount(title: string): number {
  let lines = 1;
  let used = -1;
  for (let start = 0; start <= title.length; ) {
    const space = title.indexOf(' ', start);
    const end = space === -1 ? title.length : space;
    const word = Math.min(end - start, SIZE.labelChars);
    if (used >= 0 && used + 1 + word > SIZE.labelChars) {
      if (++lines >= SIZE.labelLines) return SIZE.labelLines;
      used = word;
    } else used += 1 + word;
    start = end + 1;
  }
  return lines;
}
