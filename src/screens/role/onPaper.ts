import type { Held } from '#src/domain/effective.ts';
import type { HiringStep, Indicator } from '#src/domain/role.ts';
import { fitting, linesOf } from '#src/domain/sheet.ts';

/** What the page for candidates lists, in the order of the page. */
export interface Listed {
  readonly summary: string;
  readonly required: readonly Held[];
  readonly welcome: readonly Held[];
  readonly duties: readonly Held[];
  readonly hiring: readonly HiringStep[];
  readonly indicators: readonly Indicator[];
}

/** The sizes of type, largest first, each with the lines that both columns of a sheet hold of it besides headings. */
const SIZES = [
  { size: 'large', lines: 48 },
  { size: 'medium', lines: 66 },
  { size: 'small', lines: 82 },
] as const;

/** What a printed sheet holds: the size of its type, and how many lines of each list. */
export interface Paper {
  readonly size: (typeof SIZES)[number]['size'];
  readonly required: number;
  readonly welcome: number;
  readonly indicators: number;
  readonly duties: number;
}

/** Sets a page on one sheet, as large as it can be. What even small type cannot hold is cut, responsibilities first. */
export function onPaper({ summary, required, welcome, duties, hiring, indicators }: Listed): Paper {
  const taken = linesOf(summary) + hiring.length;
  const asked = ({ expectation: { text, details } }: Held) => height(text, details);
  const lists = [
    required.map(asked),
    welcome.map(asked),
    indicators.map(({ title, details }) => height(title, details)),
    duties.map((line, at) => asked(line) + headingOver(line, duties[at - 1])),
  ];
  const total = lists.flat().reduce((sum, lines) => sum + lines, taken);
  const { size, lines } = SIZES.find((each) => total <= each.lines) ?? SIZES[2];
  const [first = 0, second = 0, third = 0, fourth = 0] = fitting(lists, lines - taken);
  return { size, required: first, welcome: second, indicators: third, duties: fourth };
}

function height(text: string, details: readonly string[] = []): number {
  return [text, ...details].reduce((sum, each) => sum + linesOf(each), 0);
}

/** The first responsibility of a theme stands beneath the theme's title. */
function headingOver({ expectation }: Held, before: Held | undefined): number {
  return before?.expectation.theme === expectation.theme ? 0 : 1;
}
