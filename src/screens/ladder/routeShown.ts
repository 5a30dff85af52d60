import type { Ladder } from '#src/domain/ladder.ts';
import { routeOf, routesBetween } from '#src/domain/path.ts';
import { type LitRoute, litOnRoute, type Scene } from '../parts/drawing/drawing.ts';
import type { LadderView } from './screen.ts';

/** The route that a view asks for, as far as it is drawn. */
export function routeShown(
  ladder: Ladder,
  scene: Scene,
  { from, focus, route = 1 }: LadderView,
): LitRoute | undefined {
  if (from === undefined || focus === undefined) return undefined;
  const found = routeOf(routesBetween(ladder, from, focus), route);
  return found && litOnRoute(scene, found);
}
