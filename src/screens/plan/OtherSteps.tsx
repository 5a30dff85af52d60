import { isMarkedByBoth } from '#src/domain/plan/beside.ts';
import type { Plan, PlannedStep } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { Fold } from './Fold.tsx';
import { Lines } from './Lines.tsx';
import { useAsked } from './useAskedLine.ts';

interface OtherStepsProps {
  readonly plan: Plan;
  readonly desk: Desk;
}

/** The steps besides the next whose lines the plan has: what was written of them stays to be read, and to be added to. */
export function OtherSteps({ plan, desk }: OtherStepsProps) {
  const steps = [...plan.steps].filter(([at]) => at !== plan.at).toSorted(([a], [b]) => b - a);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="other-steps" className="mt-8">
      <h2 id="other-steps" className="mb-2 font-serif text-xl">
        {steps.every(([at]) => at < plan.at) ? words.stepsTaken : words.otherSteps}
      </h2>
      {steps.map(([at, step]) => (
        <OtherStep key={at} {...{ plan, desk, at, step }} />
      ))}
    </section>
  );
}

function OtherStep({
  plan,
  desk,
  at,
  step,
}: OtherStepsProps & { readonly at: number; readonly step: PlannedStep }) {
  const isAsked = useAsked(at, step) !== undefined;
  const isShared = isMarkedByBoth(plan, step, desk.side);
  return (
    <Fold
      isAsked={isAsked}
      isPrinted={plan.at === plan.route.length - 1}
      summary={
        <h3 className="inline font-bold">
          {step.from.title} → {step.to.title}
        </h3>
      }
    >
      {() =>
        step.lines.length === 0 ? (
          <p className="mt-2 max-w-[46rem]">{plans.undescribed}</p>
        ) : (
          <div className="mt-2">
            <Lines {...{ plan, at, step, desk, isShared }} />
          </div>
        )
      }
    </Fold>
  );
}
