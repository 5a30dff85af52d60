import { useMemo, useState } from 'react';
import { findRole, type Ladder } from '#src/domain/ladder.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import type { EditProblem } from '#src/storage/plans/editProblem.ts';
import type { OpenPlan, PlanSession } from '#src/storage/plans/session.ts';
import * as words from '#src/text/en/planScreen.ts';
import { Afterwards } from '#src/ui/Afterwards.tsx';
import type { Desk } from '../parts/plan/desk.ts';
import { Notices } from '../parts/plan/Notices.tsx';
import type { Readable, ShelfKeeper } from '../parts/plan/shelf.ts';
import { useUndoKeys } from '../parts/plan/useUndoKeys.ts';
import { trackColour } from '../parts/Role.tsx';
import type { FetchTexts } from '../screenTypes.ts';
import { Finished } from './Finished.tsx';
import { HereDiffers } from './HereDiffers.tsx';
import { History } from './History.tsx';
import { KeepingNote } from './KeepingNote.tsx';
import { OtherSteps } from './OtherSteps.tsx';
import { PlanHead } from './PlanHead.tsx';
import { Stations } from './Stations.tsx';
import { StepPanel } from './StepPanel.tsx';

export interface WorkspaceProps {
  readonly ladder: Ladder;
  readonly fetchTexts: FetchTexts;
  readonly shelf: Readable;
  readonly keeper: ShelfKeeper;
  readonly session: PlanSession;
  readonly open: OpenPlan;
}

/** A plan to work on: where its owner stands, what is next, and all that has been said of each line. */
export function Workspace(props: WorkspaceProps) {
  const { ladder, session, open, shelf } = props;
  const { plan, side, edits } = open;
  const [refused, setRefused] = useState<EditProblem>();
  const desk = useMemo(
    (): Desk => ({ side, edit: (edit) => setRefused(session.edit(edit)), today: today() }),
    [session, side],
  );
  useUndoKeys(session);
  const isDone = plan.at === plan.route.length - 1;
  return (
    <div data-open="" style={{ '--plan-colour': colourOf(ladder, plan) }}>
      <PlanHead {...props} />
      <Notices {...{ open, session, shelf, refused }} />
      <HereDiffers {...{ ladder, plan, desk }} />
      <section aria-label={words.theWay} className="mt-6">
        <Stations ladder={ladder} plan={plan} />
      </section>
      {isDone ? (
        <Finished {...props} desk={desk} />
      ) : (
        // Each step is another place: what is open in one is not in the next.
        <StepPanel key={plan.at} {...props} desk={desk} />
      )}
      <Afterwards>
        <OtherSteps plan={plan} desk={desk} />
        <History edits={edits} plan={plan} side={side} />
        <KeepingNote shelf={shelf} plan={open.id} edits={edits.length} />
      </Afterwards>
    </div>
  );
}

/** The colour of the line that the plan goes along. */
function colourOf(ladder: Ladder, { route, at }: Plan): string {
  const next = findRole(ladder, (route[at + 1] ?? route[at])?.id ?? '');
  return next ? trackColour(next.track) : 'var(--color-ink)';
}

/** The day of now where somebody is. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
