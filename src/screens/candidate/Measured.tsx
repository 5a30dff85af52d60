import type { Indicator } from '#src/domain/role.ts';
import * as words from '#src/text/en/candidate.ts';
import { IndicatorList } from '../parts/Process.tsx';
import { CandidateBlock } from './CandidateBlock.tsx';
import { More } from './More.tsx';

interface MeasuredProps {
  readonly role: string;
  readonly indicators: readonly Indicator[];
  readonly onPaper: number;
}

/** The indicators by which the results of a role are seen; nothing where none is stated. */
export function Measured({ role, indicators, onPaper }: MeasuredProps) {
  if (indicators.length === 0) return null;
  return (
    <CandidateBlock id="measured-by" title={words.howMeasured}>
      <div className="print:*:block">
        <IndicatorList indicators={indicators} onPaper={onPaper} />
      </div>
      <More role={role} count={indicators.length - onPaper} />
    </CandidateBlock>
  );
}
