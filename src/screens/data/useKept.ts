import { useEffect, useState } from 'react';
import type { Prose } from '#src/dataset/compile.ts';
import { storesOf } from '#src/storage/cacheNames.ts';
import { countKept, forgetAll, keepAll, type Outcome } from '#src/storage/offlineCache.ts';
import { registerWorker } from '#src/storage/registerWorker.ts';

/** How much of the prose is kept on this device, as far as is known. */
export interface Kept {
  /** Not known yet, or nothing can be kept here. */
  readonly state: 'looking' | 'unable' | 'resting' | 'keeping';
  readonly count: number;
  /** How the last attempt ended. */
  readonly outcome?: Outcome;
}

const BASE = import.meta.env.BASE_URL;
const STORE = storesOf(BASE).kept;

/** Keeps all prose on this device, drops it again, and says how far that is. */
export function useKept({ files }: Prose) {
  const [kept, setKept] = useState<Kept>({ state: 'looking', count: 0 });
  useEffect(() => {
    let isGone = false;
    const addresses = files.map((file) => BASE + file);
    void countHere(addresses).then((count) => {
      if (!isGone) setKept(resting(count));
    });
    return () => {
      isGone = true;
    };
  }, [files]);
  const keep = async () => {
    setKept(({ count }) => ({ state: 'keeping', count }));
    try {
      await registerWorker(BASE);
      // Browsers drop what nobody asked them to keep when they run out of room.
      await navigator.storage?.persist?.();
      const addresses = files.map((file) => BASE + file);
      const outcome = await keepAll(STORE, addresses, (count) =>
        setKept({ state: 'keeping', count }),
      );
      setKept({ ...resting(await countHere(addresses)), outcome });
    } catch {
      setKept(resting(undefined));
    }
  };
  const forget = async () => {
    await forgetAll(STORE).catch(() => undefined);
    setKept(resting(0));
  };
  return { kept, keep, forget };
}

/** Without a worker nothing that is kept could be read. */
async function countHere(addresses: readonly string[]): Promise<number | undefined> {
  return navigator.serviceWorker ? countKept(STORE, addresses) : undefined;
}

function resting(count: number | undefined): Kept {
  return count === undefined ? { state: 'unable', count: 0 } : { state: 'resting', count };
}
