import { useState } from 'react';
import { besideEachOther, isMarkedByBoth } from '#src/domain/plan/beside.ts';
import type { PlannedStep } from '#src/domain/plan/plan.ts';
import { keepHere } from '#src/storage/here.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import * as shell from '#src/text/en/shell.ts';
import { dateInWords } from '#src/text/format.ts';
import { gateSentence } from '#src/text/planWords.ts';
import { Afterwards } from '#src/ui/Afterwards.tsx';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { type StepLines, useStepLines } from '../parts/plan/useStepLines.ts';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import { DriftNote } from './DriftNote.tsx';
import { Lines } from './Lines.tsx';
import { NextThings } from './NextThings.tsx';
import { Profile } from './Profile.tsx';
import { SinceLast } from './SinceLast.tsx';
import type { WorkspaceProps } from './Workspace.tsx';

type StepPanelProps = WorkspaceProps & { readonly desk: Desk };

/** The step that comes next: what it takes, how its lines stand, and the lines themselves. */
export function StepPanel(props: StepPanelProps) {
  const { ladder, fetchTexts, open, desk } = props;
  const { plan } = open;
  const lines = useStepLines(ladder, fetchTexts, plan, desk);
  const [from, to] = [plan.route[plan.at], plan.route[plan.at + 1]];
  if (!from || !to) return null;
  const { step, drift } = lines;
  const advance = () => {
    desk.edit({ kind: 'advance', at: plan.at + 1 });
    keepHere(to.id);
  };
  return (
    <section aria-labelledby="next-step" className="mt-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 max-w-[46rem]">
          <h2 id="next-step" className="font-serif text-2xl leading-snug">
            {from.title} → {to.title}
          </h2>
          {step && (
            <p className="mt-1 text-soft">
              {gateSentence(step.gate) ?? words.noGateKnown}{' '}
              {words.ofEdition(dateInWords(step.asOf))}
            </p>
          )}
        </div>
        {desk.side === 'own' && (
          <button type="button" className="button" onClick={advance}>
            {words.iAmThere}
          </button>
        )}
      </div>
      {drift && <DriftNote {...{ plan, drift, desk }} />}
      {step ? <Described {...props} step={step} /> : <Pending {...lines} />}
    </section>
  );
}

/** A step whose lines are not there: on their way, not to be had, or of a role that is gone. */
function Pending({ hasFailed, isGone, retry }: StepLines) {
  if (isGone) {
    return <p className="mt-4 max-w-[46rem]">{words.roleIsGone}</p>;
  }
  return hasFailed ? (
    <div role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
      <p>{words.stepNotFetched}</p>
      <button type="button" className="button mt-3 text-ink" onClick={retry}>
        {shell.tryAgain}
      </button>
    </div>
  ) : (
    <div role="status" className="mt-6 min-h-96">
      <span className="sr-only">{shell.loading}</span>
    </div>
  );
}

function Described({ open, desk, step }: StepPanelProps & { readonly step: PlannedStep }) {
  const { plan, edits, id, side } = open;
  const isShared = isMarkedByBoth(plan, step, side);
  const [isDifferFirst, setDifferFirst] = useState(false);
  if (step.lines.length === 0) {
    return (
      <p className="mt-4 max-w-[46rem]">
        {phrase(
          words.askWhatCounts(
            plans.undescribed,
            <Link to={formatView(pathView(step.to.id))} className="link">
              {words.seeWhereItLeads}
            </Link>,
          ),
        )}
      </p>
    );
  }
  return (
    <>
      <div className="mt-6 grid gap-x-14 gap-y-6 lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby="by-theme" className="min-w-0">
          <h3 id="by-theme" className="font-bold">
            {side === 'own' ? words.whereIAm : words.whereTheyAre}
          </h3>
          <div className="mt-1.5">
            <Profile {...{ plan, step, side }} />
          </div>
        </section>
        <div className="grid content-start gap-4">
          <NextThings plan={plan} step={step} />
          <SinceLast {...{ id, edits, plan, side }} />
        </div>
      </div>
      <Afterwards>
        <section aria-labelledby="all-lines" className="mt-8">
          <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
            <h3 id="all-lines" className="font-serif text-xl">
              {words.whatItAsks}
            </h3>
            {isShared && (
              <label className="flex min-h-6 items-center gap-2">
                <input
                  type="checkbox"
                  className="size-4 accent-focus"
                  checked={isDifferFirst}
                  onChange={({ target }) => setDifferFirst(target.checked)}
                />
                {words.differFirst}
              </label>
            )}
          </div>
          <Lines
            {...{ plan, step, desk, isShared }}
            at={plan.at}
            {...(isShared && isDifferFirst && { first: besideEachOther(plan, plan.at) })}
          />
        </section>
      </Afterwards>
    </>
  );
}
