import { max, nice, ticks } from 'd3-array';
import { byYears, type ExperiencePoint } from '#src/domain/experience.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { SECTIONS } from '#src/domain/sections.ts';

/** The measures of the plot in CSS pixels. A column has room for a mark that a finger can hit. */
export const PLOT = {
  top: 52,
  years: 372,
  bottom: 84,
  band: 120,
  column: 28,
  padding: 12,
  dot: 10,
  smallDot: 7,
  largeDot: 13,
  openEnd: 18,
  count: 14,
  clearance: 8,
} as const;

/** The axis counts to so many years at least. */
const LEAST_YEARS = 5;

/** About so many lines tell the years. */
const TICKS = 4;

/** One statement, or several that are alike. */
export type Alike = readonly [ExperiencePoint, ...ExperiencePoint[]];

/** A mark by its height alone. */
export interface Mark {
  readonly points: Alike;
  readonly radius: number;
  /** The height of the fewest years and of the most: one and the same for exact years and for an open end. */
  readonly foot: number;
  readonly head: number;
  /** The ends of all that is drawn of it. An open end goes on above the head, by a length that means nothing. */
  readonly top: number;
  readonly bottom: number;
}

/** Where so many years stand, and the years that are told beside the axis. */
export interface Heights {
  readonly at: (years: number) => number;
  readonly ticks: readonly number[];
}

/** From nought upwards to the highest number of years, or to a few at least, in round steps. */
export function heightsFor(points: readonly ExperiencePoint[]): Heights {
  const highest = max(points, ({ years: { min, max = min } }) => max) ?? 0;
  const [, most] = nice(0, Math.max(LEAST_YEARS, highest), TICKS);
  return {
    at: (years) => PLOT.top + PLOT.years * (1 - years / most),
    ticks: ticks(0, most, TICKS),
  };
}

/** A mark for each statement. */
export function marksApart(points: readonly ExperiencePoint[], heights: Heights): Mark[] {
  return points.map((point) => marked([point], heights, PLOT.dot));
}

/** A mark for all statements of the same years, grade, track and weight; the more they are, the larger its dot. */
export function marksMerged(points: readonly ExperiencePoint[], heights: Heights): Mark[] {
  const groups = [...Map.groupBy(points, likeness).values()];
  const most = max(groups, ({ length }) => length) ?? 1;
  // The area tells how many, not the width.
  const size = (count: number) => PLOT.largeDot * Math.sqrt(count / most);
  return groups.flatMap(([first, ...others]) =>
    first
      ? [marked([first, ...others], heights, Math.max(PLOT.smallDot, size(others.length + 1)))]
      : [],
  );
}

/** Whether it would be welcome rather than being asked. */
export function isWelcome({ section }: ExperiencePoint): boolean {
  return SECTIONS[section].asks === 'may';
}

/** By track in the order of the dataset, then by years, then by role. */
export function byTrackAndYears({ info }: Ladder) {
  const nth = new Map(info.tracks.map(({ id }, at) => [id, at]));
  const trackOf = ({ role }: ExperiencePoint) => nth.get(role.track) ?? nth.size;
  return (a: ExperiencePoint, b: ExperiencePoint): number =>
    trackOf(a) - trackOf(b) ||
    byYears(a.years, b.years) ||
    byCodeUnit(a.role.id, b.role.id) ||
    byCodeUnit(a.years.of, b.years.of);
}

function likeness(point: ExperiencePoint): string {
  const { rank, role, years } = point;
  return [rank, role.track, isWelcome(point), years.min, years.max].join('|');
}

function marked(points: Alike, heights: Heights, radius: number): Mark {
  const { min, max } = points[0].years;
  const foot = heights.at(min);
  const head = heights.at(max ?? min);
  return {
    points,
    radius,
    foot,
    head,
    top: head - radius - (max === undefined ? PLOT.openEnd : 0),
    bottom: foot + radius + (points.length > 1 ? PLOT.count : 0),
  };
}
