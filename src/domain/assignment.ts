/**
 * Pairs off two lists one to one so that the total score is the greatest possible; a score of 0 or less never pairs.
 * Gives the pairs as places in both lists, in the order of the first. Shortest augmenting paths over potentials
 * (Kuhn 1955; Jonker and Volgenant 1987), O(n²m) for n ≤ m.
 */
export function assign(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): [row: number, column: number][] {
  if (rows > columns) {
    return assign(columns, rows, (row, column) => score(column, row))
      .map(([row, column]): [number, number] => [column, row])
      .sort(([a], [b]) => a - b);
  }
  const scores = Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (__, column) => Math.max(0, score(row, column))),
  );
  const rowOf = new Int32Array(columns + 1).fill(NONE);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns + 1);
  for (let row = 0; row < rows; row++) {
    augment(row, columns, scores, rowOf, rowPotential, columnPotential);
  }
  const pairs: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    const row = rowOf[column] ?? NONE;
    if (row !== NONE && (scores[row]?.[column] ?? 0) > 0) pairs.push([row, column]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

const NONE = -1;

/** Gives one more row a column, moving others along the cheapest alternating path. The last column is a way in. */
function augment(
  start: number,
  columns: number,
  scores: readonly Float64Array[],
  rowOf: Int32Array,
  rowPotential: Float64Array,
  columnPotential: Float64Array,
): void {
  const slack = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns).fill(columns);
  const isReached = new Uint8Array(columns + 1);
  let at = columns;
  rowOf[at] = start;
  while ((rowOf[at] ?? NONE) !== NONE) {
    isReached[at] = 1;
    const row = rowOf[at] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    let next = NONE;
    for (let column = 0; column < columns; column++) {
      if (isReached[column]) continue;
      const reduced =
        -(scores[row]?.[column] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
      if (reduced < (slack[column] ?? 0)) {
        slack[column] = reduced;
        cameFrom[column] = at;
      }
      if ((slack[column] ?? 0) < least) {
        least = slack[column] ?? 0;
        next = column;
      }
    }
    for (let column = 0; column <= columns; column++) {
      if (isReached[column]) {
        const own = rowOf[column] ?? 0;
        rowPotential[own] = (rowPotential[own] ?? 0) + least;
        columnPotential[column] = (columnPotential[column] ?? 0) - least;
      } else if (column < columns) slack[column] = (slack[column] ?? 0) - least;
    }
    at = next;
  }
  while (at !== columns) {
    const before = cameFrom[at] ?? columns;
    rowOf[at] = rowOf[before] ?? NONE;
    at = before;
  }
}
