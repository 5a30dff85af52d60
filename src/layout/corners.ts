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
