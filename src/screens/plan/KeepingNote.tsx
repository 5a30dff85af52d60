import { useEffect, useState } from 'react';
import { exportedAt } from '#src/storage/plans/current.ts';
import { type Keeping, LITTLE_ROOM, readKeeping } from '#src/storage/plans/permanence.ts';
import * as words from '#src/text/en/planScreen.ts';
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
      aria-label={words.howKept}
      className="mt-8 border-t border-rule pt-3 text-[0.9375rem] text-soft"
    >
      <p className="max-w-[46rem]">
        {keeping.permanence === 'for-good' ? words.keptForGood : words.mayBeForgotten}{' '}
        {isScarce && `${words.littleRoom} `}
        {copied === undefined
          ? words.noCopy
          : words.lastCopy(dayInWords(new Date(copied).toISOString()))}
      </p>
    </section>
  );
}
