import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Texts } from '#src/domain/effective.ts';
import { findRole, type Ladder } from '#src/domain/ladder.ts';
import { driftOf, isTold, type PlanDrift, stepsToRead } from '#src/domain/plan/drift.ts';
import { stepOf, textsName } from '#src/domain/plan/lines.ts';
import type { Plan, PlannedStep } from '#src/domain/plan/plan.ts';
import type { FamilyId, RoleId } from '#src/domain/role.ts';
import { familiesBehind } from '../../aboutRoles.ts';
import type { FetchTexts } from '../../screenTypes.ts';
import type { Desk } from './desk.ts';

/** What the next step of a plan asks, as far as it is known. */
export interface StepLines {
  /** In the words that the plan has. */
  readonly step: PlannedStep | undefined;
  /** How the ladder of today differs from what the plan has taken of it. */
  readonly drift: PlanDrift | undefined;
  /** Whether the words of today could not be fetched. */
  readonly hasFailed: boolean;
  /** Whether the ladder lacks one of the roles of the next step. */
  readonly isGone: boolean;
  readonly retry: () => void;
}

/**
 * The lines of the next step. A plan has its own words, so that nothing is fetched for it: only for a step that is looked at
 * for the first time, and for those of which the texts have changed since.
 */
export function useStepLines(
  ladder: Ladder,
  { addresses, fetch }: FetchTexts,
  plan: Plan,
  { side, edit }: Pick<Desk, 'side' | 'edit'>,
): StepLines {
  const { at, route, steps } = plan;
  // The words of a plan are its owner’s to change.
  const isOwn = side === 'own';
  const step = steps.get(at);
  const nameOf = useMemo(
    () => (from: RoleId, to: RoleId) => textsName(addresses, familiesBehind(ladder, [from, to])),
    [addresses, ladder],
  );
  const ends = [at, at + 1].flatMap((place) => findRole(ladder, route[place]?.id ?? '') ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of a plan only its route and its steps count here.
  const wanted = useMemo(() => {
    const isNew = !step && ends.length === 2;
    const stale = isOwn ? stepsToRead(ladder, plan, nameOf) : [];
    return isOwn && (isNew || stale.length > 0)
      ? familiesOf(ladder, plan, isNew ? [...stale, at] : stale)
      : undefined;
  }, [ladder, route, steps, at, isOwn, nameOf]);
  const { texts, hasFailed, retry } = useTexts(fetch, wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  const drift = useMemo(
    () => (texts ? driftOf(ladder, texts, nameOf, plan) : undefined),
    [ladder, texts, nameOf, route, steps],
  );
  const [from, to] = ends;
  useEffect(() => {
    if (!texts || !drift) return;
    const lines =
      !step && from && to && stepOf(ladder, texts, from.id, to.id, nameOf(from.id, to.id));
    if (lines) edit({ kind: 'take', step: at, lines });
    // What has another name of its texts and nothing else to tell is taken in silence.
    if (!isTold(drift)) for (const { take } of drift.steps) edit(take);
  }, [texts, drift, step, from, to, at, ladder, nameOf, edit]);
  return { step, drift, hasFailed, isGone: ends.length < 2, retry };
}

function familiesOf(ladder: Ladder, { route }: Plan, steps: readonly number[]): FamilyId[] {
  const roles = steps.flatMap((step) =>
    [step, step + 1].flatMap((place) => findRole(ladder, route[place]?.id ?? '')?.id ?? []),
  );
  return [...familiesBehind(ladder, roles)];
}

/** The texts of some families, once they have come. */
function useTexts(fetch: FetchTexts['fetch'], families: readonly FamilyId[] | undefined) {
  const [came, setCame] = useState<{ readonly of: readonly FamilyId[]; readonly texts?: Texts }>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks for the same again.
  useEffect(() => {
    if (!families) return;
    let isGone = false;
    const take = (texts?: Texts) => {
      if (!isGone) setCame({ of: families, ...(texts && { texts }) });
    };
    fetch(families).then(take, () => take());
    return () => {
      isGone = true;
    };
  }, [families, fetch, attempt]);
  const isHere = came !== undefined && came.of === families;
  const hasFailed = isHere && came.texts === undefined;
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    if (!hasFailed) return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [hasFailed, retry]);
  return {
    texts: isHere ? came.texts : undefined,
    hasFailed,
    retry,
  };
}
