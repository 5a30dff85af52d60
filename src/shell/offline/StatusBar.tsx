import { useState, useSyncExternalStore } from 'react';
import * as words from '#src/text/en/offline.ts';
import { phrase } from '#src/ui/phrase.ts';
import { loadNewVersion, useHasNewVersion } from './newVersion.ts';

/** What is to be said about this copy of the site: that there is no network, and that a newer version is out. */
export function StatusBar() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  const hasNewVersion = useHasNewVersion();
  const [isPutOff, setPutOff] = useState(false);
  return (
    <div
      role="status"
      className="grid justify-items-center text-[0.9375rem] *:pointer-events-auto *:mx-3 *:mb-3 *:border *:border-edge *:bg-raised *:shadow-lg"
    >
      {!isOnline && (
        <p className="rounded-full px-3 py-1 text-soft">
          {phrase(words.offlineStill(<b className="font-semibold text-ink">{words.offline}</b>))}
        </p>
      )}
      {hasNewVersion && !isPutOff && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg py-2 pr-2 pl-4">
          <p>{words.newerOut}</p>
          <p className="flex gap-2">
            <button type="button" className="button" onClick={() => void loadNewVersion()}>
              {words.reload}
            </button>
            <button type="button" className="button" onClick={() => setPutOff(true)}>
              {words.later}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
