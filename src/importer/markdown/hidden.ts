import type { Findings } from '../problems/findings.ts';

interface Veil {
  readonly open: string;
  readonly close: string;
  /** How far the end may be from the beginning, so that a stray opening hides nothing. */
  readonly reach: number;
}

/** The longer opening stands before the shorter one that begins like it. */
const VEILS: readonly Veil[] = [
  { open: '<!--', close: '-->', reach: Number.POSITIVE_INFINITY },
  { open: '<%', close: '%>', reach: 2000 },
  { open: '{{', close: '}}', reach: 2000 },
  { open: '{%', close: '%}', reach: 2000 },
  { open: '{::', close: '}', reach: 300 },
  { open: '{:', close: '}', reach: 300 },
];

/**
 * Takes out what a page's own machinery reads and no visitor sees: comments, shortcodes, templates, attributes.
 * Line ends stay, so that every line keeps its number. An opening that never closes is taken out alone.
 */
export function unveil(text: string, findings: Findings): string {
  const kept: string[] = [];
  const opening = /<!--|<%|\{\{|\{%|\{::|\{:/g;
  const lastComment = text.lastIndexOf('-->');
  let from = 0;
  let line = 1;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const veil = VEILS.find(({ open }) => open === found?.[0]);
    if (veil === undefined) break;
    const start = found.index;
    const comment = veil.open === '<!--';
    const end = comment && lastComment < start ? undefined : endOf(text, start, veil);
    if (end === undefined && !comment) continue;
    const before = text.slice(from, start);
    kept.push(before);
    line += ends(before);
    from = end ?? start + veil.open.length;
    opening.lastIndex = from;
    const veiled = text.slice(start, from);
    kept.push(veiled.replace(/[^\n]+/g, ''));
    if (end === undefined) {
      findings.tell('broken-comment', line);
    } else if (
      /^(?:<%|\{\{|\{%).{0,40}\b(?:partial|include|includes|readfile|render)\b/s.test(veiled)
    ) {
      findings.tell('text-elsewhere', line, veiled);
    }
    if (/^\{:\s*toc\b/.test(veiled)) dropTocItem(kept);
    line += ends(veiled);
  }
  kept.push(text.slice(from));
  return kept.join('');
}

function ends(text: string): number {
  return text.split('\n').length - 1;
}

function endOf(text: string, start: number, veil: Veil): number | undefined {
  const from = start + veil.open.length;
  const limit = Math.min(text.length, from + veil.reach);
  // A comment that "contains" the opening of another never ended.
  const again = veil.open === '<!--' ? text.indexOf(veil.open, from) : -1;
  const found =
    limit === text.length
      ? text.indexOf(veil.close, from)
      : text.slice(from, limit).indexOf(veil.close);
  const at = limit === text.length || found < 0 ? found : found + from;
  if (at < 0 || (again >= 0 && again < at)) return undefined;
  if (veil.open.startsWith('{:') && text.slice(start, at).includes('\n')) return undefined;
  return at + veil.close.length;
}

/** kramdown puts a table of contents in the place of the list item above its mark. */
function dropTocItem(kept: string[]): void {
  const before = kept.at(-2);
  if (before === undefined) return;
  const match =
    /(?:^|\n)[ \t]*(?:[-*+]|\d+\.)[ \t]+(?:the |this )?(?:toc|contents|table of contents|will be replaced[^\n]{0,60})[ \t]*\n[ \t]*$/i.exec(
      before.slice(-160),
    );
  if (match !== null)
    kept[kept.length - 2] =
      `${before.slice(0, before.length - match[0].length)}${match[0].replace(/[^\n]+/g, '')}`;
}
