import { washOf } from '../parts/wash.ts';

/** The washes of a matrix: the most weight that each still stands for, and how strong it is. */
export const SHADES = [
  { upTo: 1, percent: 10 },
  { upTo: 2, percent: 18 },
  { upTo: 4, percent: 27 },
  { upTo: 7, percent: 36 },
  { upTo: Number.POSITIVE_INFINITY, percent: 46 },
] as const;

/** The wash of a weight as a CSS colour, the same in every matrix; nothing for no weight. */
export function shadeOf(weight: number): string | undefined {
  const shade = SHADES.find(({ upTo }) => weight <= upTo);
  return weight > 0 && shade ? washOf(shade.percent) : undefined;
}
