import type { Manner, Span } from './manner.ts';
import type { Measure } from './measure.ts';
import { ASCENT, DESCENT, LEADING, TEXT_STYLES, type TextStyle } from './placed.ts';

/** A text broken into lines, with its size. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  /** Its box where it stands beside a station. */
  readonly beside: Span;
}

/** Sets a text in lines of at most a width; nothing said of that, in lines as long as is usual on the map. */
export type Typesetter = (text: string, style: TextStyle, most?: number) => TextBlock;

/** A typesetter that sets no text twice: labels of a large map are the same few. */
export function typesetterOf(measure: Measure, manner: Manner): Typesetter {
  const known = { label: new Map(), line: new Map(), department: new Map() } satisfies Record<
    TextStyle,
    Map<string, TextBlock>
  >;
  return (text, style, most) => {
    const set: Map<string, TextBlock> = known[style];
    const key = most === undefined ? text : `${text} ${most}`;
    const before = set.get(key);
    if (before) return before;
    const block = textBlock(measure, manner, text, style, most ?? manner.wrapAt);
    set.set(key, block);
    return block;
  };
}

/** Breaks a text between words into lines of at most a width, as far as its words allow. */
function textBlock(
  measure: Measure,
  manner: Manner,
  text: string,
  style: TextStyle,
  most: number,
): TextBlock {
  const { size } = TEXT_STYLES[style];
  const lines = most === Number.POSITIVE_INFINITY ? [text] : broken(measure, text, style, most);
  let width = 0;
  for (const line of lines) width = Math.max(width, measure(line, style));
  return blockOf(manner, lines, size, Math.ceil(width));
}

/** Lines of a size, the widest of which is so wide. */
export function blockOf(
  manner: Manner,
  lines: readonly string[],
  size: number,
  width: number,
): TextBlock {
  const height = heightOf(lines.length, size);
  return { lines, size, width, height, beside: manner.labelAt(manner.extentOf(width, height)) };
}

/** How high so many lines of a size are. */
function heightOf(lines: number, size: number): number {
  return size * (ASCENT + DESCENT + (lines - 1) * LEADING);
}

function broken(measure: Measure, text: string, style: TextStyle, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, style) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
