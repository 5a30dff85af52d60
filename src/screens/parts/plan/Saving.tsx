import { useEffect, useState } from 'react';
import type { OpenPlan } from '#src/storage/plans/session.ts';
import { Icon } from '#src/ui/Icon.tsx';

/** After so long without another change what became of the last ones is said aloud: not at each key. */
const SETTLED_MS = 1500;

const WORDS = { saved: 'Saved in this browser', saving: 'Saving …', failed: 'Not saved' } as const;

/** Whether what is seen is kept, in words. */
export function Saving({ saving, isSealed }: Pick<OpenPlan, 'saving' | 'isSealed'>) {
  const state = typeof saving === 'string' ? saving : 'failed';
  const said = useSettled(WORDS[state]);
  return (
    <p className="flex items-center gap-1.5 text-[0.9375rem] text-soft">
      <Icon name={state === 'saved' ? (isSealed ? 'lock' : 'check') : 'clock'} size={16} />
      {WORDS[state]}
      {isSealed && state === 'saved' && ', locked for others'}
      <span role="status" className="sr-only">
        {said}
      </span>
    </p>
  );
}

/** What has been so for a while; nothing before anything has changed. */
function useSettled(words: string): string {
  const [first] = useState(words);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (words === first && settled === '') return;
    const timer = setTimeout(() => setSettled(words), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [words, first, settled]);
  return settled;
}
