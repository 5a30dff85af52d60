import type { Findings } from '../../problems/findings.ts';
import type { Line } from './lines.ts';

/** A page of a career ladder is never longer; what is longer is left out, and said to be. */
export const LONGEST_PAGE = 200_000;
const MOST_LINES = 5000;
const MOST_MARKS = 1500;
/** Tags take the parser less than marks do, and a table has thousands. */
const MOST_TAGS = 8000;

/** The beginning of a page that is too long; the rest is told. */
export function limitLength(text: string, findings: Findings): string {
  if (text.length <= LONGEST_PAGE) return text;
  const end = text.lastIndexOf('\n', LONGEST_PAGE);
  const kept = text.slice(0, end > LONGEST_PAGE / 2 ? end : LONGEST_PAGE);
  const left = text.slice(kept.length);
  const lines = left.split('\n').filter((each) => each !== '').length;
  findings.tell(
    'page-too-long',
    kept.split('\n').length + 1,
    `is longer than ${LONGEST_PAGE} characters`,
    `${left.length} characters on ${lines} ${lines === 1 ? 'line' : 'lines'}`,
  );
  return kept;
}

/** Headings and items can be so short that a page within its length still has far too many: the first of them are read. */
export function limitLines(lines: readonly Line[], findings: Findings): readonly Line[] {
  const first = lines[MOST_LINES];
  if (first === undefined) return lines;
  findings.tell(
    'page-too-long',
    first.line,
    `has more than ${MOST_LINES} lines`,
    `${lines.length - MOST_LINES} lines`,
  );
  return lines.slice(0, MOST_LINES);
}

/** A paragraph with thousands of marks is no writing: its marks go, its words stay. */
export function limitMarks(lines: readonly Line[], findings: Findings): readonly Line[] {
  return paragraphs(lines).flatMap((block) => {
    const marks = count(block, /[*_[\]`!&~\\]/g);
    const tags = count(block, /</g);
    if (marks <= MOST_MARKS && tags <= MOST_TAGS) return block;
    findings.tell('too-many-marks', block[0]?.line ?? 1, marks + tags);
    return block.map((line) => ({
      ...line,
      text: line.text.replace(/<[^<>]*>/g, ' ').replace(/(?!^\s*[*]\s)[*_[\]`!&~\\<]/g, ' '),
    }));
  });
}

function count(lines: readonly Line[], pattern: RegExp): number {
  return lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** Runs of lines, each with the empty line before it. */
function paragraphs(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap(({ text }, i) => (i > 0 && text === '' ? [i] : []));
  return [0, ...starts].map((from, at) => lines.slice(from, starts[at]));
}
