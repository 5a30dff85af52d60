import { Suspense } from 'react';
import { caseLead, caseNeedsScripts, PLAN_NAMES } from '#src/text/en/plan.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import type { ScreenProps } from '../screenTypes.ts';
import type { caseScreen } from './screen.ts';

const opened = onDemand(async () => (await import('./OpenedCase.tsx')).OpenedCase);

/** Fetches what works on a case ahead of its use; answers whether it could be had. */
export function preload(): Promise<boolean> {
  return opened.preload();
}

/** The promotion case of the plan that is open on this device. What is rendered ahead is the same for everybody. */
export function CaseView({ ladder, fetchTexts }: ScreenProps<typeof caseScreen>) {
  const isHere = useInBrowser(true, false);
  return (
    <article className="mx-auto min-h-dvh max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      {/* One element whatever comes beneath it: whoever arrives has the focus on it. */}
      <h1 tabIndex={-1} className="case-heading font-serif text-3xl leading-tight sm:text-4xl">
        {PLAN_NAMES.case}
      </h1>
      {/* What waits below must not hide the heading for that time: it would lose the focus. */}
      <Suspense fallback={<Coming />}>
        {isHere && fetchTexts ? <opened.Component {...{ ladder, fetchTexts }} /> : <Coming />}
      </Suspense>
    </article>
  );
}

/** What stands here before the case, and where no scripts run. */
function Coming() {
  return (
    <>
      <p className="mt-3 max-w-[46rem] text-soft">{caseLead}</p>
      <noscript>
        <p className="mt-3">{caseNeedsScripts}</p>
      </noscript>
    </>
  );
}
