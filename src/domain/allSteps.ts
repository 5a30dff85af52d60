import type { Texts } from './effective.ts';
import type { Ladder } from './ladder.ts';
import { pageBehind } from './pageBehind.ts';
import { isAlong } from './relations.ts';
import type { FamilyId, Role, RoleId } from './role.ts';
import { medianOf, stepsOf, type Verdict, verdictOn } from './steps.ts';

/** A promotion from one role to another, and in numbers what it brings. */
export interface MeasuredStep {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly added: number;
  /** Raised, lowered or said otherwise; of these, as many as are known to be raised and lowered. */
  readonly changed: number;
  readonly raised: number;
  readonly lowered: number;
  readonly kept: number;
  readonly unlisted: number;
}

/** The roles that a step joins. */
export interface StepEnds {
  readonly from: Role;
  readonly to: Role;
}

/**
 * Every promotion of a ladder, each once, in the order of its relations. Where a role builds on another page of the
 * title that it is reached from, its step begins at that page, as everywhere.
 */
export function promotionsOf(ladder: Ladder): readonly StepEnds[] {
  const found = new Map<string, StepEnds>();
  for (const relation of ladder.relations) {
    const [named, to] = [ladder.byId.get(relation.from), ladder.byId.get(relation.to)];
    if (!isAlong(relation) || !named || !to) continue;
    const from = pageBehind(ladder, named, to) ?? named;
    found.set(`${from.id} ${to.id}`, { from, to });
  }
  return [...found.values()];
}

/** What each promotion brings, inherited expectations included; those of which an end asks nothing are left out. */
export function measuredSteps(ladder: Ladder, texts: Texts): readonly MeasuredStep[] {
  return promotionsOf(ladder).flatMap(({ from, to }) => {
    if (from.status === 'named' || to.status === 'named') return [];
    const [step] = stepsOf(ladder, texts, [from.id, to.id], 'effective');
    if (!step?.change) return [];
    const { difference, raised, lowered } = step.change;
    return {
      from: from.id,
      to: to.id,
      added: difference.added.length,
      changed: difference.changed.length,
      raised,
      lowered,
      kept: difference.kept.length,
      unlisted: difference.unlisted.length,
    };
  });
}

/** A measured step with its size, and how that stands to the median of the whole ladder. */
export interface JudgedStep extends StepEnds {
  readonly measured: MeasuredStep;
  readonly size: number;
  /** Nothing where too few steps can be compared to say what is usual. */
  readonly verdict: Verdict | undefined;
}

export interface StepSizes {
  /** Nothing where there are too few to say. */
  readonly median: number | undefined;
  /** The largest first; of one size in the order of the ladder. */
  readonly steps: readonly JudgedStep[];
}

/** Judges every step against all others, so that what one is called does not hang on which are looked at. */
export function judgedSteps(ladder: Ladder, measured: readonly MeasuredStep[]): StepSizes {
  const sized = measured.flatMap((step) => {
    const [from, to] = [ladder.byId.get(step.from), ladder.byId.get(step.to)];
    return from && to ? [{ measured: step, from, to, size: step.added + step.changed }] : [];
  });
  const median = medianOf(sized.map(({ size }) => size));
  return {
    median,
    steps: sized
      .map((step) => ({ ...step, verdict: verdictOn(step.size, median) }))
      .sort((a, b) => b.size - a.size),
  };
}

/** Whether a step begins or ends in one of some departments and families; where none are given, all do. */
export function isStepOf(
  ladder: Ladder,
  { from, to }: StepEnds,
  departments: readonly string[],
  families: readonly FamilyId[],
): boolean {
  return [from, to].some(({ family }) => {
    const department = ladder.familyById.get(family)?.department ?? '';
    return (
      (departments.length === 0 || departments.includes(department)) &&
      (families.length === 0 || families.includes(family))
    );
  });
}
