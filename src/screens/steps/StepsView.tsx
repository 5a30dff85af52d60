import { expectationsOf } from '#src/domain/effective.ts';
import { labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { type Step, stepsOf, usualSize } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import * as screens from '#src/text/en/screens.ts';
import { ALL_STEPS } from '../all-steps/screen.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { ChainEnd } from './ChainEnd.tsx';
import { Hints } from './Hints.tsx';
import { OneRung } from './OneRung.tsx';
import { StepTable } from './StepTable.tsx';
import type { stepsScreen } from './screen.ts';

type StepsViewProps = ScreenProps<typeof stepsScreen>;

/** A chain of rungs as a ladder of steps: how large each is and what it brings, so that thin and large ones show. */
export function StepsView({ ladder, texts, view: asked }: StepsViewProps) {
  const view = { ...asked, roles: [...new Set(asked.roles)] };
  const roles = view.roles.flatMap((id) => ladder.byId.get(id) ?? []);
  const [first] = roles;
  const last = roles.at(-1);
  if (!first || !last) return null;
  const [step, ...steps] = stepsOf(ladder, texts, view.roles, view.as);
  const repeats = view.roles.length < asked.roles.length;
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{words.stepByStep}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        {step
          ? words.fromTo(labelOf(ladder, first), labelOf(ladder, last))
          : labelOf(ladder, first)}
      </h1>
      {repeats && (
        <p className="mt-4 max-w-[46rem] rounded-lg bg-kept-wash p-3">{words.namedTwice}</p>
      )}
      {step ? (
        <Steps {...{ ladder, texts, view, roles, steps: [step, ...steps] }} />
      ) : (
        <OneRung {...{ ladder, view, role: first }} />
      )}
    </article>
  );
}

interface StepsProps extends StepsViewProps {
  readonly roles: readonly Role[];
  readonly steps: readonly [Step, ...Step[]];
}

function Steps({ ladder, texts, view, roles, steps }: StepsProps) {
  const asked = expectationsOf(ladder, texts, steps[0].from.id, view.as).items.length;
  return (
    <>
      <Meaning steps={steps} />
      <div className="no-print mt-5 flex flex-wrap items-center gap-3">
        <ReadingChoice view={view} />
        <PageActions
          more={[
            { label: screens.allStepsBySize, to: formatView(ALL_STEPS) },
            ...aboutGrades(ladder),
          ]}
        >
          <Export
            ladder={ladder}
            view={view}
            isWide
            report={async () =>
              (await import('./chainReport.ts')).stepsReport(ladder, steps, view.as)
            }
          />
        </PageActions>
      </div>
      <Hints {...{ ladder, view, roles, steps }} />
      <PartialNotes ladder={ladder} roles={view.roles} reading={view.as} />
      <div className="mt-8 grid gap-3">
        <ChainEnd ladder={ladder} view={view} end="upper" />
        <StepTable {...{ ladder, steps, asked, reading: view.as }} />
        <ChainEnd ladder={ladder} view={view} end="lower" />
      </div>
    </>
  );
}

function Meaning({ steps }: Pick<StepsProps, 'steps'>) {
  const usual = usualSize(steps);
  return (
    <p className="mt-4 max-w-[46rem] text-soft">
      {words.meaning(usual === undefined ? words.tooFew : words.median(usual))}
    </p>
  );
}
