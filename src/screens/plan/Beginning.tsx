import type { ReactNode } from 'react';
import { planLead, planNeedsScripts } from '#src/text/en/plan.ts';

/** What a plan is, to who has none yet. */
export function Beginning({ children }: { children: ReactNode }) {
  return (
    <>
      <p className="mt-3 max-w-[46rem] sm:text-lg">{planLead}</p>
      {children}
    </>
  );
}

/** What stands in the place of a plan before it is there. Where no scripts run it never will be, and that is said. */
export function Coming({ children }: { children?: ReactNode }) {
  return (
    <>
      <p className="mt-6 hidden noscript:block">{planNeedsScripts}</p>
      <div role="status" className="waiting mt-8 min-h-96 noscript:hidden">
        {children}
      </div>
    </>
  );
}
