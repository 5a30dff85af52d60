import { isOwn, isSectionName, meaningOf } from '#src/lexicon/readHeading.ts';
import { fenced, type Line } from './lines.ts';

const BULLET = /^(\s*)[-*+](?:\s|$)/;
const NUMBER = /^(\s*)(\d{1,3})[.)](?:\s|$)/;
const NAKED = /^(\s*)([-*])(?=[\p{L}["“(])(?!\*)/u;
const DEEPEST = 80;

/**
 * Mends how people really write Markdown: `##Title`, `-item`, `• item`, quotes, headings that are only bold, tables and
 * underlines glued to a paragraph. No word is changed. Fenced code stays as it is.
 */
export function repairLines(lines: readonly Line[]): Line[] {
  const code = fenced(lines);
  const shaped = lines.map((line, i) => (code[i] ? line : { ...line, text: mendLine(line.text) }));
  const mended = withCapitals(shaped, code);
  const out: Line[] = [];
  const gap = (line: number): void => {
    out.push({ text: '', line });
  };
  const fence = (line: Line, i: number): void => {
    if (!code[i - 1]) gap(line.line);
    out.push(line);
    if (!code[i + 1]) gap(line.line);
  };
  const write = (line: Line, after: string): void => {
    const before = out.at(-1)?.text ?? '';
    const text = withMarker(line.text, before, after);
    const alone = standsAlone(text, before);
    if (alone || needsGap(text, before, out.at(-2)?.text ?? '')) gap(line.line);
    out.push({ ...line, text });
    if (alone) gap(line.line);
  };
  mended.forEach((line, i) => {
    if (code[i]) fence(line, i);
    else write(line, mended[i + 1]?.text ?? '');
  });
  return out;
}

function mendLine(raw: string): string {
  const text = raw
    .replace(/(?!\t)\p{Cc}|[\u200b\u200e\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2028\u2029]/g, ' ');
  const spread = text.replace(/^[ \t]*/, (indent) =>
    indent.replaceAll('\t', '    ').slice(0, DEEPEST),
  );
  return heading(unfenced(bullet(shallow(unquoted(unfenced(escapeBars(spread.trimEnd())))))));
}

/** In a text without headings, as one without any marks, short lines in capitals over others are these. */
function withCapitals(lines: readonly Line[], code: readonly boolean[]): readonly Line[] {
  if (lines.some(({ text }, i) => !code[i] && /^#{1,6}\s/.test(text))) return lines;
  const isOver = (i: number): boolean => {
    const next = lines[i + 1]?.text ?? '';
    return !code[i] && inCapitals(lines[i]?.text ?? '') && !inCapitals(next);
  };
  const capitals = new Set([...lines.keys()].filter(isOver));
  if (capitals.size < FEWEST_CAPITALS) return lines;
  return lines.map((line, i) => {
    if (code[i]) return line;
    const text = capitals.has(i) ? `## ${line.text}` : asLabel(line.text, lines[i + 1]?.text ?? '');
    return { ...line, text };
  });
}

/** `What you do:` right over a list is its heading where headings have no marks. */
function asLabel(text: string, after: string): string {
  const isOver = /^\p{Lu}[^*_|]{1,60}:$/u.test(text) && BULLET.test(after);
  const kind = isOver ? meaningOf(text.slice(0, -1)) : undefined;
  return kind !== undefined && !kind.weak && isOwn(kind.kind) ? `**${text}**` : text;
}

const FEWEST_CAPITALS = 2;

function inCapitals(text: string): boolean {
  return (
    text.length < 80 &&
    /^\p{Lu}/u.test(text) &&
    !/\p{Ll}|[.!?;,|]$/u.test(text) &&
    /\p{Lu}{4}/u.test(text)
  );
}

/** A bar in the target of a link is none between cells: the table would be cut within the link. */
function escapeBars(text: string): string {
  if (!text.includes('|')) return text;
  return text.replace(/\]\([^()\s]{1,2000}\)/g, (target) => target.replaceAll(/(?<!\\)\|/g, '\\|'));
}

/** A fence that closes nothing, or stands in an item, would hide what is behind it. */
function unfenced(text: string): string {
  const match = /^([ \t]*(?:[-*+]|\d{1,9}[.)])?[ \t]*)(?:`{3,}(?=[^`]*$)|~{3,})/.exec(text);
  return match === null ? text : `${match[1]}${text.slice(match[0].length)}`;
}

/** A quotation says the same without its marks. */
function unquoted(text: string): string {
  return text.trimStart().startsWith('>') ? text.replace(/^[\s>]+/, '') : text;
}

/** Markers upon markers on one line mean one. */
function shallow(text: string): string {
  const marks = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*/.exec(text)?.[0] ?? '';
  return marks.length > 40 ? `- ${text.slice(marks.length).trim()}` : text;
}

function bullet(text: string): string {
  const match = /^(\s*)(?:([•・‣◦●▪∙·○■□➢➤✓✔])\s*|(?:[–—]|--)\s+)(?=\S)/u.exec(text);
  return match === null || text.length > 5000
    ? text
    : `${match[1] ?? ''}- ${text.slice(match[0].length)}`;
}

function heading(text: string): string {
  const match = /^\s*(#+)(\s*)(.*)$/.exec(text);
  const [, marks = '', space = '', rest = ''] = match ?? [];
  if (match === null || rest === '' || (space === '' && !/^[\p{Lu}[*<"“(]/u.test(rest)))
    return text;
  const title = rest.replace(/\s*\{[#.:][^{}]{0,200}\}$/, '').replace(/[\s#]*$/, '');
  return title === '' ? text : `${'#'.repeat(Math.min(6, marks.length))} ${title}`;
}

/** `-item` and `*item` are items where they stand next to items. */
function withMarker(text: string, before: string, after: string): string {
  const match = NAKED.exec(text);
  if (match === null) return numbered(text, before, after);
  const [whole, indent = '', mark = '-'] = match;
  const like = (line: string): boolean =>
    BULLET.test(line) || (NAKED.test(line) && line.trim().startsWith(mark));
  const emphasis =
    mark === '*' &&
    text.slice(whole.length).includes('*') &&
    !BULLET.test(before) &&
    !BULLET.test(after);
  if (emphasis || !(like(before) || like(after))) return text;
  return `${indent}${mark} ${text.slice(whole.length)}`;
}

function numbered(text: string, before: string, after: string): string {
  const glued = /^(\s*\d{1,2}[.)])(?=\p{Lu})/u;
  if (!glued.test(text)) return text;
  const like = (line: string): boolean => NUMBER.test(line) || glued.test(line);
  return like(before) || like(after) ? text.replace(glued, '$1 ') : text;
}

/** Headings in all but their marks: a line that is only bold, or only the name of a section. */
function standsAlone(text: string, before: string): boolean {
  if (text.length > 120 || text === '' || text.startsWith('|')) return false;
  if (/^(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?$/.test(text)) return true;
  return (
    !/^\s/.test(text) &&
    (before === '' || !isProse(before)) &&
    isSectionName(text.replace(/:$/, ''))
  );
}

function isProse(line: string): boolean {
  return line !== '' && !/^\s*(?:[-*+]\s|\d{1,3}[.)]\s|#|\|)/.test(line);
}

function needsGap(text: string, before: string, beforeThat: string): boolean {
  if (text === '' || before === '') return false;
  if (/^\s*(?:-+|=+)\s*$/.test(text)) return !titleAbove(before, beforeThat);
  if (NUMBER.test(text)) return isProse(before) && !/^\s/.test(before);
  return (
    text.startsWith('|') !== before.startsWith('|') &&
    !text.includes(' | ') &&
    !before.includes(' | ')
  );
}

/** A rule right under a paragraph would make a heading of it; only a short single line is one. */
function titleAbove(line: string, before: string): boolean {
  return before === '' && line.length < 80 && isProse(line) && !/^\s*<|[.!?,;]$/.test(line);
}
