import { useEffect, useState } from 'react';
import { exportedAt } from '#src/storage/plans/current.ts';
import { type Keeping, LITTLE_ROOM, readKeeping } from '#src/storage/plans/permanence.ts';
import { dayInWords } from '#src/text/planWords.ts';
import type { Readable } from '../parts/plan/shelf.ts';

interface KeepingNoteProps {
  readonly shelf: Readable;
  readonly plan: string;
  /** How many edits there are: after the first the browser is asked to keep them. */
  readonly edits: number;
}

/** How long the browser keeps the plan, before anything is lost, and when it was last copied. */
export function KeepingNote({ shelf: { store }, plan, edits }: KeepingNoteProps) {
  const [keeping, setKeeping] = useState<Keeping>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may be another answer once there is something to keep.
  useEffect(() => {
    let isGone = false;
    void readKeeping(store).then((read) => {
      if (!isGone) setKeeping(read);
    });
    return () => {
      isGone = true;
    };
  }, [store, edits > 2]);
  if (!keeping || keeping.permanence === 'this-page') return null;
  const copied = exportedAt(plan);
  const isScarce = keeping.room !== undefined && keeping.room < LITTLE_ROOM;
  return (
    <section
      aria-label="How it is kept"
      className="mt-8 border-t border-rule pt-3 text-[0.9375rem] text-soft"
    >
      <p className="max-w-[46rem]">
        {keeping.permanence === 'for-good'
          ? 'This browser keeps the plan until you erase it, or the data of this site.'
          : 'This browser may forget the plan: some drop what a site keeps after seven days without a visit, or when the device is full. Save a copy now and then.'}{' '}
        {isScarce && 'There is little room left on this device. '}
        {copied === undefined
          ? 'You have saved no copy yet.'
          : `Your last copy is of ${dayInWords(new Date(copied).toISOString())}.`}
      </p>
    </section>
  );
}
