import { replay } from '#src/domain/plan/replay.ts';
import { readWhole } from '#src/storage/plans/database.ts';
import { writePlanFile } from '#src/storage/plans/planFile.ts';
import { erasePlan, listPlans, sharedPlanStore } from '#src/storage/plans/planStore.ts';
import { OPENED_WORDS } from '#src/text/en/opened.ts';
import { damagedPlan } from '#src/text/en/planFile.ts';
import { download } from '#src/ui/download.ts';

/** A plan that was made of a ladder that is gone. */
export interface LeftPlan {
  readonly id: string;
  readonly name: string;
  /** Absent while it is locked. */
  readonly save?: () => void;
  readonly erase: () => Promise<unknown>;
}

/** The plans of this device that were made of the ladder of this address; none is made where there are none. */
export async function plansLeft(): Promise<readonly LeftPlan[]> {
  const kept = await readWhole().catch(() => undefined);
  if (!kept?.plans?.length) return [];
  const store = await sharedPlanStore();
  const listed = await listPlans(store);
  if (!listed.ok) return [];
  return listed.value.map(({ id, side, edits }): LeftPlan => {
    const erase = () => erasePlan(store, id);
    if (!edits) return { id, name: OPENED_WORDS.lockedPlan, erase };
    const file = () => new Blob([writePlanFile({ id, side, edits })], { type: 'application/json' });
    return {
      id,
      name: replay(edits)?.name ?? damagedPlan,
      save: () => download('plan.json', file()),
      erase,
    };
  });
}
