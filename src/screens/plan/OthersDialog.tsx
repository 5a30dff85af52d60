import * as words from '#src/text/en/planScreen.ts';
import type { DialogProps } from './dialogs.tsx';
import { OtherPlans } from './OtherPlans.tsx';
import { PlanDialog } from './PlanDialog.tsx';

/** The other plans to go to. */
export function OthersDialog({ open, shelf, keeper, onClose }: DialogProps) {
  return (
    <PlanDialog title={words.otherPlans} onClose={onClose}>
      {(close) => <OtherPlans {...{ shelf, keeper }} current={open.id} onOpened={close} />}
    </PlanDialog>
  );
}
