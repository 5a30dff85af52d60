import { useState } from 'react';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import * as words from '#src/text/en/planScreen.ts';
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
    <PlanDialog title={words.eraseTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{words.eraseLead(open.plan.name)}</p>
          {problem && <Trouble problem={problem} remedies={{}} />}
          <div className="mt-5 flex flex-wrap gap-2">
            <button type="button" className="button" onClick={close}>
              {words.keepIt}
            </button>
            <button type="button" className="button" onClick={() => saveCopy(open)}>
              {words.saveCopyFirst}
            </button>
            <button type="button" className="button button-primary" onClick={() => void erase()}>
              {words.eraseForGood}
            </button>
          </div>
        </>
      )}
    </PlanDialog>
  );
}
