import type { Findings } from '../../problems/findings.ts';
import { fenced, type Line } from './lines.ts';

const SILENT =
  /<(script|style|iframe|svg|template|noscript|object|video|audio|canvas)(?=[\s/>]|$)/gi;

/**
 * Leaves out what stands in elements that run or draw rather than speak, and tells of it. Fenced code stays as it is, and
 * so does what stands between backticks on its line. An element that never ends reaches to the end of the page.
 */
export function leaveOutSilent(lines: readonly Line[], findings: Findings): readonly Line[] {
  if (!lines.some(({ text }) => text.search(SILENT) >= 0)) return lines;
  const code = fenced(lines);
  let within: Within | undefined;
  const end = (): void => {
    const said = within?.words.join('\n').trim() ?? '';
    if (within !== undefined && said !== '')
      findings.tell('left-out', within.line, within.name, said);
    within = undefined;
  };
  /** What is left of a line after the element that is open, which may end on it. */
  const behind = (text: string, { name, words }: Within): string => {
    const close = text.search(new RegExp(`</${name}`, 'i'));
    words.push(close < 0 ? text : text.slice(0, close));
    if (close < 0) return '';
    end();
    return text.slice(close).replace(/^[^>]*>?/, '');
  };
  const shownOf = ({ text, line }: Line): string => {
    let rest = within === undefined ? text : behind(text, within);
    let kept = '';
    for (let open = openingIn(rest); open !== undefined; open = openingIn(rest)) {
      kept += rest.slice(0, open.at);
      rest = rest.slice(open.to);
      if (open.isEmpty) continue;
      within = { name: open.name, line, words: [] };
      rest = behind(rest, within);
    }
    return kept + rest;
  };
  const shown = lines.map((line, i) =>
    code[i] && within === undefined ? line : { ...line, text: shownOf(line) },
  );
  end();
  return shown;
}

/** An element that is open, with its words so far. */
interface Within {
  readonly name: string;
  readonly line: number;
  readonly words: string[];
}

interface Opening {
  readonly name: string;
  readonly at: number;
  readonly to: number;
  /** Whether it ends where it begins: `<svg/>`. */
  readonly isEmpty: boolean;
}

/** The first opening tag of such an element that is no code. A tag whose end stands on a later line ends with its line. */
function openingIn(text: string): Opening | undefined {
  for (const match of text.matchAll(SILENT)) {
    const before = text.slice(0, match.index);
    if ((before.split('`').length - 1) % 2 === 1) continue;
    const close = text.indexOf('>', match.index);
    const to = close < 0 ? text.length : close + 1;
    const name = (match[1] ?? '').toLowerCase();
    return { name, at: match.index, to, isEmpty: text.charAt(to - 2) === '/' };
  }
  return undefined;
}
