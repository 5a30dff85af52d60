import { ofThisLadder } from '#src/dataset/root.ts';
import type { EditId } from '#src/domain/plan/plan.ts';

/** What tabs tell each other: which plan changed and how, and nothing of what is in it. */

const CHANGES = [
  'created',
  'appended',
  'erased',
  'locked',
  /** The lock was taken away. */
  'unlocked',
  /** Its key became known in this tab. */
  'opened',
  'key-forgotten',
] as const;

export interface PlanChange {
  readonly kind: (typeof CHANGES)[number];
  readonly plan: string;
  /** Which edits came or were written anew, of one that was appended to. */
  readonly edits?: readonly EditId[];
}

/** This tab has let go of the plans for one that runs a newer version. */
export interface Superseded {
  readonly kind: 'superseded';
}

export type StoreEvent = PlanChange | Superseded;
type Listener = (event: StoreEvent) => void;

export interface Tabs {
  /** Tells this tab and all others. */
  announce(change: PlanChange): void;
  /** Tells this tab alone. */
  tell(event: StoreEvent): void;
  /** Calls back at whatever happens here or in another tab; returns how to stop that. */
  subscribe(listener: Listener): () => void;
  close(): void;
}

const CHANNEL = ofThisLadder('rungs-plans');

export function openTabs(): Tabs {
  const listeners = new Set<Listener>();
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (event: StoreEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    // A tab of another version may say what this one does not know.
    if (isChange(data)) tell(data);
  };
  return {
    tell,
    announce(change) {
      channel.postMessage(change);
      tell(change);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}

function isChange(data: unknown): data is PlanChange {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, plan } = data as Partial<Record<'kind' | 'plan', unknown>>;
  return typeof plan === 'string' && CHANGES.some((known) => known === kind);
}
