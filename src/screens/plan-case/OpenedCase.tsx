import * as words from '#src/text/en/planCase.ts';
import * as shell from '#src/text/en/shell.ts';
import '../parts/plan/written.css';
import './case.css';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PlanSession } from '#src/storage/plans/session.ts';
import { ShelfTrouble } from '../parts/plan/ShelfTrouble.tsx';
import type { Readable } from '../parts/plan/shelf.ts';
import { Told } from '../parts/plan/Told.tsx';
import { usePlanSession, useShelf } from '../parts/plan/usePlanSession.ts';
import type { FetchTexts } from '../screenTypes.ts';
import { Case } from './Case.tsx';
import { Elsewhere } from './Elsewhere.tsx';

interface OpenedCaseProps {
  readonly ladder: Ladder;
  readonly fetchTexts: FetchTexts;
}

/** The case of the plan that is open; without one, the way to it. */
export function OpenedCase({ ladder, fetchTexts }: OpenedCaseProps) {
  const { shelf } = useShelf();
  if (shelf.state === 'looking') {
    const isStuck = shelf.problem || shelf.isBlocked;
    return isStuck ? (
      <ShelfTrouble shelf={shelf} />
    ) : (
      <div role="status" className="mt-8 min-h-96">
        <span className="sr-only">{shell.loading}</span>
      </div>
    );
  }
  const { session, told } = shelf;
  return (
    <>
      {told && <Told notice={told} />}
      {session ? (
        <Session key={session.getSnapshot().id} {...{ ladder, fetchTexts, shelf, session }} />
      ) : (
        <Elsewhere words={words.noPlan} />
      )}
    </>
  );
}

interface SessionProps extends OpenedCaseProps {
  readonly shelf: Readable;
  readonly session: PlanSession;
}

function Session(props: SessionProps) {
  const open = usePlanSession(props.session);
  if (open.state !== 'open') return <Elsewhere words={words.CLOSED_WORDS[open.state]} />;
  return <Case {...props} open={open} />;
}
