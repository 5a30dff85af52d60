import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import { download } from '#src/ui/download.ts';
import { type Opening, OpenSession } from './session.ts';
import { startReader } from './startReader.ts';

interface InHand {
  readonly session: OpenSession;
  readonly opening: Opening;
}

/** What is being opened on this page. It ends with the page, which asks first where choices would be lost. */
export function useOpenSession(): InHand {
  const [session] = useState(() => new OpenSession({ start: startReader, onFile: download }));
  const now = useSyncExternalStore(session.subscribe, session.opening, session.opening);
  // What was recognised is much to render, in one go too much for a page that is to answer meanwhile.
  const opening = useDeferredValue(now);
  useEffect(() => () => session.leave(), [session]);
  const { kept } = opening;
  const isAtStake = session.isAtStake();
  useEffect(() => {
    if (!isAtStake) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isAtStake]);
  useEffect(() => {
    // Another root of the same app: a document of its own.
    if (kept !== undefined) location.assign(addressOfOpened(kept));
  }, [kept]);
  return { session, opening };
}

/** Where the n-th ladder of this device is found. */
export function addressOfOpened(n: number): string {
  return `${import.meta.env.BASE_URL}open/${n}/`;
}
