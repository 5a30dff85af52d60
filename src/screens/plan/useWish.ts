import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Ladder, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import { plannedRoute, routeBetween } from '#src/domain/plan/lines.ts';
import type { PlannedRole } from '#src/domain/plan/plan.ts';
import { replay } from '#src/domain/plan/replay.ts';
import type { RoleId } from '#src/domain/role.ts';
import { readHere } from '#src/storage/here.ts';
import type { Wish } from '../parts/PlanIt.tsx';
import { namesOf, type Readable, type Shelf, type ShelfKeeper } from '../parts/plan/shelf.ts';
import { formatView } from '../registry.ts';
import { makePlan } from './makePlan.ts';
import { PLAN } from './screen.ts';

/**
 * Makes the plan that somebody wished for on another page, once: the wish came with the entry of the history, and is taken
 * off it first, so that neither a reload nor Back makes another. One of the same way is opened instead. Says whether it is
 * under way.
 */
export function useWish(ladder: Ladder, shelf: Shelf, keeper: ShelfKeeper): boolean {
  const { state } = useLocation();
  const navigate = useNavigate();
  const taken = useRef<unknown>(undefined);
  const [isMaking, setMaking] = useState(false);
  const wish = wishIn(state);
  useEffect(() => {
    if (!wish || shelf.state !== 'ready' || taken.current === state) return;
    taken.current = state;
    setMaking(true);
    void navigate(formatView(PLAN), { replace: true, state: null });
    const route = routeOf(ladder, wish);
    const known = ownPlanAlong(shelf, route);
    const made = known ? keeper.open(known.id) : makePlan(keeper, route, namesOf(shelf.plans));
    const done = () => setMaking(false);
    void made.then(done, done);
  });
  return wish !== undefined || isMaking;
}

/** The plan of one's own that goes the same way, the newest of several. */
function ownPlanAlong({ plans }: Readable, route: readonly PlannedRole[]) {
  const way = (roles: readonly PlannedRole[] | undefined) => roles?.map(({ id }) => id).join();
  return plans.find(
    ({ side, edits }) => side === 'own' && edits && way(replay(edits)?.route) === way(route),
  );
}

function wishIn(state: unknown): Wish | undefined {
  if (typeof state !== 'object' || state === null || !('plan' in state)) return undefined;
  const { plan } = state;
  if (typeof plan !== 'object' || plan === null) return undefined;
  if ('to' in plan && typeof plan.to === 'string') return { to: plan.to };
  if ('route' in plan && Array.isArray(plan.route)) {
    return { route: plan.route.filter((each) => typeof each === 'string') };
  }
  return undefined;
}

/**
 * The way that a wish means: to a role from where somebody is, or else from the level below it; and who wishes for the role
 * that they have, or for one that nobody is below, goes on from it.
 */
export function routeOf(
  ladder: Ladder,
  wish: Wish,
  here: RoleId | undefined = readHere(),
): readonly PlannedRole[] {
  if ('route' in wish) return plannedRoute(ladder, wish.route);
  const { to } = wish;
  const below = rungBelow(ladder, to)?.id;
  const above = rungAbove(ladder, to)?.id;
  const ways: readonly (readonly [RoleId | undefined, RoleId | undefined])[] = [
    [here, here === to ? above : to],
    [below, to],
    [to, above],
  ];
  for (const [from, goal] of ways) {
    const route = from && goal ? routeBetween(ladder, from, goal) : [];
    if (route.length > 1) return route;
  }
  return [];
}
