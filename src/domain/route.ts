import { careerThrough, type Ladder, rankOf } from './ladder.ts';
import type { Route, RouteStep } from './path.ts';
import { byCodeUnit } from './problem.ts';
import { reachableRoles } from './reach.ts';
import { isAlong, type RelationKind, STEP_KINDS } from './relations.ts';
import type { Gate, Role, RoleId } from './role.ts';

/** What a step asks for besides its expectations; `differs` where its sources do not agree, nothing where none says. */
export type StepGate = Gate | 'differs' | undefined;

/** What all the steps of a route come to. */
export interface Totals {
  readonly steps: number;
  /** How many places of the scale lie between the ends, negative downwards; nothing where an end has no known grade. */
  readonly climbed: number | undefined;
  readonly switches: number;
  /** How many steps stand behind each gate. */
  readonly gates: ReadonlyMap<StepGate, number>;
  readonly stated: number;
  readonly inferred: number;
}

/** Whether a step is only known as one between tracks. */
export function isSwitch({ relations }: RouteStep): boolean {
  return !relations.some(isAlong);
}

/** The kind of a step as a whole: one along a track where any of its sources says so. */
export function kindOf({ relations }: RouteStep): RelationKind {
  const [first] = STEP_KINDS.filter((kind) => relations.some((relation) => relation.kind === kind));
  return first ?? 'promotion';
}

/** Whether a source states a step, rather than only a rule. */
export function isStated({ relations }: RouteStep): boolean {
  return relations.some(({ basis }) => basis === 'stated');
}

/** The gate of a step by all of its sources that name one. */
export function gateOf({ relations }: Pick<RouteStep, 'relations'>): StepGate {
  const [gate, ...others] = new Set(relations.flatMap((relation) => relation.gate ?? []));
  return others.length > 0 ? 'differs' : gate;
}

/** How many grades lie between two roles on the scale, negative downwards; nothing where either has no known grade. */
export function climbBetween(ladder: Ladder, from: Role, to: Role): number | undefined {
  const [low, high] = [rankOf(ladder, from), rankOf(ladder, to)];
  return low === undefined || high === undefined ? undefined : high - low;
}

/** Adds up a route. */
export function totalsOf(ladder: Ladder, { steps }: Route): Totals {
  const [from, to] = [steps[0]?.from, steps.at(-1)?.to];
  const gates = Map.groupBy(steps, gateOf);
  const stated = steps.filter(isStated).length;
  return {
    steps: steps.length,
    climbed: from && to && climbBetween(ladder, from, to),
    switches: steps.filter(isSwitch).length,
    gates: new Map([...gates].map(([gate, behind]) => [gate, behind.length])),
    stated,
    inferred: steps.length - stated,
  };
}

/** By what a route is told from the others between the same ends. */
export type RouteName =
  /** Where it first changes tracks. */
  | { readonly kind: 'switch'; readonly track: string; readonly at: Role }
  /** The roles that it leads by. */
  | { readonly kind: 'by'; readonly roles: readonly Role[] }
  /** It is the shortest. */
  | { readonly kind: 'direct' }
  | { readonly kind: 'without'; readonly role: Role }
  | { readonly kind: 'nth'; readonly number: number };

/**
 * A name for each of some routes between the same ends that no other of them bears: where it switches tracks, or else
 * the first roles that tell it from the others, or that it is the shortest, or the first role that only it leaves out,
 * or else its number.
 */
export function namesOf(routes: readonly Route[]): readonly RouteName[] {
  const turns = routes.map(({ steps }) => steps.find(isSwitch));
  const isSame = (a: RouteStep | undefined, b: RouteStep | undefined) =>
    a?.from === b?.from && a?.to.track === b?.to.track;
  const met = routes.map(({ steps }) => steps.slice(0, -1).map(({ to }) => to));
  return routes.map(({ steps }, at): RouteName => {
    const own = met[at] ?? [];
    const others = met.filter((_, other) => other !== at);
    const turn = turns[at];
    if (turn && turns.filter((other) => isSame(turn, other)).length === 1) {
      return { kind: 'switch', track: turn.to.track, at: turn.from };
    }
    const distinguishing = distinguishingRoles(own, others);
    if (distinguishing.length > 0) return { kind: 'by', roles: distinguishing };
    if (routes.every((other, nth) => nth === at || other.steps.length > steps.length)) {
      return { kind: 'direct' };
    }
    const shared = others[0]?.filter((role) => others.every((each) => each.includes(role)));
    const left = shared?.find((role) => !own.includes(role));
    return left ? { kind: 'without', role: left } : { kind: 'nth', number: at + 1 };
  });
}

/** The first roles of a route, in its order, that no other route meets all of; none where another meets all it has. */
function distinguishingRoles(
  own: readonly Role[],
  others: readonly (readonly Role[])[],
): readonly Role[] {
  const alone = own.find((role) => others.every((other) => !other.includes(role)));
  if (alone) return [alone];
  const lacking = others.map((other) => own.find((role) => !other.includes(role)));
  return lacking.includes(undefined) ? [] : own.filter((role) => lacking.includes(role));
}

/** Why no route leads from one role to another, with what there is instead. */
export type Impasse =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'same' }
  /** There is a way, but the other way round. */
  | { readonly kind: 'downward' }
  | {
      readonly kind: 'apart';
      /** Where one can get from the first role that comes closest to the second. */
      readonly onward: readonly Reached[];
      /** From where one gets to the second role, closest to the first. */
      readonly origins: readonly Reached[];
    };

/** A role and the fewest steps that lead to it, or from it. */
export interface Reached {
  readonly role: Role;
  readonly steps: number;
}

const MOST_OFFERED = 5;

/** What to say to somebody who asks for a route that is not there. */
export function impasseBetween(ladder: Ladder, from: RoleId, to: RoleId): Impasse {
  const [start, goal] = [ladder.byId.get(from), ladder.byId.get(to)];
  if (!start || !goal) return { kind: 'unknown' };
  if (start === goal) return { kind: 'same' };
  if (careerThrough(ladder, from).below.has(to)) return { kind: 'downward' };
  const nearest = (id: RoleId, direction: 'up' | 'down', other: Role) =>
    reachableRoles(ladder, id, direction).sort(byNearness(ladder, other)).slice(0, MOST_OFFERED);
  return {
    kind: 'apart',
    onward: nearest(from, 'up', goal),
    origins: nearest(to, 'down', start),
  };
}

/** Of one's own family first, then of the same department, then nearest in grade, then in steps. */
export function byNearness(ladder: Ladder, to: Role): (a: Reached, b: Reached) => number {
  const department = ({ family }: Role) => ladder.familyById.get(family)?.department ?? '';
  const kin = ({ role }: Reached) => {
    if (role.family === to.family) return 0;
    return department(role) === department(to) ? 1 : 2;
  };
  const distance = ({ role }: Reached) =>
    Math.abs(climbBetween(ladder, role, to) ?? ladder.info.grades.length);
  return (a, b) =>
    kin(a) - kin(b) ||
    distance(a) - distance(b) ||
    a.steps - b.steps ||
    byCodeUnit(a.role.id, b.role.id);
}
