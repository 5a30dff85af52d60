import '../parts/plan/written.css';
import './case.css';
import type { Ladder } from '#src/domain/ladder.ts';
import type { ClosedPlan, PlanSession } from '#src/storage/plans/session.ts';
import { ShelfTrouble } from '../parts/plan/ShelfTrouble.tsx';
import type { Readable } from '../parts/plan/shelf.ts';
import { usePlanSession, useShelf } from '../parts/plan/usePlanSession.ts';
import { Case } from './Case.tsx';
import { Elsewhere } from './Elsewhere.tsx';

/** The case of the plan that is open; without one, the way to it. */
export function OpenedCase({ ladder }: { ladder: Ladder }) {
  const { shelf } = useShelf();
  if (shelf.state === 'looking') {
    const isStuck = shelf.problem || shelf.isBlocked;
    return (
      <Elsewhere>
        {isStuck ? (
          <ShelfTrouble shelf={shelf} />
        ) : (
          <div role="status" className="mt-8 min-h-96">
            <span className="sr-only">Loading</span>
          </div>
        )}
      </Elsewhere>
    );
  }
  const { session } = shelf;
  if (!session) {
    return (
      <Elsewhere words="A case is made of a plan, and there is none in this browser yet. Make one first: it takes two clicks." />
    );
  }
  return <Session key={session.getSnapshot().id} {...{ ladder, shelf, session }} />;
}

interface SessionProps {
  readonly ladder: Ladder;
  readonly shelf: Readable;
  readonly session: PlanSession;
}

const CLOSED_WORDS: Readonly<Record<ClosedPlan['state'], string>> = {
  locked: 'The plan is locked. Open it with its passphrase, and its case is here.',
  erased: 'The plan was erased, and its case with it.',
  damaged:
    'The plan is damaged, and no case can be made of it. What is kept of it can be downloaded.',
};

function Session(props: SessionProps) {
  const open = usePlanSession(props.session);
  if (open.state !== 'open') return <Elsewhere words={CLOSED_WORDS[open.state]} />;
  return <Case {...props} open={open} />;
}
