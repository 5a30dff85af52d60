import { useId } from 'react';
import type { Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf, type Tie } from '#src/domain/ladder.ts';
import { measuredAt, type Neighbours, neighboursOf } from '#src/domain/neighbours.ts';
import type { Gate, Role } from '#src/domain/role.ts';
import { stepsOf } from '#src/domain/steps.ts';
import * as words from '#src/text/en/role.ts';
import { GATE_EXPLAINED, GATE_WORDS, GATES_DISAGREE } from '#src/text/en/words.ts';
import { gradeName } from '#src/text/grades.ts';
import { broughtInWords } from '#src/text/stepWords.ts';
import { statusNames } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { compareView } from '../compare/screen.ts';
import { RoleLink, trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';

interface NextStepsProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
}

const TITLES = {
  up: words.nextLevel,
  across: words.switchOfTrack,
  down: words.levelBelow,
  from: words.reachedBySwitch,
} as const satisfies Record<keyof Neighbours, string>;

const DIRECTIONS = Object.keys(TITLES) as readonly (keyof Neighbours)[];

/** Where a role leads and from where it is reached, with how large each step is and what it takes. */
export function NextSteps({ ladder, texts, role }: NextStepsProps) {
  const around = neighboursOf(ladder, role.id);
  const measured = measuredAt(ladder, role.id);
  const shown = DIRECTIONS.filter((way) => around[way].length > 0);
  const relations = shown.flatMap((way) => around[way].flatMap((tie) => tie.relations));
  if (shown.length === 0) {
    return <p className="mt-5 text-soft">{words.nowhere}</p>;
  }
  return (
    <nav aria-label={words.stepsHere} className="mt-6 print:mt-3">
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-4 gap-y-3">
        {shown.map((way) => (
          <Direction
            key={way}
            title={TITLES[way]}
            ties={around[way]}
            isBack={way === 'down' || way === 'from'}
            {...{ ladder, texts, role, measured }}
          />
        ))}
      </ul>
      <About
        gates={[...new Set(relations.flatMap(({ gate }) => gate ?? []))]}
        notes={[...new Set(relations.flatMap(({ note }) => note ?? []))]}
      />
    </nav>
  );
}

interface DirectionProps extends NextStepsProps {
  readonly title: string;
  readonly ties: readonly Tie[];
  /** Whether the steps lead here. */
  readonly isBack: boolean;
  readonly measured: readonly string[];
}

function Direction({ title, ties: [first, ...others], ...rest }: DirectionProps) {
  const id = useId();
  return (
    <li className="rounded-lg border border-rule bg-raised px-3.5 py-2 sm:py-2.5">
      <h2 id={id} className="eyebrow">
        {title}
      </h2>
      {first && <Step tie={first} isFirst {...rest} />}
      {others.length > 0 && (
        <details className="mt-1">
          <summary className="w-fit py-0.5 text-[0.9375rem] text-soft">
            {phrase(words.more(others.length, <span className="sr-only">: {title}</span>))}
          </summary>
          <ul aria-labelledby={id} className="mt-1 grid gap-2 print:gap-0">
            {others.map((tie) => (
              <li key={tie.role.id}>
                <Step tie={tie} {...rest} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface StepProps extends Omit<DirectionProps, 'title' | 'ties'> {
  readonly tie: Tie;
  readonly isFirst?: true;
}

function Step({ ladder, texts, role, tie, isBack, isFirst, measured }: StepProps) {
  const { role: other, relations } = tie;
  const pair = isBack ? [other.id, role.id] : [role.id, other.id];
  const [step] = measured.includes(other.id) ? stepsOf(ladder, texts, pair, 'effective') : [];
  const gates = new Set(relations.flatMap(({ gate }) => (gate ? [GATE_WORDS[gate]] : [])));
  const isComparable = other.status !== 'named' && role.status !== 'named';
  return (
    <>
      <p
        style={{ color: trackColour(other.track) }}
        className={isFirst ? 'font-serif text-lg leading-snug sm:text-xl' : 'print:inline'}
      >
        <RoleLink ladder={ladder} role={other} className="link" />
      </p>
      <p
        className={`text-[0.9375rem] leading-snug text-soft ${isFirst ? '' : "print:inline print:before:content-['_·_']"}`}
      >
        {[other.grade && gradeName(other.grade.value), ...statusNames(other)]
          .filter(Boolean)
          .join(' · ')}
        {isComparable && (
          <>
            {other.grade && ' · '}
            <Link to={formatView(compareView(pair))} className="link">
              {step?.change ? broughtInWords(step.change) : words.whatChanges}
              <span className="sr-only">
                {isBack ? words.from : words.at}
                {labelOf(ladder, other)}
              </span>
            </Link>
          </>
        )}
      </p>
      {!isBack && gates.size > 0 && (
        <p className="text-[0.9375rem] leading-snug text-soft first-letter:uppercase">
          {gates.size > 1 ? GATES_DISAGREE : [...gates]}
        </p>
      )}
      {relations.every(({ basis }) => basis === 'inferred') && (
        <p className="origin text-sm text-soft">{words.inferred}</p>
      )}
    </>
  );
}

/** What the steps take, explained once for all of them. */
function About({ gates, notes }: { gates: readonly Gate[]; notes: readonly string[] }) {
  if (gates.length + notes.length === 0) return null;
  return (
    <details className="mt-2 text-[0.9375rem] text-soft">
      <summary className="w-fit py-0.5">{words.aboutTheseSteps}</summary>
      <dl className="mt-1 grid max-w-[46rem] gap-1.5">
        {gates.map((gate) => (
          <div key={gate}>
            <dt className="inline font-semibold first-letter:uppercase">{GATE_WORDS[gate]}:</dt>{' '}
            <dd className="inline">{GATE_EXPLAINED[gate]}</dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="mt-1.5 max-w-[46rem]">
          {note}
        </p>
      ))}
    </details>
  );
}
