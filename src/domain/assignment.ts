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
  const matching: Matching = {
    columns,
    scores: Array.from({ length: rows }, (_, row) =>
      Float64Array.from({ length: columns }, (__, column) => Math.max(0, score(row, column))),
    ),
    rowOf: new Int32Array(columns + 1).fill(NONE),
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns + 1),
  };
  for (let row = 0; row < rows; row++) augment(matching, row);
  const pairs: [number, number][] = [];
  for (let column = 0; column < columns; column++) {
    const row = matching.rowOf[column] ?? NONE;
    if (row !== NONE && (matching.scores[row]?.[column] ?? 0) > 0) pairs.push([row, column]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

const NONE = -1;

/** The rows that have a column so far. One column more than there are is the way in for the next row. */
interface Matching {
  readonly columns: number;
  readonly scores: readonly Float64Array[];
  /** The row of each column. */
  readonly rowOf: Int32Array;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
}

/** A search for the cheapest alternating path, which grows by one column at a time. */
interface PathSearch {
  /** By column: the least that it costs to reach it from what is reached, and the column before it on that path. */
  readonly slack: Float64Array;
  readonly cameFrom: Int32Array;
  readonly isReached: Uint8Array;
}

/** Gives one more row a column, moving others along the cheapest alternating path. */
function augment(matching: Matching, start: number): void {
  const { columns, rowOf } = matching;
  const search: PathSearch = {
    slack: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Int32Array(columns).fill(columns),
    isReached: new Uint8Array(columns + 1),
  };
  let at = columns;
  rowOf[at] = start;
  while ((rowOf[at] ?? NONE) !== NONE) {
    search.isReached[at] = 1;
    relax(matching, search, at);
    at = nearest(search, columns);
    shiftPotentials(matching, search, search.slack[at] ?? 0);
  }
  while (at !== columns) {
    const before = search.cameFrom[at] ?? columns;
    rowOf[at] = rowOf[before] ?? NONE;
    at = before;
  }
}

/** Notes each column that is cheaper to reach by way of the row at `at`. */
function relax(matching: Matching, { slack, cameFrom, isReached }: PathSearch, at: number): void {
  const { columns, scores, rowOf, rowPotential, columnPotential } = matching;
  const row = rowOf[at] ?? 0;
  for (let column = 0; column < columns; column++) {
    if (isReached[column]) continue;
    const reduced =
      -(scores[row]?.[column] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
    if (reduced >= (slack[column] ?? 0)) continue;
    slack[column] = reduced;
    cameFrom[column] = at;
  }
}

/** The column that is cheapest to reach next; of several the first. */
function nearest({ slack, isReached }: PathSearch, columns: number): number {
  let found = NONE;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    const cost = slack[column] ?? 0;
    if (isReached[column] || cost >= least) continue;
    least = cost;
    found = column;
  }
  return found;
}

/** Keeps every reduced cost at 0 or more, and at 0 along what is reached. */
function shiftPotentials(matching: Matching, search: PathSearch, by: number): void {
  const { columns, rowOf, rowPotential, columnPotential } = matching;
  for (let column = 0; column <= columns; column++) {
    if (search.isReached[column]) {
      const row = rowOf[column] ?? 0;
      rowPotential[row] = (rowPotential[row] ?? 0) + by;
      columnPotential[column] = (columnPotential[column] ?? 0) - by;
    } else if (column < columns) {
      search.slack[column] = (search.slack[column] ?? 0) - by;
    }
  }
}
