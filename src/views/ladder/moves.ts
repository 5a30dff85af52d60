import { type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder, PlacedRole } from '#src/layout/placed.ts';

/**
 * Where an arrow key leads from a role: up and down along its steps, or to the nearest role of the next row of the
 * same deck where it has none; left and right to the neighbours in its row. Nothing at the edge of the map.
 */
export function moveFrom(
  ladder: Ladder,
  placed: PlacedLadder,
  id: RoleId,
  key: string,
): RoleId | undefined {
  const here = placed.roles.get(id);
  if (!here) return undefined;
  const deck = placed.decks.find(({ y, height }) => here.y >= y && here.y <= y + height);
  const isNear = ({ y }: PlacedRole) => !deck || (y >= deck.y && y <= deck.y + deck.height);
  const others = [...placed.roles.values()].filter((other) => other !== here && isNear(other));
  switch (key) {
    case 'ArrowUp':
      return (
        rungAbove(ladder, id)?.id ??
        nearest(
          others.filter(({ y }) => y < here.y),
          here,
        )
      );
    case 'ArrowDown':
      return (
        rungBelow(ladder, id)?.id ??
        nearest(
          others.filter(({ y }) => y > here.y),
          here,
        )
      );
    case 'ArrowLeft':
      return nearest(
        others.filter(({ x, y }) => y === here.y && x < here.x),
        here,
      );
    case 'ArrowRight':
      return nearest(
        others.filter(({ x, y }) => y === here.y && x > here.x),
        here,
      );
    default:
      return undefined;
  }
}

function nearest(candidates: readonly PlacedRole[], { x, y }: PlacedRole): RoleId | undefined {
  const distance = (other: PlacedRole) => Math.abs(other.y - y) * 4 + Math.abs(other.x - x);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0]?.role.id;
}
