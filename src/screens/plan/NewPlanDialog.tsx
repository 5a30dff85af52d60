import { findRole } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/planScreen.ts';
import { namesOf } from '../parts/plan/shelf.ts';
import type { DialogProps } from './dialogs.tsx';
import { makePlan } from './makePlan.ts';
import { PlanDialog } from './PlanDialog.tsx';
import { PlanForm } from './PlanForm.tsx';

/** Another plan beside this one, which stays. */
export function NewPlanDialog({ ladder, open, shelf, keeper, onClose }: DialogProps) {
  const { route, at } = open.plan;
  return (
    <PlanDialog title={words.newPlan} onClose={onClose}>
      {(close) => (
        <>
          <p className="text-soft">{words.planStays}</p>
          <PlanForm
            ladder={ladder}
            from={findRole(ladder, route[at]?.id ?? '')}
            onMake={(chosen) => {
              close();
              void makePlan(keeper, chosen, namesOf(shelf.plans));
            }}
          />
        </>
      )}
    </PlanDialog>
  );
}
