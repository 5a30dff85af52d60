import * as shell from '#src/text/en/shell.ts';
import './plan.css';
import '../parts/plan/written.css';
import { useEffect } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PlannedRole } from '#src/domain/plan/plan.ts';
import { ShelfTrouble } from '../parts/plan/ShelfTrouble.tsx';
import { type ShelfKeeper, sharedShelf } from '../parts/plan/shelf.ts';
import { Told } from '../parts/plan/Told.tsx';
import { Trouble } from '../parts/plan/Trouble.tsx';
import { usePlanSession, useShelf } from '../parts/plan/usePlanSession.ts';
import { useHere } from '../parts/useHere.ts';
import type { FetchTexts } from '../screenTypes.ts';
import { Beginning, Coming } from './Beginning.tsx';
import { Closed } from './Closed.tsx';
import { FileOpener } from './FileOpener.tsx';
import { makePlan } from './makePlan.ts';
import { PlanForm } from './PlanForm.tsx';
import { useWish } from './useWish.ts';
import { Workspace } from './Workspace.tsx';

export interface OpenedPlanProps {
  readonly ladder: Ladder;
  readonly fetchTexts: FetchTexts;
}

/**
 * Reads the plans while a link to them is looked at, so that one who follows it sees theirs at once, rather than after the
 * 100 ms and the second render that an answer of the database takes. Where there is no plan, no database is made for that,
 * and on a server there is neither.
 */
export function readAhead(): void {
  if (globalThis.document?.documentElement.dataset.plan !== undefined) sharedShelf();
}

/** The plan of this device that is open; without one, the way to make it. */
export function OpenedPlan({ ladder, fetchTexts }: OpenedPlanProps) {
  const { shelf, keeper } = useShelf();
  const isWished = useWish(ladder, shelf, keeper);
  const hasPlans = shelf.state === 'ready' && shelf.plans.length > 0;
  useEffect(() => {
    if (shelf.state !== 'ready') return;
    if (hasPlans) document.documentElement.dataset.plan = '';
    else delete document.documentElement.dataset.plan;
  }, [shelf.state, hasPlans]);
  if (shelf.state === 'looking' || isWished) {
    const isStuck = shelf.state === 'looking' && (shelf.problem || shelf.isBlocked);
    return (
      <Beginning>
        {isStuck ? (
          <ShelfTrouble shelf={shelf} />
        ) : (
          <Coming>
            <span className="sr-only">{shell.loading}</span>
          </Coming>
        )}
      </Beginning>
    );
  }
  const { session, store, told } = shelf;
  return (
    <>
      {told && <Told notice={told} />}
      {session ? (
        <Session
          key={session.getSnapshot().id}
          {...{ ladder, fetchTexts, shelf, keeper, session }}
        />
      ) : (
        <None {...{ ladder, keeper, store }} />
      )}
    </>
  );
}

type Ready = Extract<ReturnType<typeof useShelf>['shelf'], { readonly state: 'ready' }>;

interface SessionProps extends OpenedPlanProps {
  readonly shelf: Ready;
  readonly keeper: ShelfKeeper;
  readonly session: NonNullable<Ready['session']>;
}

function Session(props: SessionProps) {
  const { session, shelf, keeper } = props;
  const snapshot = usePlanSession(session);
  return snapshot.state === 'open' ? (
    <Workspace {...props} open={snapshot} />
  ) : (
    <Closed {...{ shelf, keeper }} closed={snapshot} />
  );
}

function None({
  ladder,
  keeper,
  store,
}: Pick<SessionProps, 'ladder' | 'keeper'> & Pick<Ready, 'store'>) {
  const here = useHere(ladder);
  const make = (route: readonly PlannedRole[]) => void makePlan(keeper, route, []);
  return (
    <Beginning>
      {store.problem && <Trouble problem={store.problem} remedies={{}} />}
      <PlanForm ladder={ladder} from={here} onMake={make} />
      <div className="mt-8 border-t border-rule pt-4">
        <FileOpener keeper={keeper} />
      </div>
    </Beginning>
  );
}
