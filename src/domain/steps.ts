import { type Difference, difference } from './difference.ts';
import { type Expectations, expectationsOf, type Reading, type Texts } from './effective.ts';
import type { Shift } from './intensity.ts';
import { type JudgedDifference, judgedDifference } from './judgement.ts';
import { type Ladder, rungAbove, rungBelow, stepsFrom, type Tie } from './ladder.ts';
import { pageBehind } from './pageBehind.ts';
import type { Role, RoleId } from './role.ts';

const LONGEST_CHAIN = 12;

/**
 * The main career line through a role, lowest rung first: from rung to rung as `rungBelow` and `rungAbove` choose
 * them, so by promotions, and by switches of track only where there are none. A role that is only named ends the line
 * without being part of it, since nothing can be compared with it; the role that was asked for is always part of it,
 * so that it is seen where it stands. A cycle ends where it meets itself, and of a line of more than twelve rungs the
 * upper end is left off. Nothing for an unknown role.
 */
export function chainThrough(ladder: Ladder, id: RoleId): readonly Role[] {
  const role = ladder.byId.get(id);
  if (!role) return [];
  const seen = new Set([role]);
  const climb = (next: (ladder: Ladder, id: RoleId) => Role | undefined) => {
    const rungs: Role[] = [];
    let rung = next(ladder, id);
    while (rung && rung.status !== 'named' && !seen.has(rung) && seen.size < LONGEST_CHAIN) {
      seen.add(rung);
      rungs.push(rung);
      rung = next(ladder, rung.id);
    }
    return rungs;
  };
  const below = climb(rungBelow).reverse();
  return [...below, role, ...climb(rungAbove)];
}

/** What a role asks against the rung below; nothing where that rung is not described or there is none. */
export function changeFromBelow(
  ladder: Ladder,
  texts: Texts,
  id: RoleId,
): { readonly below: Role; readonly difference: Difference } | undefined {
  const below = pageBelow(ladder, id);
  if (!below || below.status === 'named') return undefined;
  const asked = (role: RoleId) => expectationsOf(ladder, texts, role, 'effective');
  return { below, difference: difference(asked(below.id), asked(id)) };
}

/** The rung below; of a title that two pages describe the role whose page this one builds on. */
function pageBelow(ladder: Ladder, id: RoleId): Role | undefined {
  const role = ladder.byId.get(id);
  const below = rungBelow(ladder, id);
  return role && below && (pageBehind(ladder, below, role) ?? below);
}

/** A step of a chain, from one rung to the next. */
export interface Step {
  readonly from: Role;
  readonly to: Role;
  /** The promotion or switch between the two, if there is one. */
  readonly tie: Tie | undefined;
  /** The ends of which the dataset holds no expectations. */
  readonly silent: readonly Role[];
  /** What the step brings; nothing where an end is silent. */
  readonly change: Change | undefined;
}

export interface Change {
  readonly difference: JudgedDifference;
  /** How many of the changed expectations are known to be raised, and how many to be lowered. */
  readonly raised: number;
  readonly lowered: number;
  /** New and changed expectations together. */
  readonly size: number;
  /** Nothing where there are too few steps to say what is usual. */
  readonly verdict: Verdict | undefined;
}

export type Verdict = 'thin' | 'usual' | 'large';

/**
 * What each step of a chain of roles brings, in the order of the roles, which is lowest first. The verdicts hold it
 * against the other steps of the same chain. Unknown roles are left out; fewer than two have no step.
 */
export function stepsOf(
  ladder: Ladder,
  texts: Texts,
  roles: readonly RoleId[],
  reading: Reading,
): readonly Step[] {
  const rungs = roles.flatMap((id): Rung[] => {
    const role = ladder.byId.get(id);
    return role ? [{ role, asks: expectationsOf(ladder, texts, id, reading) }] : [];
  });
  const steps = rungs.slice(1).flatMap((to, at) => {
    const from = rungs[at];
    return from ? [stepBetween(ladder, from, to)] : [];
  });
  const usual = usualSize(steps);
  return steps.map(({ change, ...step }) => ({
    ...step,
    change: change && { ...change, verdict: verdictOn(change.size, usual) },
  }));
}

interface Rung {
  readonly role: Role;
  readonly asks: Expectations;
}

function stepBetween(ladder: Ladder, from: Rung, to: Rung): Step {
  const silent = [from, to].filter(({ asks }) => asks.items.length === 0).map(({ role }) => role);
  return {
    from: from.role,
    to: to.role,
    tie: stepsFrom(ladder, from.role.id).find(({ role }) => role === to.role),
    silent,
    change: silent.length ? undefined : changeBetween(ladder, from.asks, to.asks),
  };
}

function changeBetween(ladder: Ladder, from: Expectations, to: Expectations): Change {
  const brought = judgedDifference(ladder, from, to);
  const howMany = (shift: Shift) =>
    brought.changed.filter(({ intensity }) => intensity?.shift === shift).length;
  return {
    difference: brought,
    raised: howMany('raised'),
    lowered: howMany('lowered'),
    size: brought.added.length + brought.changed.length,
    verdict: undefined,
  };
}

const FEWEST_TO_JUDGE = 3;

/** The median size of the steps that can be compared; nothing where they are fewer than three. */
export function usualSize(steps: readonly Step[]): number | undefined {
  return medianOf(steps.flatMap(({ change }) => change?.size ?? []));
}

/** The median of some sizes; nothing where they are fewer than three, which say nothing of what is usual. */
export function medianOf(sizes: readonly number[]): number | undefined {
  if (sizes.length < FEWEST_TO_JUDGE) return undefined;
  const [low = 0, high = low] = sizes
    .toSorted((a, b) => a - b)
    .slice(Math.floor((sizes.length - 1) / 2), Math.floor(sizes.length / 2) + 1);
  return (low + high) / 2;
}

/** A step is thin when it is smaller than half of what is usual, and large when it is larger than twice that. */
export function verdictOn(size: number, usual: number | undefined): Verdict | undefined {
  if (usual === undefined) return undefined;
  if (size < usual / 2) return 'thin';
  return size > usual * 2 ? 'large' : 'usual';
}
