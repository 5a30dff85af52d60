import Flatbush from 'flatbush';
import { once } from '#src/domain/once.ts';
import type { PlacedRole } from '#src/layout/placed.ts';
import { boundsOf } from '#src/layout/placedRoute.ts';
import type { Box } from '#src/ui/camera.ts';
import type { Items } from './brush.ts';
import type { Scene } from './drawing.ts';
import { hitBox } from './marks.ts';

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
  const roleTree = once(() => treeOf(roles.map(hitBox)));
  const linkTree = once(() => treeOf(links.map(({ route }) => boundsOf(route))));
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
      const there = found(roleTree(), roles, { x, y, width: 0, height: 0 });
      const own = there.find(({ card }) => holds(card, x, y)) ?? there[0];
      const [nearest] = own || !reach ? [] : (roleTree()?.neighbors(x, y, 1, reach) ?? []);
      return own ?? (nearest === undefined ? undefined : roles[nearest]);
    },
  };
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Nothing of no boxes, since a tree of none cannot be built. */
function treeOf(boxes: readonly Box[]): Flatbush | undefined {
  if (boxes.length === 0) return undefined;
  const tree = new Flatbush(boxes.length);
  for (const { x, y, width, height } of boxes) tree.add(x, y, x + width, y + height);
  tree.finish();
  return tree;
}
