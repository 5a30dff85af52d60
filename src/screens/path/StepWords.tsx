import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RouteStep } from '#src/domain/path.ts';
import type { Relation } from '#src/domain/role.ts';
import type { Step } from '#src/domain/steps.ts';
import * as words from '#src/text/en/path.ts';
import { silenceInWords } from '#src/text/stepWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { compareView } from '../compare/screen.ts';
import { SourceNote } from '../parts/SourceNote.tsx';
import { StepChanges } from '../parts/StepChanges.tsx';
import { StepSize } from '../parts/StepSize.tsx';
import { formatView } from '../registry.ts';
import { claimInWords, gradesInWords, kindInWords } from './words.ts';

interface StepWordsProps {
  readonly ladder: Ladder;
  readonly step: RouteStep;
  readonly change: Step | undefined;
  /** Counted from 1. */
  readonly number: number;
}

/** What is to be known of one step: its kind, its gate by each source, the grades, and what it brings. */
export function StepWords({ ladder, step, change, number }: StepWordsProps) {
  const { from, to } = step;
  const notes = [...new Set(step.relations.flatMap(({ note }) => note ?? []))];
  return (
    <div className="grid gap-1.5 pt-3 pb-4">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="eyebrow">
          {phrase(
            words.stepNumbered(
              number,
              kindInWords(step),
              <span className="sr-only">
                {words.between(labelOf(ladder, from), labelOf(ladder, to))}
              </span>,
            ),
          )}
        </h2>
        <p className="font-medium">{gradesInWords(ladder, from, to)}</p>
      </div>
      <ul className="grid gap-1">
        {step.relations.map((relation) => (
          <li key={keyOf(relation)} className="leading-snug">
            {claimInWords(relation)}{' '}
            <span className="text-[0.9375rem] text-soft">
              <Basis ladder={ladder} relation={relation} />
            </span>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="max-w-[46rem] text-[0.9375rem] text-soft">
          {words.noteOf(note)}
        </p>
      ))}
      <Difference {...{ ladder, step, change }} />
    </div>
  );
}

function keyOf({ kind, gate, source }: Relation): string {
  return [kind, gate, source?.id, source?.section].join('|');
}

function Basis({ ladder, relation }: { ladder: Ladder; relation: Relation }) {
  if (relation.basis === 'inferred') return words.inferredByRule;
  const isKnown = ladder.info.sources.some(({ id }) => id === relation.source?.id);
  if (!isKnown) return words.stated;
  return <>{phrase(words.statedBy(<SourceNote ladder={ladder} place={relation.source} />))}</>;
}

function Difference({ ladder, step: { from, to }, change }: Omit<StepWordsProps, 'number'>) {
  if (!change?.change) {
    // Of a role that is only named its own station says that it has no expectations here.
    return change && to.status !== 'named' ? (
      <p className="text-[0.9375rem] text-soft">{silenceInWords(ladder, change.silent)}</p>
    ) : null;
  }
  const ends = (
    <span className="sr-only">{words.between(labelOf(ladder, from), labelOf(ladder, to))}</span>
  );
  return (
    <div className="mt-1 grid max-w-3xl gap-2">
      <StepSize difference={change.change.difference} />
      <details>
        <summary className="w-fit py-0.5 font-medium">
          {words.newOrHigher}
          {ends}
        </summary>
        <div className="mt-2">
          <StepChanges {...{ ladder, to, change: change.change }} reading="effective" />
        </div>
      </details>
      <p className="no-print">
        <Link to={formatView(compareView([from.id, to.id]))} className="link text-[0.9375rem]">
          {words.allThatChanges}
          {ends}
        </Link>
      </p>
    </div>
  );
}
