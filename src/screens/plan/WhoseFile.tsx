import { useState } from 'react';
import type { KeptPlan, Side } from '#src/domain/plan/plan.ts';
import { replay } from '#src/domain/plan/replay.ts';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
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
        This file holds changes of a plan, but not its beginning: it cannot be opened by itself.
      </p>
    );
  }
  return (
    <section aria-label="Whose plan it is" className="mt-4 rounded-lg border border-edge p-4">
      <p>
        <b className="font-semibold">{name}</b> is not in this browser yet. Whose plan is it?
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="button button-primary" onClick={() => void keep('own')}>
          It is mine
        </button>
        <button type="button" className="button" onClick={() => void keep('manager')}>
          I am their manager
        </button>
      </div>
      <p className="mt-2 text-[0.9375rem] text-soft">
        A manager’s marks and comments stand beside those of whose plan it is, and change nothing of
        them.
      </p>
      {problem && <Trouble problem={problem} remedies={{}} />}
    </section>
  );
}
