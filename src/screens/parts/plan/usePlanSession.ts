import { useSyncExternalStore } from 'react';
import type { PlanSession, PlanSnapshot } from '#src/storage/plans/session.ts';
import { type Shelf, type ShelfKeeper, sharedShelf } from './shelf.ts';

/** The plans of this device, and what can be done with them. */
export function useShelf(): { readonly shelf: Shelf; readonly keeper: ShelfKeeper } {
  const keeper = sharedShelf();
  return { shelf: useSyncExternalStore(keeper.subscribe, keeper.getSnapshot), keeper };
}

/** A plan as it stands, in step with every other tab. */
export function usePlanSession(session: PlanSession): PlanSnapshot {
  return useSyncExternalStore(session.subscribe, session.getSnapshot);
}
