import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useState } from 'react';
import { ROOT } from '#src/dataset/root.ts';
import { FEEDBACK } from '#src/text/en/foot.ts';
import * as words from '#src/text/en/shell.ts';
import { isForWantOfFiles } from '../faults.ts';
import { focusHeading } from '../focusPlaces.ts';
import { diagnose, FAULTS, type FaultKind, fileIn, retry } from './diagnose.ts';

export { retry };

interface FaultProps {
  readonly error: unknown;
  /** Renders anew, asking for the data again. */
  readonly onAgain: () => void;
}

/** Says in the place of a screen why it is not there and what can be done. */
export function Fault({ error, onAgain }: FaultProps) {
  const client = useQueryClient();
  const [kind, setKind] = useState<FaultKind>();
  useEffect(() => {
    let isOver = false;
    void diagnose(error, client).then((found) => {
      if (!isOver) setKind(found);
    });
    return () => {
      isOver = true;
    };
  }, [error, client]);
  useEffect(() => {
    if (kind) requestAnimationFrame(focusHeading);
  }, [kind]);
  // What is asked of the host to tell faults apart may take its time too.
  if (!kind)
    return (
      <p role="status" className="waiting">
        {words.loading}
      </p>
    );
  const { title, advice } = FAULTS[kind];
  // Whatever failed, the page that it was asked from has it.
  const help = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;
  return (
    <div role="alert" className="mx-auto max-w-2xl px-4 py-20">
      <p className="eyebrow">{words.notShown}</p>
      <h1 tabIndex={-1} className="mt-2 font-serif text-3xl">
        {title}
      </h1>
      <p className="mt-4 text-lg">{advice(fileIn(error))}</p>
      <p className="mt-6 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => void retry(error, onAgain)}>
          {words.tryAgain}
        </button>
        <a href={ROOT} className="button">
          {words.startFromTheLadder}
        </a>
        {help && (
          <a href={help} className="button">
            {FEEDBACK}
          </a>
        )}
      </p>
      {!navigator.onLine && isForWantOfFiles(error) && <WaysOffline />}
    </div>
  );
}

/** What can be read instead: nothing is said where the code for that is not on this device either. */
function WaysOffline() {
  const [ways, setWays] = useState<{ readonly OnDevice: ComponentType }>();
  useEffect(() => {
    import('../offline/OnDevice.tsx').then(setWays, () => undefined);
  }, []);
  return ways ? <ways.OnDevice /> : null;
}
