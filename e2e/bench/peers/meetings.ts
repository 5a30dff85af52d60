import Flatbush from 'flatbush';
import type { Ends } from './layers.ts';

/** How links meet that have no end in common, in pairs. */
export interface Meetings {
  /** That cross somewhere. */
  readonly crossing: number;
  /** That cross nowhere, but touch or run on each other. */
  readonly touching: number;
}

interface Stretch {
  readonly link: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Counts how links meet as they are drawn, whatever their shape. Each is given by its corners: x, y, x, y … */
export function meetingsOf(lines: readonly (readonly number[])[], ends: readonly Ends[]): Meetings {
  const all = lines.flatMap(stretchesOf);
  const crossing = new Set<number>();
  const touching = new Set<number>();
  const near = boxesOf(all);
  for (const [nth, one] of all.entries()) {
    for (const other of near(one)) {
      const two = all[other];
      if (!two || other <= nth || haveEndInCommon(ends[one.link], ends[two.link])) continue;
      const pair = Math.min(one.link, two.link) * lines.length + Math.max(one.link, two.link);
      const [apart, across] = [sides(one, two), sides(two, one)];
      if (apart < 0 && across < 0) crossing.add(pair);
      else if (apart <= 0 && across <= 0) touching.add(pair);
    }
  }
  return {
    crossing: crossing.size,
    touching: [...touching].filter((pair) => !crossing.has(pair)).length,
  };
}

function stretchesOf(corners: readonly number[], link: number): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 2; at + 1 < corners.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = corners.slice(at - 2, at + 2);
    found.push({ link, x1, y1, x2, y2 });
  }
  return found;
}

/** Finds the stretches whose boxes meet that of one. */
function boxesOf(all: readonly Stretch[]): (one: Stretch) => readonly number[] {
  if (all.length === 0) return () => [];
  const boxOf = ({ x1, y1, x2, y2 }: Stretch) =>
    [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
  const boxes = new Flatbush(all.length);
  for (const each of all) boxes.add(...boxOf(each));
  boxes.finish();
  return (one) => boxes.search(...boxOf(one));
}

/** A link has both ends in common with itself. */
function haveEndInCommon([a, b]: Ends = [-1, -1], [c, d]: Ends = [-2, -2]): boolean {
  return a === c || a === d || b === c || b === d;
}

/** Below 0 where the ends of one stretch lie on both sides of the line through another, 0 where one lies on it. */
function sides({ x1, y1, x2, y2 }: Stretch, other: Stretch): number {
  const side = (x: number, y: number) => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(other.x1, other.y1) * side(other.x2, other.y2);
}
