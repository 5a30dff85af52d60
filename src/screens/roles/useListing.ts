import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { ThemesFile } from '#src/dataset/compile.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { listedRoles, narrowRoles, sortListed } from '#src/domain/listing.ts';
import type { Role } from '#src/domain/role.ts';
import { ROLES, type RolesView as View } from './screen.ts';

/** The list that a view asks for; what only the order or the comparison changes is not counted again. */
export function useListing(ladder: Ladder, themes: ThemesFile['themes'], view: View) {
  const { q, departments, families, tracks, grades, statuses, themes: about, sort } = view;
  const sorted = useMemo(
    () => sortListed(ladder, listedRoles(ladder, themes), sort),
    [ladder, themes, sort],
  );
  const all = useMemo(() => narrowRoles(sorted, ROLES).counts, [sorted]);
  const wanted = { departments, families, tracks, grades, statuses, themes: about };
  // By value, since every address that is read makes new lists of the same entries.
  const narrowed = JSON.stringify(q === undefined ? wanted : { q, ...wanted });
  const listing = useMemo(() => narrowRoles(sorted, JSON.parse(narrowed)), [sorted, narrowed]);
  return { all, listing };
}

/** Shows another list from its beginning: where the page was scrolled to has no meaning in it. */
export function useBeginning(
  beginning: RefObject<HTMLElement | null>,
  roles: readonly Role[],
): void {
  const last = useRef(roles);
  // Before the other list is painted where the page stands, and its rows are measured there.
  useLayoutEffect(() => {
    if (last.current === roles) return;
    last.current = roles;
    const element = beginning.current;
    if (element && element.getBoundingClientRect().top < 0) element.scrollIntoView();
  }, [beginning, roles]);
}
