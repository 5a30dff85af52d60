import type { Passage } from '../extract/reading.ts';
import { Findings } from '../problems/findings.ts';
import { takeFrontMatter } from './frontMatter.ts';
import { unveil } from './hidden.ts';
import { withoutHtml } from './html.ts';
import { BREAK, type Line } from './lines.ts';
import { repair } from './repair.ts';
import { unfold } from './unfold.ts';

export interface Clean {
  /** Markdown that a strict parser understands, each line with its number in the file. */
  readonly lines: readonly Line[];
  readonly title?: Passage;
  readonly description?: Passage;
}

/** A page of a career ladder is never longer; what is longer is left out, and said to be. */
export const LONGEST_PAGE = 200_000;
const MOST_LINES = 5000;
const MOST_MARKS = 1500;

/** Prepares a file for the parser: one kind of line end, no front matter, nothing hidden, no HTML, mended lines. */
export function clean(text: string, findings: Findings): Clean {
  const lf = capped(text, findings)
    .replace(/^\uFEFF/, '')
    .replaceAll(BREAK, ' ')
    .replace(/\r\n?/g, '\n');
  const folded = lf.split('\n').map((each, i) => ({ line: i + 1, parts: unfold(each) }));
  const unfolded = folded.flatMap(({ line, parts }) => parts.map((part) => ({ text: part, line })));
  const numbers = unfolded.map(({ line }) => line);
  const wrong = findingsOf(unfolded.map((each) => each.text).join('\n'), numbers, findings);
  const lines = wrong.rest
    .split('\n')
    .map((each, i) => ({ text: each, line: numbers[i] ?? numbers.length }));
  const { title, description } = wrong;
  return {
    lines: calm(repair(enough(withoutHtml(lines, findings), findings)), findings),
    ...(title && { title }),
    ...(description && { description }),
  };
}

/** The first two steps count lines of unfolded text; what they find is told by lines of the file. */
function findingsOf(text: string, numbers: readonly number[], findings: Findings) {
  const inner = new Findings('');
  const { rest, title, description } = takeFrontMatter(text, inner);
  const seen = unveil(rest, inner);
  const place = (line: number): number => numbers[line - 1] ?? line;
  for (const problem of inner.all) findings.take(problem, place(problem.at.line ?? 1));
  const moved = (passage: Passage | undefined): Passage | undefined =>
    passage && { ...passage, line: place(passage.line) };
  return { rest: seen, title: moved(title), description: moved(description) };
}

function capped(text: string, findings: Findings): string {
  if (text.length <= LONGEST_PAGE) return text;
  const end = text.lastIndexOf('\n', LONGEST_PAGE);
  const kept = text.slice(0, end > LONGEST_PAGE / 2 ? end : LONGEST_PAGE);
  const line = kept.split('\n').length + 1;
  const left = text.slice(kept.length);
  const lines = left.split('\n').filter((each) => each !== '').length;
  findings.tell(
    'page-too-long',
    line,
    `is longer than ${LONGEST_PAGE} characters`,
    `${left.length} characters on ${lines} ${lines === 1 ? 'line' : 'lines'}`,
  );
  return kept;
}

/** Headings and items can be so short that a page within its length still has far too many: the first of them are read. */
function enough(lines: readonly Line[], findings: Findings): readonly Line[] {
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
function calm(lines: readonly Line[], findings: Findings): Line[] {
  const out: Line[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    const marks = block.reduce(
      (sum, { text }) => sum + (text.match(/[*_[\]`!&~\\]/g)?.length ?? 0),
      0,
    );
    if (marks > MOST_MARKS) {
      findings.tell('too-many-marks', block[0]?.line ?? 1, marks);
      out.push(
        ...block.map((each) => ({
          ...each,
          text: each.text.replace(/(?!^\s*[*]\s)[*_[\]`!&~\\]/g, ' '),
        })),
      );
    } else out.push(...block);
    block = [];
  };
  for (const line of lines) {
    if (line.text === '') flush();
    block.push(line);
  }
  flush();
  return out;
}
