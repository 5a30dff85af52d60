import { useState } from 'react';
import type { KeptPlan, Side } from '#src/domain/plan/plan.ts';
import { replay } from '#src/domain/plan/replay.ts';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import * as words from '#src/text/en/planScreen.ts';
import { phrase } from '#src/ui/phrase.ts';
import type { ShelfKeeper } from '../parts/plan/shelf.ts';
import { Trouble } from '../parts/plan/Trouble.tsx';

interface WhoseFileProps {
  readonly plan: KeptPlan;
  readonly keeper: ShelfKeeper;
  readonly onKept?: () => void;
}

/** A plan that this device does not know yet: whose it is decides whose marks are made here. */
export function WhoseFile({ plan, keeper, onKept }: WhoseFileProps) {
  const [problem, setProblem] = useState<StoreProblem>();
  const name = replay(plan.edits)?.name;
  const keep = async (side: Side) => {
    const kept = await keeper.keep({ ...plan, side });
    if (kept.ok) onKept?.();
    else setProblem(kept.problem);
  };
  if (name === undefined) {
    return (
      <p role="status" className="mt-4">
        {words.notFromBeginning}
      </p>
    );
  }
  return (
    <section aria-label={words.whosePlan} className="mt-4 rounded-lg border border-edge p-4">
      <p>{phrase(words.whosePlanIsIt(<b className="font-semibold">{name}</b>))}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => void keep('own')}>
          {words.itIsMine}
        </button>
        <button type="button" className="button" onClick={() => void keep('manager')}>
          {words.iAmManager}
        </button>
      </div>
      <p className="mt-2 text-[0.9375rem] text-soft">{words.managersMarks}</p>
      {problem && <Trouble problem={problem} remedies={{}} />}
    </section>
  );
}
