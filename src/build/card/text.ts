import type { SKRSContext2D } from '@napi-rs/canvas';
import { LANGUAGE } from '#src/text/en/language.ts';

/** A text broken into lines, and the size at which they fit. */
export interface Block {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Room for a text: how wide, how high, of at most how many lines, in letters of which sizes. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly largest: number;
  readonly smallest: number;
}

/** From one baseline to the next, as a share of the size. */
export const LEADING = 1.14;

/** The largest size at which a text fits its room whole; if none does, the smallest, ended by an ellipsis. */
export function fitted(
  brush: SKRSContext2D,
  fontOf: (size: number) => string,
  text: string,
  room: Room,
): Block {
  for (let size = room.largest; size > room.smallest; size -= 2) {
    brush.font = fontOf(size);
    const lines = broken(brush, text, room.width);
    const fits = lines.length <= room.lines && lines.length * size * LEADING <= room.height;
    if (fits && isWhole(text, lines)) return { size, lines: balanced(brush, text, lines, room) };
  }
  brush.font = fontOf(room.smallest);
  return { size: room.smallest, lines: wrapped(brush, text, room.width, room.lines) };
}

/** Breaks a text into at most so many lines of a width, in the brush's font; an ellipsis stands for the rest. */
export function wrapped(
  brush: SKRSContext2D,
  text: string,
  width: number,
  most: number,
): readonly string[] {
  const lines = broken(brush, text, width);
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), shortened(brush, last, width)];
}

/** As much of a text as fits a width, in the brush's font, ended by an ellipsis if that is not all. */
export function shortened(brush: SKRSContext2D, text: string, width: number): string {
  const fits = (part: string) => brush.measureText(part).width <= width;
  if (fits(text)) return text;
  const letters = lettersOf(text);
  const first = (count: number) =>
    `${letters
      .slice(0, count)
      .join('')
      .replace(/[\s,;:(·–-]+$/, '')}…`;
  let [most, tooMany] = [0, letters.length];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (fits(first(middle))) most = middle;
    else tooMany = middle;
  }
  return most > 0 ? first(most) : '';
}

/** Breaks a text at its spaces, and wherever it must in a script that has none; a word too wide is cut short. */
function broken(brush: SKRSContext2D, text: string, width: number): string[] {
  const fits = (line: string) => brush.measureText(line).width <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else if (fits(word)) lines.push(word);
    else if (SPACELESS.test(word)) lines.push(...pieces(word, fits));
    else lines.push(shortened(brush, word, width));
  }
  return lines;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const letter of lettersOf(word)) {
    const longer = `${lines.at(-1) ?? ''}${letter}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(letter);
  }
  return lines;
}

const segmenter = new Intl.Segmenter(LANGUAGE, { granularity: 'grapheme' });

/** What a reader takes for letters: never half of an emoji. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Whether nothing of a text had to be left out. */
function isWhole(text: string, lines: readonly string[]): boolean {
  return lines.join('').replaceAll(' ', '') === text.replaceAll(/\s/g, '');
}

/** The same number of lines, as even as they can be. */
function balanced(
  brush: SKRSContext2D,
  text: string,
  lines: readonly string[],
  { width }: Room,
): readonly string[] {
  let best = lines;
  for (let narrower = width - 16; narrower > width / 3; narrower -= 16) {
    const next = broken(brush, text, narrower);
    if (next.length > lines.length || !isWhole(text, next)) break;
    best = next;
  }
  return best;
}

/** Writes lines from a baseline down. */
export function paintLines(
  brush: SKRSContext2D,
  lines: readonly string[],
  x: number,
  baseline: number,
  size: number,
): void {
  for (const [at, line] of lines.entries()) brush.fillText(line, x, baseline + at * size * LEADING);
}
