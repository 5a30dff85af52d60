import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { atPresent } from '#src/domain/editionIds.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { useHere } from '#src/screens/parts/useHere.ts';
import { rolesOf, viewAt } from '#src/screens/registry.ts';

/** Where somebody stands who asks: what “my”, “next” and “this” mean. */
export interface Standing {
  /** The role that is theirs, where they said so on this device. */
  readonly here?: Role | undefined;
  /** The one role that the page is about. */
  readonly about?: Role | undefined;
}

/** Where somebody stands who opens the palette on this page. */
export function useStanding(ladder: Ladder): Standing {
  const { pathname, search } = useLocation();
  const here = useHere(ladder);
  return useMemo(() => {
    const [about, ...others] = rolesOf(viewAt(ladder, { pathname, search }).view);
    const role =
      about !== undefined && !others.length ? ladder.byId.get(atPresent(about)) : undefined;
    return { here, about: role };
  }, [ladder, pathname, search, here]);
}
