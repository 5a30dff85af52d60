import type { Graph } from './graph.ts';

/** Links as the rows that they span, each from an item in its lowest row to one in its highest. */
export interface Spans {
  readonly rows: number;
  readonly bottom: Int32Array;
  readonly rise: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The spans of the chosen links between items that stand for roles. Those within one row rise by nothing and cross none. */
export function spansOf(
  { rows, row, links }: Graph,
  isChosen: (kind: number) => boolean,
  itemOf: ArrayLike<number>,
): Spans {
  const bottom = new Int32Array(links.count);
  const rise = new Int32Array(links.count);
  const low = new Int32Array(links.count);
  const high = new Int32Array(links.count);
  let used = 0;
  for (let link = 0; link < links.count; link++) {
    const from = links.from[link] ?? 0;
    const to = links.to[link] ?? 0;
    const climb = (row[to] ?? 0) - (row[from] ?? 0);
    if (!isChosen(links.kind[link] ?? 0)) continue;
    const below = climb > 0 ? from : to;
    bottom[used] = row[below] ?? 0;
    rise[used] = Math.abs(climb);
    low[used] = itemOf[below] ?? 0;
    high[used] = itemOf[climb > 0 ? to : from] ?? 0;
    used++;
  }
  return {
    rows,
    bottom: bottom.subarray(0, used),
    rise: rise.subarray(0, used),
    low: low.subarray(0, used),
    high: high.subarray(0, used),
  };
}

/**
 * How many pairs of links cross when each is drawn straight from row to row, a long one bent to the nearest place in
 * every row that it passes. `place` gives each item a whole number below `places`, from left to right. Inversions are
 * counted with an accumulator tree, O(E log V) over the pieces (Barth, Jünger, Mutzel: Simple and Efficient Bilayer
 * Cross Counting, 2002).
 */
export function countCrossings(spans: Spans, place: ArrayLike<number>, places: number): number {
  const { starts, uppers } = piecesOf(spans, place, places);
  const tree = new Int32Array(places + 1);
  let crossings = 0;
  for (let row = 0; row < spans.rows; row++) {
    tree.fill(0);
    let seen = 0;
    for (let cell = row * places; cell < (row + 1) * places; cell++) {
      const first = starts[cell] ?? 0;
      const end = starts[cell + 1] ?? 0;
      for (let piece = first; piece < end; piece++) {
        let before = 0;
        for (let at = (uppers[piece] ?? 0) + 1; at > 0; at -= at & -at) before += tree[at] ?? 0;
        crossings += seen - before;
      }
      for (let piece = first; piece < end; piece++) {
        for (let at = (uppers[piece] ?? 0) + 1; at <= places; at += at & -at) {
          tree[at] = (tree[at] ?? 0) + 1;
        }
      }
      seen += end - first;
    }
  }
  return crossings;
}

/** The upper places of all pieces, by the row and place of their lower end: a counting sort. */
function piecesOf(
  { rows, bottom, rise, low, high }: Spans,
  place: ArrayLike<number>,
  places: number,
) {
  const starts = new Int32Array(rows * places + 1);
  let total = 0;
  for (const steps of rise) total += steps;
  const cells = new Int32Array(total);
  const ends = new Int32Array(total);
  let piece = 0;
  for (let link = 0; link < rise.length; link++) {
    const from = place[low[link] ?? 0] ?? 0;
    const steps = rise[link] ?? 0;
    const slope = ((place[high[link] ?? 0] ?? 0) - from) / steps;
    let at = from;
    for (let step = 1; step <= steps; step++) {
      const cell = ((bottom[link] ?? 0) + step - 1) * places + at;
      at = Math.round(from + slope * step);
      cells[piece] = cell;
      ends[piece++] = at;
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
    }
  }
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const filled = starts.slice();
  const uppers = new Int32Array(total);
  for (let each = 0; each < total; each++) {
    const cell = cells[each] ?? 0;
    const at = filled[cell] ?? 0;
    uppers[at] = ends[each] ?? 0;
    filled[cell] = at + 1;
  }
  return { starts, uppers };
}
