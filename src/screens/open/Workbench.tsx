import { Suspense, useEffect, useRef } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { Gathering } from './Gathering.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import type { Opening, OpenSession } from './session.ts';
import { TroubleNote } from './TroubleNote.tsx';
import type { Dropping } from './useDrop.ts';

export interface WorkbenchProps {
  readonly session: OpenSession;
  readonly opening: Opening;
  /** Nothing can be kept in this browser. */
  readonly keepsNothing: boolean;
  readonly dropping: Dropping;
  /** Folders that were not looked into. */
  readonly passed: readonly string[];
}

const recognised = onDemand(async () => {
  const { Recognised, preloadMap } = await import('./Recognised.tsx');
  void preloadMap();
  return Recognised;
});

/** What was given: how far its reading is, what came in the way, and once it is read what was recognised. */
export function Workbench(props: WorkbenchProps) {
  const { session, opening, dropping, passed } = props;
  const { given, busy, trouble, map, preview } = opening;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed or dropped upon is gone with the door, or with what was there before.
    if (given) heading.current?.focus();
    void recognised.preload();
  }, [given]);
  return (
    <section aria-labelledby="recognised" className="mt-4">
      {dropping.isOver && <p className="open-instead">{OPEN_WORDS.dropInstead}</p>}
      <Gathering {...{ dropping, passed }} />
      <h2 id="recognised" ref={heading} tabIndex={-1} className="font-serif text-2xl">
        {preview ? preview.name : OPEN_WORDS.reading}
      </h2>
      {busy && <ReadingNote {...{ session, opening }} />}
      {trouble && (
        <TroubleNote trouble={trouble}>
          {(trouble.code === 'died' || trouble.code === 'refused') && (
            <button type="button" className="button" onClick={() => session.retry()}>
              {OPEN_WORDS.tryAgain}
            </button>
          )}
          {!preview && (
            <button type="button" className="button" onClick={() => session.leave()}>
              {OPEN_WORDS.startOver}
            </button>
          )}
        </TroubleNote>
      )}
      {(map || preview) && (
        <Suspense>
          <recognised.Component {...props} />
        </Suspense>
      )}
    </section>
  );
}
