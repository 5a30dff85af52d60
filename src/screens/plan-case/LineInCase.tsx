import { memo } from 'react';
import type { Side } from '#src/domain/plan/plan.ts';
import type { CaseLine } from '#src/domain/plan/promotionCase.ts';
import * as words from '#src/text/en/planCase.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';
import { sectionOf } from './caseDocument.ts';
import { dragLine } from './dragLine.ts';
import { Tree } from './Tree.tsx';
import { type Arranging, controlId } from './useArranging.ts';

interface LineInCaseProps {
  readonly told: CaseLine;
  /** Which step of the plan asks it. */
  readonly step: number;
  readonly sides: readonly Side[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Absent: it may not be arranged here. */
  readonly arranging?: Arranging;
}

/** An expectation as the document has it, with its place in it. It is written anew only for its own sake. */
export const LineInCase = memo(Told, isSameLine);

function Told({ told, step, sides, isFirst, isLast, arranging }: LineInCaseProps) {
  const { id, text } = told.line;
  return (
    <div className="case-line">
      <Tree of={[sectionOf(told, sides)]} />
      {arranging && (
        <p className="no-print case-controls">
          {/* For pointers alone: the buttons beside it do the same for everybody. */}
          <span
            aria-hidden="true"
            title={words.drag}
            className="case-handle"
            onPointerDown={({ currentTarget, nativeEvent }) => {
              if (nativeEvent.button !== 0) return;
              dragLine(currentTarget, nativeEvent, (place) => arranging.place(id, place));
            }}
          >
            <Icon name="grip" />
          </span>
          <Control
            id={controlId(id, 'up')}
            label={words.moveUp(text)}
            isThere={!isFirst}
            act={() => arranging.move(id, -1)}
          >
            <Icon name="up" />
          </Control>
          <Control
            id={controlId(id, 'down')}
            label={words.moveDown(text)}
            isThere={!isLast}
            act={() => arranging.move(id, 1)}
          >
            <Icon name="down" />
          </Control>
          <Control
            id={controlId(id, 'out')}
            label={words.leaveOutOf(text)}
            isThere
            act={() => arranging.leaveOut(id)}
          >
            {words.leaveOut}
          </Control>
          <LinkToLine told={told} step={step}>
            {words.changeInPlan}
          </LinkToLine>
        </p>
      )}
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly label: string;
  /** A button that is of no use stays where it is: one that was disabled under the focus would lose it. */
  readonly isThere: boolean;
  readonly act: () => void;
  readonly children: React.ReactNode;
}

export function Control({ id, label, isThere, act, children }: ControlProps) {
  return (
    <button
      type="button"
      id={id}
      className="button case-control"
      aria-label={label}
      aria-disabled={!isThere}
      onClick={() => isThere && act()}
    >
      {children}
    </button>
  );
}

interface LinkToLineProps extends Pick<LineInCaseProps, 'told' | 'step'> {
  readonly children: React.ReactNode;
}

/** The way back to a line of the plan. Which line goes with the entry of the history: no address says it. */
export function LinkToLine({ told: { line }, step, children }: LinkToLineProps) {
  return (
    <Link
      to={formatView(PLAN)}
      state={{ step, line: line.id }}
      className="link inline-block min-h-6"
    >
      {children}
      {children !== line.text && <span className="sr-only">: {line.text}</span>}
    </Link>
  );
}

function isSameLine(before: LineInCaseProps, after: LineInCaseProps): boolean {
  const [a, b] = [before.told, after.told];
  const isSameEvidence =
    a.evidence.length === b.evidence.length &&
    a.evidence.every((piece, at) => piece === b.evidence[at]);
  return (
    isSameEvidence &&
    before.step === after.step &&
    before.sides === after.sides &&
    before.isFirst === after.isFirst &&
    before.isLast === after.isLast &&
    before.arranging === after.arranging &&
    a.line === b.line &&
    a.marks === b.marks &&
    a.notes === b.notes &&
    a.due === b.due
  );
}
