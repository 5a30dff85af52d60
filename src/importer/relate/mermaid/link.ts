import { type Found, MOST_CHARACTERS, matchAt, plainLabel } from './label.ts';

/** What joins two groups of nodes. */
export interface Link {
  readonly head: 'forward' | 'both' | 'none' | 'hidden';
  readonly text: string;
  /** Where in the drawing its line or arrow begins. */
  readonly at: number;
}

/** A whole link. Line breaks before and after it belong to it; `->` and `→` are no link to Mermaid, but people mean one. */
const WHOLE = /(\s*)(?:([xo<]?)(-{2,}[-xo>]|={2,}[=xo>]|-?\.+-[xo>]?)|(~{3,})|(->|→))\s*/y;
/** The beginning of a link with its text: `-- text -->`. */
const OPENING = /(\s*)([xo<]?)(--|==|-\.)\s*/y;

/** How a link ends that began so. What stands in quotation marks is text, whatever it is. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  '--': /"[^"]*"|([xo<]?-{2,}[-xo>])/g,
  '==': /"[^"]*"|([xo<]?={2,}[=xo>])/g,
  '-.': /"[^"]*"|([xo<]?-?\.+-[xo>]?)/g,
};

const PIPED = /\|((?:"[^"]*"|[^|"])*)\|/y;
const NAMED = /[^\S\n]*[^\s"[\](){}|]+@(?=[^{"])/y;

/** Whether a link begins at a place, be it whole or not. */
export function opensLink(text: string, at: number): boolean {
  const begins = (from: number) =>
    matchAt(WHOLE, text, from) !== null || matchAt(OPENING, text, from) !== null;
  return begins(at) || begins(afterId(text, at));
}

/** Where a link begins that has an id before it: `e1@-->`. */
function afterId(text: string, at: number): number {
  return at + (matchAt(NAMED, text, at)?.[0].length ?? 0);
}

/** The link at a place, which may have an id before it and a text in it or after it. */
export function linkAt(text: string, at: number): Found<Link> | undefined {
  const found = linkFrom(text, at) ?? linkFrom(text, afterId(text, at));
  if (!found) return undefined;
  const piped = matchAt(PIPED, text.slice(found.end, found.end + MOST_CHARACTERS), 0);
  if (!piped) return found;
  return {
    value: { ...found.value, text: plainLabel(piped[1] ?? '') },
    end: found.end + piped[0].length,
  };
}

function linkFrom(text: string, from: number): Found<Link> | undefined {
  return wholeAt(text, from) ?? withTextAt(text, from);
}

function wholeAt(text: string, from: number): Found<Link> | undefined {
  const match = matchAt(WHOLE, text, from);
  if (!match) return undefined;
  const [all, space = '', tail, line = '', hidden, short] = match;
  // An arrow that leads back alone (`<---`) is to Mermaid a line without a head.
  const pointed = line.endsWith('>') ? (tail === '<' ? 'both' : 'forward') : 'none';
  const head = hidden ? 'hidden' : short ? 'forward' : pointed;
  return { value: { head, text: '', at: from + space.length }, end: from + all.length };
}

function withTextAt(text: string, from: number): Found<Link> | undefined {
  const opening = matchAt(OPENING, text, from);
  const [all = '', space = '', tail = '', line = ''] = opening ?? [];
  const ending = ENDINGS[line];
  if (!ending) return undefined;
  const begins = from + all.length;
  const window = text.slice(begins, begins + MOST_CHARACTERS);
  const close = firstOf(window.matchAll(ending));
  if (!close) return undefined;
  const after = matchAt(/\s*/y, text, begins + close.index + close[0].length)?.[0] ?? '';
  return {
    value: {
      head: headOf(line, tail, close[0]),
      text: plainLabel(window.slice(0, close.index)),
      at: from + space.length,
    },
    end: begins + close.index + close[0].length + after.length,
  };
}

/** The first match that is an ending, and no text in quotation marks. */
function firstOf(matches: Iterable<RegExpExecArray>): RegExpExecArray | undefined {
  for (const match of matches) if (match[1] !== undefined) return match;
  return undefined;
}

/** What Mermaid makes of the two ends of a link with a text; where they do not agree, it draws no head at all. */
function headOf(line: string, tail: string, close: string): Link['head'] {
  if (!close.endsWith('>')) return 'none';
  if (tail !== '') return tail === '<' && !close.startsWith('<') ? 'both' : 'none';
  if (close.startsWith('<')) return 'both';
  return line === '==' && /^[xo]/.test(close) ? 'none' : 'forward';
}
