import { pathRound } from 'd3-path';
import type { Ladder } from '#src/domain/ladder.ts';
import { placeRoles } from './place.ts';
import type { PlacedLadder, PlacedLink } from './placed.ts';
import { routeLinks } from './route.ts';

/** Lays a ladder out. Pure and deterministic. */
export function layoutLadder(ladder: Ladder): PlacedLadder {
  const placement = placeRoles(ladder);
  const { width, height, decks, roles } = placement;
  return { width, height, decks, roles, links: routeLinks(ladder, placement) };
}

const CORNER = 10;

/**
 * The SVG path of a link, its corners rounded as far as the lengths between them allow. It is drawn from the higher
 * end down, so that the dashes of links that share their last stretch fall on each other.
 */
export function linkPath(link: PlacedLink): string {
  const points = link.points.toReversed();
  const line = pathRound(1);
  for (const [at, [x, y]] of points.entries()) {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before) line.moveTo(x, y);
    else if (!after) line.lineTo(x, y);
    else {
      const into = Math.hypot(x - before[0], y - before[1]);
      const onwards = Math.hypot(after[0] - x, after[1] - y);
      line.arcTo(x, y, after[0], after[1], Math.min(CORNER, into / 2, onwards / 2));
    }
  }
  return line.toString();
}
