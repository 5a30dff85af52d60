import { useEffect, useState } from 'react';
import type { OpenPlan } from '#src/storage/plans/session.ts';
import * as words from '#src/text/en/planParts.ts';
import { Icon } from '#src/ui/Icon.tsx';

/** After so long without another change what became of the last ones is said aloud: not at each key. */
const SETTLED_MS = 1500;

/** Whether what is seen is kept, in words. */
export function Saving({ saving, isSealed }: Pick<OpenPlan, 'saving' | 'isSealed'>) {
  const state = typeof saving === 'string' ? saving : 'failed';
  const said = useSettled(words.SAVING_WORDS[state]);
  return (
    <p className="flex items-center gap-1.5 text-[0.9375rem] text-soft">
      <Icon name={state === 'saved' ? (isSealed ? 'lock' : 'check') : 'clock'} size={16} />
      {words.SAVING_WORDS[state]}
      {isSealed && state === 'saved' && words.lockedForOthers}
      <span role="status" className="sr-only">
        {said}
      </span>
    </p>
  );
}

/** What has been so for a while; nothing before anything has changed. */
function useSettled(now: string): string {
  const [first] = useState(now);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (now === first && settled === '') return;
    const timer = setTimeout(() => setSettled(now), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [now, first, settled]);
  return settled;
}
