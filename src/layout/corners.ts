import type { RelationKind } from '#src/domain/role.ts';

/**
 * How far right of its stations a link of each kind runs: others than promotions a little beside them, so that none
 * hides another.
 */
export const SIDESTEP: Readonly<Record<RelationKind, number>> = {
  promotion: 0,
  switch: 5,
  equivalent: 0,
  extends: -4,
  'reports-to': 4,
  'specialty-of': -4,
};
/**
 * The corners of a link from its lower end to its higher one: upright, or with one level run at a height, or with two
 * and an upright between them.
 */
export function cornersOf(
  startX: number,
  startY: number,
  endX: number,
  endY: number,
  first?: number,
  between?: number,
  second?: number,
): number[] {
  if (first === undefined) return [startX, startY, endX, endY];
  if (between === undefined || second === undefined) {
    return [startX, startY, startX, first, endX, first, endX, endY];
  }
  return [startX, startY, startX, first, between, first, between, second, endX, second, endX, endY];
}
