import type { PlanStore } from './planStore.ts';

/** How long the browser keeps plans, as far as it tells. */
export const PERMANENCES = ['for-good', 'may-be-forgotten', 'this-page'] as const;
export type Permanence = (typeof PERMANENCES)[number];

export interface Keeping {
  readonly permanence: Permanence;
  /** Bytes that are left for this site, where the browser says so. */
  readonly room?: number;
}

/** Less than this, in bytes, is worth a warning before there is none: some thousand notes. */
export const LITTLE_ROOM = 5_000_000;

/** How plans are kept now. A browser that cannot say counts as one that may forget them, after seven days for instance. */
export async function readKeeping({ rows }: Pick<PlanStore, 'rows'>): Promise<Keeping> {
  return rows.keeps === 'page' ? { permanence: 'this-page' } : readDevice();
}

/** How long this device keeps whatever a site keeps on it, where it keeps anything. */
export async function readDevice(): Promise<Keeping> {
  const manager = storageManager();
  const [isPersisted, estimate] = await Promise.all([
    manager?.persisted?.().catch(() => false),
    manager?.estimate?.().catch(() => undefined),
  ]);
  const permanence = isPersisted ? 'for-good' : 'may-be-forgotten';
  if (estimate?.quota === undefined) return { permanence };
  return { permanence, room: Math.max(0, estimate.quota - (estimate.usage ?? 0)) };
}

/** Asks the browser to keep what is here until somebody deletes it; it may ask the person, or refuse. */
export async function askToKeep(): Promise<boolean> {
  const manager = storageManager();
  try {
    return (await manager?.persisted?.()) || (await manager?.persist?.()) || false;
  } catch {
    return false;
  }
}

/** Pages that did not come over https have none. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}
