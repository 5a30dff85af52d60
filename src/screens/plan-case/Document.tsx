import type { Ladder } from '#src/domain/ladder.ts';
import type { PromotionCase } from '#src/domain/plan/promotionCase.ts';
import { stampLine } from '#src/exports/document.ts';
import type { Paper } from '#src/exports/paper.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { useStamp } from '../parts/useStamp.ts';
import type { View } from '../registry.ts';
import { headOf, linesHeadOf, missingOf, sidesOf } from './caseDocument.ts';
import { LineInCase } from './LineInCase.tsx';
import { Summary } from './Summary.tsx';
import { Tree } from './Tree.tsx';
import type { Arranging } from './useArranging.ts';

interface DocumentProps {
  readonly ladder: Ladder;
  readonly shown: PromotionCase;
  /** Where the step can be read about. */
  readonly about: View;
  readonly paper: Paper;
  readonly arranging: Arranging;
  /** Whether whoever is here may arrange it. */
  readonly isOwn: boolean;
}

/** The case as the document that it becomes, with what arranges it; on paper without that. */
export function Document({ ladder, shown, about, paper, arranging, isOwn }: DocumentProps) {
  const stamp = useStamp(ladder, about, shown.asOf);
  const { lines } = shown;
  const sides = sidesOf(shown);
  return (
    <div className="case-document" data-paper={paper}>
      {/* The heading of the page says it to who does not see the sheet, and heads it on paper. */}
      <p aria-hidden="true" className="no-print case-title">
        {PLAN_NAMES.case}
      </p>
      <Tree of={headOf(shown)} />
      <Summary text={shown.summary} {...(isOwn && { onText: arranging.summarize })} />
      <Tree of={linesHeadOf(shown)} />
      {lines.map((told, at) => (
        <LineInCase
          key={told.line.id}
          told={told}
          step={shown.step}
          sides={sides}
          isFirst={at === 0}
          isLast={at === lines.length - 1}
          {...(isOwn && { arranging })}
        />
      ))}
      <Tree of={missingOf(shown)} />
      <Tree of={[stampLine(stamp)]} />
    </div>
  );
}
