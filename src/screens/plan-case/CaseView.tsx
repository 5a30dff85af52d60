import { PLAN_WORDS } from '#src/text/planWords.ts';
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
export function CaseView({ ladder }: ScreenProps<typeof caseScreen>) {
  const isHere = useInBrowser(true, false);
  return (
    <article className="mx-auto min-h-dvh max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      {isHere ? (
        <opened.Component ladder={ladder} />
      ) : (
        <>
          <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
            {PLAN_WORDS.case}
          </h1>
          <p className="mt-3 max-w-[46rem] text-soft">
            What you have shown for your next role, as a document to hand in. It is made of your
            plan, and stays in this browser like it.
          </p>
          <noscript>
            <p className="mt-3">It needs scripts, since it is kept in your browser alone.</p>
          </noscript>
        </>
      )}
    </article>
  );
}
