import { useSyncExternalStore } from 'react';
import { findRole, type Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { readHere, subscribeToHere } from '#src/storage/here.ts';

/**
 * The role that somebody says is theirs, as the ladder has it now; nothing while none is chosen or the ladder lacks it. A
 * server does not know it, nor does the first render over what a server made.
 */
export function useHere(ladder: Ladder): Role | undefined {
  const id = useSyncExternalStore(subscribeToHere, readHere, () => undefined);
  return id === undefined ? undefined : findRole(ladder, id);
}
