import { byCodeUnit } from '../problem.ts';

/** Days as `2026-11-30` in their order; what has none comes last. */
export function byDay(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byCodeUnit(a, b);
}

/** A week by ISO 8601: of the year that its Thursday lies in. */
export interface Week {
  readonly year: number;
  readonly week: number;
  /** Its Monday, as `2026-11-30`. */
  readonly monday: string;
}

const DAY = 86_400_000;
/** Further from 1970 no calendar of a browser goes; a file may say so all the same. */
const FURTHEST = 8e15;

/** The week of a moment, by the days of UTC. */
export function weekOf(at: number): Week {
  const day = Math.floor(Math.max(-FURTHEST, Math.min(at, FURTHEST)) / DAY);
  // The first day of 1970 was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7);
  const year = new Date((monday + 3) * DAY).getUTCFullYear();
  const newYear = Date.UTC(year, 0, 1) / DAY;
  return {
    year,
    week: Math.floor((monday + 3 - newYear) / 7) + 1,
    monday: new Date(monday * DAY).toISOString().slice(0, 10),
  };
}
