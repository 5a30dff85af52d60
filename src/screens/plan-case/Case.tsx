import { useCallback, useState } from 'react';
import { findRole, type Ladder } from '#src/domain/ladder.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { promotionCase } from '#src/domain/plan/promotionCase.ts';
import { type Paper, usualPaper } from '#src/exports/paper.ts';
import type { EditProblem } from '#src/storage/plans/editProblem.ts';
import type { OpenPlan, PlanSession } from '#src/storage/plans/session.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import * as words from '#src/text/en/planCase.ts';
import * as shell from '#src/text/en/shell.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { LADDER } from '../ladder/screen.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { Notices } from '../parts/plan/Notices.tsx';
import { Saving } from '../parts/plan/Saving.tsx';
import type { Readable } from '../parts/plan/shelf.ts';
import { UndoRedo } from '../parts/plan/UndoRedo.tsx';
import { useStepLines } from '../parts/plan/useStepLines.ts';
import { useUndoKeys } from '../parts/plan/useUndoKeys.ts';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';
import type { FetchTexts } from '../screenTypes.ts';
import { CaseExport } from './CaseExport.tsx';
import { Document } from './Document.tsx';
import { Drifted } from './Drifted.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Missing } from './Missing.tsx';
import { Others } from './Others.tsx';
import { StepChoice } from './StepChoice.tsx';
import { useArranging } from './useArranging.ts';

interface CaseProps {
  readonly ladder: Ladder;
  readonly fetchTexts: FetchTexts;
  readonly shelf: Readable;
  readonly session: PlanSession;
  readonly open: OpenPlan;
}

/** The case of a step of a plan: arranged, exported, and shown as the document that it becomes. */
export function Case({ ladder, fetchTexts, shelf, session, open }: CaseProps) {
  const { plan, side } = open;
  const [chosen, setChosen] = useState<number>();
  const [paper, setPaper] = useState<Paper>(() => usualPaper(navigator.language));
  const [refused, setRefused] = useState<EditProblem>();
  useUndoKeys(session);
  const step = chosen ?? stepNow(plan);
  const shown = promotionCase(plan, step);
  const edit: Desk['edit'] = useCallback((each) => setRefused(session.edit(each)), [session]);
  const { ways: arranging, said } = useArranging(shown, step, edit);
  const { drift, hasFailed, isGone, retry } = useStepLines(ladder, fetchTexts, plan, {
    side,
    edit,
  });
  if (!shown) {
    const isComing = side === 'own' && step === plan.at && !hasFailed && !isGone;
    return isComing ? (
      <div role="status" className="mt-8 min-h-96">
        <span className="sr-only">{shell.loading}</span>
      </div>
    ) : (
      <Elsewhere words={words.notToBeHad}>
        {hasFailed && (
          <button type="button" className="button" onClick={retry}>
            {shell.tryAgain}
          </button>
        )}
      </Elsewhere>
    );
  }
  const isOwn = side === 'own';
  const ends = [shown.from.id, shown.to.id];
  const about = ends.every((id) => findRole(ladder, id)) ? compareView(ends) : LADDER;
  return (
    <>
      <div className="no-print">
        <p>
          <Link to={formatView(PLAN)} className="link inline-flex min-h-6 items-center">
            {PLAN_NAMES.title}
          </Link>
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <CaseExport {...{ ladder, shown, about, paper }} onPaper={setPaper} />
          <UndoRedo {...{ session, open }} />
          <Saving saving={open.saving} isSealed={open.isSealed} />
        </div>
        <Notices {...{ open, session, shelf, refused }} />
        {drift && <Drifted drift={drift} />}
        <StepChoice {...{ plan, step }} onStep={setChosen} />
        {plan.at > step && <p className="mt-4">{words.stepIsTaken}</p>}
        {!isOwn && <p className="mt-4">{words.ownersChoice}</p>}
        <Missing shown={shown} />
      </div>
      <Document {...{ ladder, shown, about, paper, arranging, isOwn }} />
      {isOwn && <Others others={shown.others} onTakeIn={arranging.include} />}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

/** The step that comes next; at the goal, the one that led there. */
function stepNow({ at, route }: Plan): number {
  return Math.min(at, route.length - 2);
}
