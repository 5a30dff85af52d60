import { max } from 'd3-array';
import type { Graph } from '../../src/layout/graph.ts';
import type { Drawn } from './tangle.ts';

const ROW = 40;
const COLUMN = 66;

/**
 * The plain layout that ours is compared with: a column for each family in the order of the files, a row for each grade,
 * and straight lines. Several roles of a family at one grade stand side by side and widen its column.
 */
export function drawPlainly({ rank, ranks, family, links }: Graph): Drawn {
  const families = (max(family) ?? -1) + 1;
  const abreast = new Int32Array(families * ranks);
  const nth = family.map((own, role) => {
    const cell = own * ranks + (rank[role] ?? 0);
    const before = abreast[cell] ?? 0;
    abreast[cell] = before + 1;
    return before;
  });
  const lefts: number[] = [];
  let left = 0;
  for (let own = 0; own < families; own++) {
    lefts.push(left);
    left += COLUMN * Math.max(1, ...abreast.subarray(own * ranks, (own + 1) * ranks));
  }
  const x = Float64Array.from(family, (own, role) => (lefts[own] ?? 0) + (nth[role] ?? 0) * COLUMN);
  const y = Float64Array.from(rank, (own) => (ranks - own) * ROW);
  return {
    columns: families,
    columnOf: family,
    x,
    y,
    lineOf: (link) =>
      [links.from[link] ?? 0, links.to[link] ?? 0].flatMap((end) => [x[end] ?? 0, y[end] ?? 0]),
  };
}
