import { useEffect, useState } from 'react';
import type { OpenedLadder } from '#src/storage/opened/database.ts';
import { listOpened } from '#src/storage/opened/openedStore.ts';
import type { StoreFault } from '#src/storage/storeFault.ts';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { OpenedRow } from './OpenedRow.tsx';
import { TroubleNote } from './TroubleNote.tsx';

interface OpenedListProps {
  /** Told whether this browser keeps nothing at all. */
  readonly onKeepsNothing: (keepsNothing: boolean) => void;
}

/** The ladders that were opened on this device, each with what can be done with it. */
export function OpenedList({ onKeepsNothing }: OpenedListProps) {
  const [found, setFound] = useState<readonly OpenedLadder[] | StoreFault>([]);
  const [looks, setLooks] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked through again after each change.
  useEffect(() => {
    let isGone = false;
    void listOpened().then((next) => {
      if (isGone) return;
      setFound(next);
      onKeepsNothing(next === 'denied');
    });
    return () => {
      isGone = true;
    };
  }, [looks, onKeepsNothing]);
  if (found === 'denied') {
    return <p className="mt-3 max-w-[46rem] text-changed">{OPEN_WORDS.keepsNothing}</p>;
  }
  if (typeof found === 'string') return <TroubleNote trouble={{ code: found }} />;
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="opened" className="mt-12">
      <h2 id="opened" tabIndex={-1} className="font-serif text-2xl">
        {OPEN_WORDS.openedTitle}
      </h2>
      <ul className="mt-3">
        {found.map((ladder) => (
          <OpenedRow key={ladder.n} ladder={ladder} onChanged={() => setLooks(looks + 1)} />
        ))}
      </ul>
    </section>
  );
}
