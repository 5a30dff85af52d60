import { Suspense } from 'react';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Beginning, Coming } from './Beginning.tsx';
import type { planScreen } from './screen.ts';

const opened = onDemand(async () => {
  const { OpenedPlan, readAhead } = await import('./OpenedPlan.tsx');
  readAhead();
  return OpenedPlan;
});

/** Fetches what works on a plan ahead of its use; answers whether it could be had. */
export function preload(): Promise<boolean> {
  return opened.preload();
}

/** The plan that is open on this device. What is rendered ahead is the same for everybody: what it is for. */
export function PlanView({ ladder, fetchTexts }: ScreenProps<typeof planScreen>) {
  const isHere = useInBrowser(true, false);
  const coming = (
    <Beginning>
      <Coming />
    </Beginning>
  );
  return (
    <article className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      {/* One element whatever comes beneath it: whoever arrives has the focus on it. */}
      <h1 tabIndex={-1} className="plan-heading font-serif text-3xl leading-tight sm:text-4xl">
        {PLAN_NAMES.title}
      </h1>
      {/* What waits below must not hide the heading for that time: it would lose the focus. */}
      <Suspense fallback={coming}>
        {isHere && fetchTexts ? <opened.Component {...{ ladder, fetchTexts }} /> : coming}
      </Suspense>
    </article>
  );
}
