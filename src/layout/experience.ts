import { cumsum } from 'd3-array';
import type { ExperiencePoint } from '#src/domain/experience.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import {
  byTrackAndYears,
  type Heights,
  heightsFor,
  type Mark,
  marksApart,
  marksMerged,
  PLOT,
} from './experienceMarks.ts';

/** With more marks abreast at one grade, or more statements in all, those that are alike share a mark. */
const MOST_ABREAST = 8;
const MOST_APART = 300;

export interface PlacedMark extends Mark {
  readonly x: number;
}

/** A grade as a place on the axis. Places keep the order of the scale; the distance between them means nothing. */
export interface PlacedGrade {
  /** Absent for the roles without a grade. */
  readonly grade?: string;
  readonly x: number;
  readonly width: number;
}

export interface ExperiencePlot {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly years: number; readonly y: number }[];
  readonly grades: readonly PlacedGrade[];
  /** Grade by grade from the left. */
  readonly marks: readonly PlacedMark[];
}

/**
 * Places years against grades: the lowest grade first, roles without one last, and only grades that occur. Marks that
 * would touch stand beside each other. Without points the plot is empty.
 */
export function placeExperience(
  ladder: Ladder,
  points: readonly ExperiencePoint[],
): ExperiencePlot {
  const heights = heightsFor(points);
  const grades = gradesOf(points.toSorted(byTrackAndYears(ladder)), heights);
  const widths = grades.map(({ columns }) => widthOf(columns));
  const ends = cumsum(widths);
  const places = grades.map(({ rank, columns }, at) => {
    const grade = ladder.info.grades[rank]?.value;
    const width = widths[at] ?? 0;
    const x = (ends[at] ?? 0) - width;
    return { x, width, columns, ...(grade === undefined ? {} : { grade }) };
  });
  return {
    width: ends.at(-1) ?? 0,
    height: PLOT.top + PLOT.years + PLOT.bottom,
    ticks: heights.ticks.filter(Number.isInteger).map((years) => ({ years, y: heights.at(years) })),
    grades: places,
    marks: places.flatMap(({ x, width, columns }) => {
      const first = x + (width - (columns.length - 1) * PLOT.column) / 2;
      return columns.flatMap((column, nth) =>
        column.map((mark) => ({ ...mark, x: first + nth * PLOT.column })),
      );
    }),
  };
}

type Column = readonly Mark[];

interface GradeOfMarks {
  readonly rank: number;
  readonly columns: readonly Column[];
}

/** Roles without a grade come after all others. */
const NO_RANK = Number.POSITIVE_INFINITY;

function gradesOf(points: readonly ExperiencePoint[], heights: Heights): GradeOfMarks[] {
  if (points.length <= MOST_APART) {
    const apart = byRank(marksApart(points, heights));
    if (apart.every(({ columns }) => columns.length <= MOST_ABREAST)) return apart;
  }
  return byRank(marksMerged(points, heights));
}

function byRank(marks: readonly Mark[]): GradeOfMarks[] {
  const ranks = Map.groupBy(marks, ({ points: [{ rank = NO_RANK }] }) => rank);
  return [...ranks]
    .map(([rank, own]) => ({ rank, columns: columnsOf(own) }))
    .sort((a, b) => a.rank - b.rank);
}

/** Each mark goes into the first column in which it touches no other. */
function columnsOf(marks: readonly Mark[]): Column[] {
  const columns: Mark[][] = [];
  for (const mark of marks) {
    const free = columns.find((column) => column.every((other) => isClear(mark, other)));
    if (free) free.push(mark);
    else columns.push([mark]);
  }
  return columns;
}

function isClear(a: Mark, b: Mark): boolean {
  return a.bottom + PLOT.clearance <= b.top || b.bottom + PLOT.clearance <= a.top;
}

function widthOf({ length }: readonly Column[]): number {
  return Math.max(PLOT.band, length * PLOT.column + PLOT.padding * 2);
}
