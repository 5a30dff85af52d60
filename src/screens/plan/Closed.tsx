import { useId, useState } from 'react';
import { unlockPlan } from '#src/storage/plans/locking.ts';
import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import type { ClosedPlan } from '#src/storage/plans/session.ts';
import * as parts from '#src/text/en/planParts.ts';
import * as words from '#src/text/en/planScreen.ts';
import { downloadAll } from '../parts/plan/ShelfTrouble.tsx';
import type { Readable, ShelfKeeper } from '../parts/plan/shelf.ts';
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
            {closed.state === 'erased' ? words.erased : words.damaged}
          </p>
          <p className="mt-0.5 max-w-[46rem]">
            {closed.state === 'erased' ? words.erasedAdvice : words.damagedAdvice}
          </p>
          {closed.state === 'damaged' && (
            <button
              type="button"
              className="button mt-3 text-ink"
              onClick={() => void downloadAll()}
            >
              {parts.downloadKept}
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
      <h2 className="font-serif text-2xl">{words.lockedPlan}</h2>
      <label htmlFor={id} className="mt-3 block font-semibold">
        {words.passphrase}
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
        {words.open}
      </button>
      <p id={`${id}-said`} role="status" className="mt-2 text-changed empty:hidden">
        {state === 'opening' && words.opening}
        {problem &&
          `${parts.TROUBLE_WORDS[problem.code].title}. ${parts.TROUBLE_WORDS[problem.code].advice}`}
      </p>
    </form>
  );
}
