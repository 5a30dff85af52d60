import { useId, useState } from 'react';
import { unlockPlan } from '#src/storage/plans/locking.ts';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import type { ClosedPlan } from '#src/storage/plans/session.ts';
import { downloadAll } from '../parts/plan/ShelfTrouble.tsx';
import type { Readable, ShelfKeeper } from '../parts/plan/shelf.ts';
import { TROUBLES } from '../parts/plan/troubles.ts';
import { OtherPlans } from './OtherPlans.tsx';

interface ClosedProps {
  readonly shelf: Readable;
  readonly keeper: ShelfKeeper;
  readonly closed: ClosedPlan;
}

/** A plan that cannot be shown: locked, erased or damaged. Nothing of it is told. */
export function Closed({ shelf, keeper, closed }: ClosedProps) {
  return (
    <>
      {closed.state === 'locked' ? (
        <Locked {...{ shelf, closed }} />
      ) : (
        <div role="status" className="mt-6 rounded-lg bg-changed-wash p-4 text-changed">
          <p className="font-semibold">
            {closed.state === 'erased'
              ? 'This plan was erased'
              : 'This plan is damaged, and nothing of it can be shown'}
          </p>
          <p className="mt-0.5 max-w-[46rem]">
            {closed.state === 'erased'
              ? 'Nothing of it is kept in this browser any more.'
              : 'It stays as it is. Download it as it stands: whoever runs this site may be able to read it.'}
          </p>
          {closed.state === 'damaged' && (
            <button
              type="button"
              className="button mt-3 text-ink"
              onClick={() => void downloadAll()}
            >
              Download what is kept
            </button>
          )}
        </div>
      )}
      <OtherPlans {...{ shelf, keeper }} current={closed.id} />
    </>
  );
}

function Locked({ shelf: { store }, closed }: Pick<ClosedProps, 'shelf' | 'closed'>) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'resting' | 'opening' | StoreProblem>('resting');
  const problem = typeof state === 'object' ? state : undefined;
  const open = async () => {
    setState('opening');
    const opened = await unlockPlan(store, closed.id, passphrase);
    setState(opened.ok ? 'resting' : opened.problem);
  };
  return (
    <form
      className="mt-6 max-w-md"
      onSubmit={(event) => {
        event.preventDefault();
        if (state !== 'opening') void open();
      }}
    >
      <h2 className="font-serif text-2xl">A locked plan</h2>
      <label htmlFor={id} className="mt-3 block font-semibold">
        Passphrase
      </label>
      <input
        id={id}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-said`}
        className="plan-field mt-1"
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <button type="submit" className="button button-primary mt-3">
        Open
      </button>
      <p id={`${id}-said`} role="status" className="mt-2 text-changed empty:hidden">
        {state === 'opening' && 'Opening …'}
        {problem && `${TROUBLES[problem.code].title}. ${TROUBLES[problem.code].advice}`}
      </p>
    </form>
  );
}
