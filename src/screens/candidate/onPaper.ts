import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { Expectation, HiringStep, Indicator } from '#src/domain/role.ts';
import { bySection, SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import { fitting, linesOf } from '#src/domain/sheet.ts';
import * as words from '#src/text/en/candidate.ts';
import { expectationInWords } from '#src/text/sectionWords.ts';
import { CANDIDATE_SECTIONS, ON_PAGE } from '../parts/candidateSections.ts';

/** What the page for candidates lists, each section in the order of the page. */
export interface Listed {
  readonly summary: string;
  readonly lists: Readonly<Record<Section, readonly EffectiveExpectation[]>>;
  readonly hiring: readonly HiringStep[];
  readonly indicators: readonly Indicator[];
  /** To how many roles it leads. */
  readonly leads: number;
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
  readonly lists: Readonly<Record<Section, number>>;
  readonly indicators: number;
}

const BY_LINE = ON_PAGE.filter((section) => CANDIDATE_SECTIONS[section].layout === 'lines');
const BY_THEME = ON_PAGE.filter((section) => CANDIDATE_SECTIONS[section].layout === 'themes');

/** Sets a page on one sheet, as large as it can be. What even small type cannot hold is cut, what is by theme first. */
export function onPaper({ summary, lists, hiring, indicators, leads }: Listed): Paper {
  const taken = linesOf(summary) + hiring.length + beyondUsual(lists, leads);
  const asked = (item: EffectiveExpectation) =>
    height(expectationInWords(item), pointsOf(item.expectation));
  const heights = [
    ...BY_LINE.map((section) => lists[section].map(asked)),
    indicators.map(({ title, details }) => height(title, details)),
    ...BY_THEME.map((section) =>
      lists[section].map((line, at) => asked(line) + headingOver(line, lists[section][at - 1])),
    ),
  ];
  const total = heights.flat().reduce((sum, lines) => sum + lines, taken);
  const { size, lines } = SIZES.find((each) => total <= each.lines) ?? SIZES[2];
  // Each list that is cut says how much is left, and where: that needs room too.
  const notes = total <= lines ? 0 : LINES_A_NOTE * heights.filter((each) => each.length).length;
  const fit = fitting(heights, lines - taken - notes);
  const placeOf = new Map<Section | 'indicators', number>(
    [...BY_LINE, 'indicators' as const, ...BY_THEME].map((list, at) => [list, at]),
  );
  const roomFor = (list: Section | 'indicators') => fit[placeOf.get(list) ?? -1] ?? 0;
  return { size, lists: bySection(roomFor), indicators: roomFor('indicators') };
}

const LINES_A_NOTE = 3;
const LINES_A_HEADING = 3;
const LINES_A_LEAD = 2;
/** So many next steps are among what the sizes leave room for beside the lines. */
const USUAL_LEADS = 2;

/** The lines that headings of sections which most pages lack take, and next steps beyond the usual. */
function beyondUsual(lists: Listed['lists'], leads: number): number {
  const sections = SECTION_KINDS.filter((kind) => !SECTIONS[kind].isUsual && lists[kind].length);
  const more = Math.max(0, leads - USUAL_LEADS);
  return sections.length * LINES_A_HEADING + more * LINES_A_LEAD;
}

function height(text: string, details: readonly string[] = []): number {
  return [text, ...details].reduce((sum, each) => sum + linesOf(each), 0);
}

/** The first line of a theme stands beneath the theme's title. */
function headingOver(
  { expectation }: EffectiveExpectation,
  before: EffectiveExpectation | undefined,
): number {
  return before?.expectation.theme === expectation.theme ? 0 : 1;
}

/** Examples are printed below the details, behind a line that says so. */
function pointsOf({ details = [], examples }: Expectation): readonly string[] {
  return examples ? [...details, words.forExample, ...examples] : details;
}
