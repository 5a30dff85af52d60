import { useState } from 'react';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import { saveCopy } from '../parts/plan/saveCopy.ts';
import { Trouble } from '../parts/plan/Trouble.tsx';
import type { DialogProps } from './dialogs.tsx';
import { PlanDialog } from './PlanDialog.tsx';

/** Erases a plan for good, after it has said what that means. */
export function EraseDialog({ open, keeper, onClose }: DialogProps) {
  const [problem, setProblem] = useState<StoreProblem>();
  const erase = async () => {
    const erased = await keeper.erase(open.id);
    if (!erased.ok) setProblem(erased.problem);
  };
  return (
    <PlanDialog title="Erase this plan?" onClose={onClose}>
      {(close) => (
        <>
          <p>
            “{open.plan.name}” is erased from this browser with all its notes, evidence and history,
            in every tab and for good. It cannot be undone. Copies that you saved stay where they
            are; and how soon the storage of this device itself forgets deleted data is the
            browser’s affair.
          </p>
          {problem && <Trouble problem={problem} remedies={{}} />}
          <div className="mt-5 flex flex-wrap gap-2">
            <button type="button" className="button" onClick={close}>
              Keep it
            </button>
            <button type="button" className="button" onClick={() => saveCopy(open)}>
              Save a copy first
            </button>
            <button type="button" className="button button-primary" onClick={() => void erase()}>
              Erase for good
            </button>
          </div>
        </>
      )}
    </PlanDialog>
  );
}
