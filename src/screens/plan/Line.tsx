import { memo, useState } from 'react';
import type { Entry, LineKind, PlanLine } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { dayInWords, markInWords } from '#src/text/planWords.ts';
import { levelInWords } from '#src/text/words.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { Desk } from '../parts/plan/desk.ts';
import { MarkGlyph } from '../parts/plan/MarkGlyph.tsx';
import { noteOf } from './changeWords.ts';
import { LineEditor } from './LineEditor.tsx';
import { MarkInWords } from './MarkField.tsx';
import { sideWordsFor } from './sideWords.ts';

interface LineProps {
  readonly line: PlanLine;
  readonly entry: Entry;
  readonly desk: Desk;
  /** Where it stands on the page, for whoever is led to it. It says nothing of the line. */
  readonly id: string;
  /** Whether two people have marked lines of the plan. */
  readonly isShared: boolean;
}

const LOOKS = {
  new: 'bg-added-wash text-added',
  raised: 'bg-changed-wash text-changed',
  changed: 'bg-kept-wash text-kept',
  kept: 'bg-kept-wash text-kept',
} satisfies Readonly<Record<LineKind, string>>;

/** An expectation of the step with what has been said of it in short. Its fields are there once it is opened. */
export const Line = memo(function Line({ line, entry, desk, id, isShared }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  const { kind, text, level, before } = line;
  return (
    <li className="plan-line">
      <details id={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="plan-mark">
            <MarkGlyph mark={entry.marks[desk.side]} />
          </span>
          <span className="min-w-0">
            <span className={`mr-2 rounded-full px-2 py-0.5 text-sm font-semibold ${LOOKS[kind]}`}>
              {plans.LINE_KIND_WORDS[kind]}
              <span className="sr-only">: </span>
            </span>
            {text}
            {level !== undefined && <span className="chip">{levelInWords(level)}</span>}
            {kind === 'raised' && before !== undefined && (
              <span className="mt-0.5 block text-[0.9375rem] text-soft">
                <Before line={line} />
              </span>
            )}
            <InShort {...{ entry, desk, isShared }} />
          </span>
          <span className="plan-line-sign">
            <Icon name="down" />
          </span>
        </summary>
        {isOpen && (
          <div className="plan-line-body">
            <p className="text-[0.9375rem] text-soft first-letter:uppercase">
              {SECTION_WORDS[line.section].one}
              {line.alternative && words.ofAlternatives}
              {kind === 'changed' && before !== undefined && (
                <>
                  {' · '}
                  <Before line={line} />
                </>
              )}
            </p>
            {line.details && (
              <ul className="mt-1 list-disc pl-5 text-[0.9375rem]">
                {line.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
            <LineEditor {...{ line, entry, desk }} />
          </div>
        )}
      </details>
    </li>
  );
});

/** What was asked before. The same words at another level say the level alone. */
function Before({ line: { text, before, levelBefore } }: { line: PlanLine }) {
  const level = levelBefore === undefined ? undefined : levelInWords(levelBefore);
  if (before === text && level) return <>{words.before(level)}</>;
  return (
    <>
      {words.before(before ?? '')}
      {level && ` (${level})`}
    </>
  );
}

/** What has been said of a line, without opening it. */
function InShort({ entry, desk, isShared }: Pick<LineProps, 'entry' | 'desk' | 'isShared'>) {
  const { marks, notes, evidence, due } = entry;
  const sides = sideWordsFor(desk.side);
  const other = desk.side === 'own' ? 'manager' : 'own';
  const facts = [
    evidence.length > 0 && plans.piecesOfEvidence(evidence.length),
    notes[desk.side] && noteOf(desk.side, desk.side),
    notes[other] && noteOf(other, desk.side),
    due && plans.byDay(dayInWords(due)),
  ].filter(Boolean);
  return (
    <span className="facts mt-1 text-[0.9375rem] text-soft">
      <span>
        {isShared && `${sides[desk.side].name}: `}
        {markInWords(marks[desk.side])}
      </span>
      {isShared && (
        <span>
          {sides[other].name}: <MarkInWords mark={marks[other]} />
        </span>
      )}
      {facts.map((fact) => (
        <span key={`${fact}`}>{fact}</span>
      ))}
    </span>
  );
}
