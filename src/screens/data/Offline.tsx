import { useEffect, useRef } from 'react';
import type { Prose } from '#src/dataset/compile.ts';
import * as words from '#src/text/en/data.ts';
import { OPENED_WORDS } from '#src/text/en/opened.ts';
import { inDigits } from '#src/text/format.ts';
import { sizeInWords } from '#src/text/sizes.ts';
import { type Kept, useKept } from './useKept.ts';

/** Where all prose is kept on this device already there is nothing to do. */
export function OfflineAlready() {
  return (
    <section aria-labelledby="offline" className="mt-12">
      <h2 id="offline" className="font-serif text-2xl">
        {words.offline}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{OPENED_WORDS.keptWhole}</p>
    </section>
  );
}

/** Keeps all prose on this device for when there is no network. */
export function Offline({ texts }: { texts: Prose }) {
  const { kept, keep, forget } = useKept(texts);
  const { files, bytes } = texts;
  const { state, count } = kept;
  const isAll = count === files.length;
  return (
    <section aria-labelledby="offline" className="mt-12">
      <h2 id="offline" className="font-serif text-2xl">
        {words.offline}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">
        {words.keptHere(words.files(files.length), sizeInWords(bytes))}
      </p>
      {state === 'keeping' && (
        <progress
          aria-label={words.keptFiles}
          className="mt-4 block h-2 w-full max-w-md accent-focus"
          max={files.length}
          value={count}
        />
      )}
      <p role="status" className="mt-4 max-w-[46rem]">
        {inWords(kept, files.length)}
      </p>
      <Controls {...{ kept, isAll, keep, forget }} />
    </section>
  );
}

interface ControlsProps {
  readonly kept: Kept;
  readonly isAll: boolean;
  readonly keep: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

function Controls({ kept, isAll, keep, forget }: ControlsProps) {
  const { state, count, outcome } = kept;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone when its work is done: the focus moves on to the one that is there.
  useEffect(() => {
    if (outcome && document.activeElement === document.body) {
      place.current?.querySelector('button')?.focus();
    }
  }, [outcome]);
  if (state === 'unable') return null;
  return (
    <div ref={place} className="no-print mt-3 flex flex-wrap gap-2">
      {!isAll && (
        <button
          type="button"
          className="button"
          disabled={state !== 'resting'}
          onClick={() => void keep()}
        >
          {labelFor(kept)}
        </button>
      )}
      {count > 0 && state === 'resting' && (
        <button type="button" className="button" onClick={() => void forget()}>
          {words.removeHere}
        </button>
      )}
    </div>
  );
}

function labelFor({ state, count }: Kept): string {
  if (state === 'keeping') return words.fetching;
  return count > 0 ? words.fetchMissing : words.makeAvailable;
}

function inWords({ state, count, outcome }: Kept, all: number): string {
  const missing = words.someOf(inDigits(all - count), words.files(all));
  if (state === 'looking') return '';
  if (state === 'unable') {
    return words.keepsNothing;
  }
  if (state === 'keeping') return words.countOf(inDigits(count), words.files(all));
  if (count === all) return words.allKept(words.files(all));
  if (outcome === 'full') return words.noRoom(missing);
  if (outcome === 'some') return words.notFetched(missing);
  return count > 0 ? words.missingOrChanged(missing) : '';
}
