import type { Findings } from '../../problems/findings.ts';

/** What a page's own machinery reads and no visitor sees. */
interface Hidden {
  readonly open: string;
  readonly close: string;
  /** How far the end may be from the beginning, so that a stray opening hides nothing. */
  readonly reach: number;
  readonly onOneLine?: true;
}

const COMMENT = '<!--';

/** The longer opening stands before the shorter one that begins like it. */
const HIDDEN: readonly Hidden[] = [
  { open: COMMENT, close: '-->', reach: Number.POSITIVE_INFINITY },
  { open: '<%', close: '%>', reach: 2000 },
  { open: '{{', close: '}}', reach: 2000 },
  { open: '{%', close: '%}', reach: 2000 },
  { open: '{/*', close: '*/}', reach: 2000 },
  { open: '{::', close: '}', reach: 300, onOneLine: true },
  { open: '{:', close: '}', reach: 300, onOneLine: true },
];

/**
 * Takes out what a page's own machinery reads and no visitor sees: comments, shortcodes, templates, attributes. A title
 * that a shortcode sets (`{{< panel header="Duties" >}}`) stays, in bold. Line ends stay, so that every line keeps its
 * number. An opening that never closes is taken out alone.
 */
export function stripHiddenMarkup(text: string, findings: Findings): string {
  const kept: string[] = [];
  const opening = /<!--|<%|\{\{|\{%|\{\/\*|\{::|\{:/g;
  const lastComment = text.lastIndexOf('-->');
  let from = 0;
  let line = 1;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const form = HIDDEN.find(({ open }) => open === found?.[0]);
    if (form === undefined) break;
    const start = found.index;
    const isComment = form.open === COMMENT;
    const end = isComment && lastComment < start ? undefined : endOf(text, start, form);
    if (end === undefined && !isComment) continue;
    const before = text.slice(from, start);
    line += lineEndsIn(before);
    from = end ?? start + form.open.length;
    opening.lastIndex = from;
    const markup = text.slice(start, from);
    tellHidden(markup, end !== undefined, line, findings);
    const shown = isToc(markup) ? withoutTocItem(before) : before;
    kept.push(shown, titleIn(markup), markup.replace(/[^\n]+/g, ''));
    line += lineEndsIn(markup);
  }
  kept.push(text.slice(from));
  return kept.join('');
}

function tellHidden(markup: string, ends: boolean, line: number, findings: Findings): void {
  if (!ends) findings.tell('broken-comment', line);
  else if (isInclusion(markup)) findings.tell('text-elsewhere', line, markup);
}

function lineEndsIn(text: string): number {
  return text.split('\n').length - 1;
}

function endOf(text: string, start: number, { open, close, reach, onOneLine }: Hidden) {
  const from = start + open.length;
  const limit = Math.min(text.length, from + reach);
  // A comment that "contains" the opening of another never ended.
  const again = open === COMMENT ? text.indexOf(open, from) : -1;
  const isLast = limit === text.length;
  const found = isLast ? text.indexOf(close, from) : text.slice(from, limit).indexOf(close);
  const at = isLast || found < 0 ? found : found + from;
  if (at < 0 || (again >= 0 && again < at)) return undefined;
  if (onOneLine && text.slice(start, at).includes('\n')) return undefined;
  return at + close.length;
}

function isInclusion(markup: string): boolean {
  return /^(?:<%|\{\{|\{%).{0,40}\b(?:partial|include|includes|readfile|render)\b/s.test(markup);
}

const TITLE =
  /\b(?:header|title|summary|heading|label|name)\s*=\s*(?:"([^"\n]{1,120})"|'([^'\n]{1,120})')/;
const TITLED =
  /^\{\{[<%]\s*(?:details|expand|accordion|tab|collapse|panel|card)\s+"([^"\n]{1,120})"/;

/** The title that a shortcode gives to what stands in it, in bold. */
function titleIn(markup: string): string {
  if (!/^\{\{[<%]/.test(markup) || isInclusion(markup)) return '';
  const [, double, single] = TITLE.exec(markup) ?? [];
  const title = double ?? single ?? TITLED.exec(markup)?.[1];
  return title === undefined ? '' : `**${title.trim()}**`;
}

function isToc(markup: string): boolean {
  return /^\{:\s*toc\b/.test(markup);
}

const TOC_ITEM =
  /(?:^|\n)[ \t]*(?:[-*+]|\d+\.)[ \t]+(?:the |this )?(?:toc|contents|table of contents|will be replaced[^\n]{0,60})[ \t]*\n[ \t]*$/i;

/** kramdown puts a table of contents in the place of the list item above its mark. */
function withoutTocItem(before: string): string {
  const item = TOC_ITEM.exec(before.slice(-160))?.[0];
  if (item === undefined) return before;
  return before.slice(0, before.length - item.length) + item.replace(/[^\n]+/g, '');
}
