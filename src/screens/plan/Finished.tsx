import { useState } from 'react';
import { findRole } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/planScreen.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { namesOf } from '../parts/plan/shelf.ts';
import { makePlan } from './makePlan.ts';
import { PlanForm } from './PlanForm.tsx';
import type { WorkspaceProps } from './Workspace.tsx';

/** The goal is reached: that is said, and a plan from there is offered. */
export function Finished(props: WorkspaceProps & { readonly desk: Desk }) {
  const { ladder, open, desk, keeper, shelf } = props;
  const { plan } = open;
  const goal = plan.route.at(-1);
  const [isNew, setNew] = useState(false);
  return (
    <section aria-labelledby="reached" className="mt-8">
      <h2 id="reached" className="font-serif text-2xl leading-snug">
        {words.youAreThere(goal?.title ?? '')}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">
        {words.stepsDone(counts.steps(plan.route.length - 1))}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        {!isNew && desk.side === 'own' && (
          <button type="button" className="button button-primary" onClick={() => setNew(true)}>
            {words.planOn}
          </button>
        )}
        {desk.side === 'own' && (
          <button
            type="button"
            className="button"
            onClick={() => desk.edit({ kind: 'advance', at: plan.at - 1 })}
          >
            {words.notThere}
          </button>
        )}
      </div>
      {isNew && (
        <PlanForm
          ladder={ladder}
          from={findRole(ladder, goal?.id ?? '')}
          onMake={(route) => void makePlan(keeper, route, namesOf(shelf.plans))}
        />
      )}
    </section>
  );
}
