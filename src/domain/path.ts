import { Heap } from './heap.ts';
import type { Ladder } from './ladder.ts';
import { byCodeUnit } from './problem.ts';
import { leadsOn, nextOf, previousOf } from './reach.ts';
import { RELATIONS } from './relations.ts';
import type { Relation, Role, RoleId } from './role.ts';

/** One step of a route: a promotion or a switch, with every relation that states it. */
export interface RouteStep {
  readonly from: Role;
  readonly to: Role;
  readonly relations: readonly Relation[];
  readonly cost: number;
}

/** Steps from one role to another that meet no role twice. */
export interface Route {
  readonly steps: readonly RouteStep[];
  /** The lower, the shorter and the surer: only comparable between routes of one ladder. */
  readonly cost: number;
}

/** What a step costs. Whole numbers, so that sums compare exactly. */
const COST = {
  step: 10,
  /** A step that a rule inferred is taken only where no page states one nearly as short. */
  inferred: 8,
  switch: 3,
  gate: { merit: 1, 'merit-and-company-need': 2 },
} as const;

export const MOST_ROUTES = 3;

/**
 * The best routes from one role to another over promotions and switches, the cheapest first; of equal ones the one
 * whose ids come first. None between a role and itself, an unknown one or one that does not lead there.
 *
 * Yen's k shortest simple paths (Yen: Finding the K Shortest Loopless Paths in a Network, 1971), with the exact
 * distances to the goal as lower bounds for every search (A*; Hart, Nilsson, Raphael 1968), so that a search looks at
 * little more than the route that it finds.
 */
export function routesBetween(
  ladder: Ladder,
  from: RoleId,
  to: RoleId,
  most: number = MOST_ROUTES,
): Route[] {
  if (from === to || !ladder.byId.has(from) || !ladder.byId.has(to)) return [];
  const toGoal = distancesTo(ladder, to);
  const best = cheapest(ladder, [from], to, toGoal, new Set());
  const found: Candidate[] = best ? [best] : [];
  const candidates: Candidate[] = [];
  while (found.length > 0 && found.length < most) {
    for (const candidate of deviations(ladder, found, to, toGoal)) {
      if (!candidates.some((other) => isSameRoute(other, candidate))) candidates.push(candidate);
    }
    candidates.sort(byCost);
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found.map((candidate) => routeFrom(ladder, candidate));
}

/** One of the routes between two roles by its number, counted from 1: the best one where there are not so many. */
export function routeOf(routes: readonly Route[], number: number): Route | undefined {
  return routes[number - 1] ?? routes[0];
}

/** A route while it is searched for: the ids that it meets. */
interface Candidate {
  readonly ids: readonly RoleId[];
  readonly cost: number;
}

/** Routes that leave the last found one at each of its roles, by a step that no found route takes from there. */
function deviations(
  ladder: Ladder,
  found: readonly Candidate[],
  to: RoleId,
  toGoal: ReadonlyMap<RoleId, number>,
): Candidate[] {
  const last = found.at(-1)?.ids ?? [];
  return last.slice(0, -1).flatMap((_, at) => {
    const root = last.slice(0, at + 1);
    const taken = new Set(
      found
        .filter(({ ids }) => root.every((id, nth) => ids[nth] === id))
        .flatMap(({ ids }) => ids[at + 1] ?? []),
    );
    return cheapest(ladder, root, to, toGoal, taken) ?? [];
  });
}

/** The cheapest route that begins with a root, meets none of its roles again and does not go on to the taken ones. */
function cheapest(
  ladder: Ladder,
  root: readonly RoleId[],
  goal: RoleId,
  toGoal: ReadonlyMap<RoleId, number>,
  taken: ReadonlySet<RoleId>,
): Candidate | undefined {
  const start = root.at(-1) ?? goal;
  const closed = new Set(root);
  const costs = new Map<RoleId, number>([[start, 0]]);
  const cameFrom = new Map<RoleId, RoleId>();
  const open = new Heap<RoleId>(byCodeUnit);
  open.push(start, toGoal.get(start) ?? Number.POSITIVE_INFINITY);
  const stepsFrom = (at: RoleId) =>
    nextOf(ladder, at).flatMap((next) => {
      const rest = toGoal.get(next);
      const isShut = closed.has(next) || (at === start && taken.has(next));
      return rest === undefined || isShut ? [] : [{ next, rest }];
    });
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return candidateTo(ladder, root, goal, cameFrom);
    if (closed.has(at) && at !== start) continue;
    closed.add(at);
    for (const { next, rest } of stepsFrom(at)) {
      const cost = (costs.get(at) ?? 0) + costOf(ladder, at, next);
      if (cost >= (costs.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(next, cost);
      cameFrom.set(next, at);
      open.push(next, cost + rest);
    }
  }
  return undefined;
}

function candidateTo(
  ladder: Ladder,
  root: readonly RoleId[],
  goal: RoleId,
  cameFrom: ReadonlyMap<RoleId, RoleId>,
): Candidate {
  const tail: RoleId[] = [];
  for (let at: RoleId | undefined = goal; at !== undefined; at = cameFrom.get(at)) tail.unshift(at);
  const ids = [...root.slice(0, -1), ...tail];
  const cost = ids.slice(1).reduce((sum, id, at) => sum + costOf(ladder, ids[at] ?? id, id), 0);
  return { ids, cost };
}

/** What it costs from every role that leads to the goal (Dijkstra 1959, from the goal backwards). */
function distancesTo(ladder: Ladder, goal: RoleId): ReadonlyMap<RoleId, number> {
  const distances = new Map<RoleId, number>();
  const open = new Heap<RoleId>(byCodeUnit);
  const reached = new Map<RoleId, number>([[goal, 0]]);
  open.push(goal, 0);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (distances.has(at)) continue;
    const so = reached.get(at) ?? 0;
    distances.set(at, so);
    for (const before of previousOf(ladder, at)) {
      const cost = so + costOf(ladder, before, at);
      if (cost >= (reached.get(before) ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(before, cost);
      open.push(before, cost);
    }
  }
  return distances;
}

function stepsBetween(ladder: Ladder, from: RoleId, to: RoleId): Relation[] {
  const leaving = ladder.adjacency().outgoing(from);
  return leaving.filter((relation) => leadsOn(relation) && relation.to === to);
}

/** The cheapest of the relations that make the step. */
function costOf(ladder: Ladder, from: RoleId, to: RoleId): number {
  return Math.min(
    ...stepsBetween(ladder, from, to).map(
      ({ kind, basis, gate }) =>
        COST.step +
        (basis === 'inferred' ? COST.inferred : 0) +
        (RELATIONS[kind].step === 'across' ? COST.switch : 0) +
        (gate ? COST.gate[gate] : 0),
    ),
  );
}

function routeFrom(ladder: Ladder, { ids, cost }: Candidate): Route {
  const steps = ids.slice(1).flatMap((id, at): RouteStep[] => {
    const from = ladder.byId.get(ids[at] ?? '');
    const to = ladder.byId.get(id);
    if (!from || !to) return [];
    const relations = stepsBetween(ladder, from.id, to.id);
    return [{ from, to, relations, cost: costOf(ladder, from.id, to.id) }];
  });
  return { steps, cost };
}

function byCost(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || byCodeUnit(a.ids.join('/'), b.ids.join('/'));
}

function isSameRoute(a: Candidate, b: Candidate): boolean {
  return a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at]);
}
