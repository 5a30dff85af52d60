import Flatbush from 'flatbush';
import { once } from '#src/domain/once.ts';
import type { PlacedLink, PlacedRole } from '#src/layout/placed.ts';
import type { Box } from '#src/ui/usePanZoom.ts';
import type { Items } from './brush.ts';
import type { Scene } from './drawing.ts';
import { roomOf } from './marks.ts';

/** Finds what lies where. */
export interface Sight {
  readonly all: Items;
  readonly within: (box: Box) => Items;
  /** The role whose card lies at a point, or else the nearest one that is no further away than `reach`. */
  readonly roleAt: (x: number, y: number, reach?: number) => PlacedRole | undefined;
}

/**
 * Indexes a scene by place: a packed tree of boxes (a quadtree holds points only, and links are boxes), built when
 * something is first asked of it, since the first look at a whole ladder asks nothing.
 */
export function sightOf({ placed, links }: Scene): Sight {
  const roles = [...placed.roles.values()];
  const all: Items = { roles, links };
  const roleTree = once(() =>
    treeOf(roles.length, (add) => {
      for (const role of roles) {
        const { x, y, width, height } = roomOf(role);
        add(x, y, x + width, y + height);
      }
    }),
  );
  const linkTree = once(() =>
    treeOf(links.length, (add) => {
      for (const link of links) addLink(link, add);
    }),
  );
  const found = <T>(tree: Flatbush | undefined, list: readonly T[], box: Box): T[] =>
    (tree?.search(box.x, box.y, box.x + box.width, box.y + box.height) ?? [])
      .sort((a, b) => a - b)
      .flatMap((at) => list[at] ?? []);
  return {
    all,
    within: (box) => ({
      roles: found(roleTree(), roles, box),
      links: found(linkTree(), links, box),
    }),
    roleAt: (x, y, reach = 0) => {
      const own = found(roleTree(), roles, { x, y, width: 0, height: 0 })[0];
      const [nearest] = own || !reach ? [] : (roleTree()?.neighbors(x, y, 1, reach) ?? []);
      return own ?? (nearest === undefined ? undefined : roles[nearest]);
    },
  };
}

type Add = (left: number, top: number, right: number, bottom: number) => void;

function addLink({ points }: PlacedLink, add: Add): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  add(left, top, right, bottom);
}

/** A tree of no boxes cannot be built. */
function treeOf(count: number, fill: (add: Add) => void): Flatbush | undefined {
  if (count === 0) return undefined;
  const tree = new Flatbush(count, 16, Int32Array);
  fill((...box) => tree.add(...box));
  tree.finish();
  return tree;
}
