import { useId, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PromotionCase } from '#src/domain/plan/promotionCase.ts';
import { FORMATS } from '#src/exports/formats.ts';
import { PAPERS, type Paper } from '#src/exports/paper.ts';
import * as exporting from '#src/text/en/exporting.ts';
import * as words from '#src/text/en/planCase.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Export } from '../parts/Export.tsx';
import { type ExportState, exportIn } from '../parts/exportIn.ts';
import { useStamp } from '../parts/useStamp.ts';
import type { View } from '../registry.ts';
import { caseReport } from './caseReport.ts';

interface CaseExportProps {
  readonly ladder: Ladder;
  readonly shown: PromotionCase;
  readonly about: View;
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
}

const SIZES = Object.keys(PAPERS) as readonly Paper[];

/** The ways out: Word first, since that is what most are asked for, and every other form in one menu. */
export function CaseExport({ ladder, shown, about, paper, onPaper }: CaseExportProps) {
  const name = useId();
  const stamp = useStamp(ladder, about, shown.asOf);
  const [state, setState] = useState<ExportState>({ said: '' });
  const report = () => caseReport(shown, paper);
  const save = async () => {
    setState({ said: exporting.oneMoment });
    setState(await exportIn({ report }, FORMATS.word, stamp));
  };
  return (
    <>
      <button type="button" className="button button-primary" onClick={save}>
        <Icon name="save" /> {words.saveForWord}
      </button>
      <Export {...{ ladder, report }} view={about} asOf={shown.asOf} />
      <fieldset className="flex gap-3">
        <legend className="sr-only">{words.paper}</legend>
        {SIZES.map((each) => (
          <label key={each} className="inline-flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name={name}
              checked={each === paper}
              className="size-4 accent-focus"
              onChange={() => onPaper(each)}
            />
            {PAPERS[each].name}
          </label>
        ))}
      </fieldset>
      <p role="status" className="case-status text-[0.9375rem] text-soft empty:hidden">
        {state.said}
      </p>
    </>
  );
}
