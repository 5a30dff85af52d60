import { useId, useState } from 'react';
import { forgetKey, lockPlan, removeLock } from '#src/storage/plans/locking.ts';
import type { Outcome, StoreProblem } from '#src/storage/plans/outcome.ts';
import * as words from '#src/text/en/planScreen.ts';
import { Trouble } from '../parts/plan/Trouble.tsx';
import type { DialogProps } from './dialogs.tsx';
import { PlanDialog } from './PlanDialog.tsx';

const SHORTEST = 8;

/** Locks a plan with a passphrase; one that has a lock is locked at once, or loses it. */
export function LockDialog({ open, session, shelf: { store }, onClose }: DialogProps) {
  const id = useId();
  const [[first, second], setTyped] = useState(['', '']);
  const [state, setState] = useState<'resting' | 'working' | StoreProblem>('resting');
  const run = async (work: () => Promise<Outcome<void>>, close: () => void) => {
    setState('working');
    await session.flush();
    const outcome = await work();
    if (outcome.ok) close();
    else setState(outcome.problem);
  };
  const isShort = (first ?? '').length < SHORTEST;
  const isReady = !isShort && first === second;
  return (
    <PlanDialog title={words.lockTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{words.lockLead}</p>
          {open.isSealed && (
            <p className="mt-4 flex flex-wrap gap-2">
              <button
                type="button"
                className="button button-primary"
                onClick={() => {
                  close();
                  forgetKey(store, open.id);
                }}
              >
                {words.lockNow}
              </button>
              <button
                type="button"
                className="button"
                onClick={() => void run(() => removeLock(store, open.id), close)}
              >
                {words.takeLockAway}
              </button>
            </p>
          )}
          <form
            className="mt-5 grid max-w-md gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              if (!isReady || state === 'working') return;
              void run(async () => {
                const locked = await lockPlan(store, open.id, first ?? '');
                if (locked.ok) forgetKey(store, open.id);
                return locked;
              }, close);
            }}
          >
            <label>
              <span className="font-semibold">
                {open.isSealed ? words.anotherPassphrase : words.passphrase}
              </span>
              <input
                type="password"
                autoComplete="new-password"
                value={first}
                aria-describedby={`${id}-hint`}
                className="plan-field mt-1"
                onChange={({ target }) => setTyped([target.value, second ?? ''])}
              />
            </label>
            <label>
              <span className="font-semibold">{words.sameAgain}</span>
              <input
                type="password"
                autoComplete="new-password"
                value={second}
                aria-describedby={`${id}-hint`}
                className="plan-field mt-1"
                onChange={({ target }) => setTyped([first ?? '', target.value])}
              />
            </label>
            <p id={`${id}-hint`} role="status" className="text-[0.9375rem] text-soft">
              {isShort
                ? words.atLeast(SHORTEST)
                : first === second
                  ? words.bothSame
                  : words.notSameYet}
              {state === 'working' && ` ${words.locking}`}
            </p>
            <p>
              <button type="submit" className="button" disabled={!isReady}>
                {words.lock}
              </button>
            </p>
          </form>
          {typeof state === 'object' && <Trouble problem={state} remedies={{}} />}
        </>
      )}
    </PlanDialog>
  );
}
