import { isStepOf, judgedSteps, promotionsOf, type StepSizes } from '#src/domain/allSteps.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/allSteps.ts';
import { Export } from '../parts/Export.tsx';
import type { ScreenProps } from '../screenTypes.ts';
import { Chart } from './Chart.tsx';
import { Filter } from './Filter.tsx';
import { StepList } from './StepList.tsx';
import type { allStepsScreen } from './screen.ts';
import { numeralOf, outliersInWords } from './sizeWords.ts';

type AllStepsViewProps = ScreenProps<typeof allStepsScreen>;

/** Every promotion by how much it brings, so that the thin and the oversized ones are seen at once. */
export function AllStepsView({ ladder, steps: measured, view }: AllStepsViewProps) {
  const all = judgedSteps(ladder, measured);
  const shown = {
    ...all,
    steps: all.steps.filter((step) => isStepOf(ladder, step, view.departments, view.families)),
  };
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <h1 tabIndex={-1} className="font-serif text-4xl leading-tight sm:text-5xl">
        {words.stepsBySize}
      </h1>
      <Verdict {...{ ladder, all, shown }} />
      {all.steps.length > 0 && (
        <div className="no-print mt-5 flex flex-wrap items-start gap-3">
          <Filter ladder={ladder} view={view} steps={all.steps} />
          <Export
            ladder={ladder}
            view={view}
            report={async () =>
              (await import('./sizesReport.ts')).allStepsReport(ladder, shown, view)
            }
          />
        </div>
      )}
      {shown.steps.length > 0 && (
        <>
          <Chart ladder={ladder} sizes={shown} />
          <StepList ladder={ladder} sizes={shown} />
        </>
      )}
      {all.steps.length > 0 && <Unmeasured ladder={ladder} measured={all.steps.length} />}
    </article>
  );
}

interface VerdictProps {
  readonly ladder: Ladder;
  readonly all: StepSizes;
  readonly shown: StepSizes;
}

/** What there is to see, in a sentence before it. */
function Verdict({ ladder, all, shown }: VerdictProps) {
  const text = 'mt-4 max-w-[46rem] text-xl leading-relaxed';
  if (all.steps.length === 0) {
    return (
      <p className={text}>
        {promotionsOf(ladder).length === 0 ? words.noPromotion : words.noneDescribed}
      </p>
    );
  }
  if (shown.steps.length === 0) {
    return <p className={text}>{words.noneHere}</p>;
  }
  return (
    <>
      <p className={text}>{outliersInWords(ladder, all, shown)}</p>
      <p className="mt-2 max-w-[46rem] text-soft">
        {words.meaning(all.median === undefined ? '' : words.verdicts(numeralOf(all.median)))}
      </p>
    </>
  );
}

/** How many promotions have no size, since nobody knows what an end of them asks. */
function Unmeasured({ ladder, measured }: { ladder: Ladder; measured: number }) {
  const rest = promotionsOf(ladder).length - measured;
  if (rest === 0) return null;
  return <p className="mt-6 text-[0.9375rem] text-soft">{words.unmeasured(rest)}</p>;
}
