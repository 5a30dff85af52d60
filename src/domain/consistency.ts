import type { EffectiveExpectation, Expectations } from './effective.ts';
import { type Kin, kinOf } from './kin.ts';
import type { RoleId } from './role.ts';

/** How far some roles ask the same of a person. Each expectation stands in exactly one of the four lists. */
export interface Consistency {
  /** The roles that are compared. */
  readonly roles: readonly RoleId[];
  /** Those left out, since the dataset holds no expectation of theirs. */
  readonly silent: readonly RoleId[];
  readonly all: readonly Kin[];
  readonly allButOne: readonly { readonly kin: Kin; readonly without: RoleId }[];
  /** Asked by more than one role, and not by more than one other. */
  readonly some: readonly Kin[];
  /** What only one role asks, for each role that has such. */
  readonly one: readonly {
    readonly role: RoleId;
    readonly items: readonly EffectiveExpectation[];
  }[];
}

/**
 * Sorts what roles ask by how many of them ask it. Where only some of them are kept, those alone are counted, but which
 * expectations are one is found among all, so that it does not hang on who is left out. Of two roles what one alone asks is listed as that, not as asked by
 * all but one; fewer than two that ask anything agree on nothing, so all lists are empty.
 */
export function consistencyOf(
  all: readonly Expectations[],
  isKept: (role: RoleId) => boolean = () => true,
): Consistency {
  const speaking = all.filter(({ items }) => items.length > 0);
  const roles = speaking.map(({ role }) => role).filter(isKept);
  const silent = all.flatMap(({ role, items }) =>
    items.length === 0 && isKept(role) ? [role] : [],
  );
  if (roles.length < 2) return { roles, silent, all: [], allButOne: [], some: [], one: [] };
  const found = kinOf(speaking)
    .map(({ members }) => ({ members: members.filter(({ role }) => isKept(role)) }))
    .filter(({ members }) => members.length > 0);
  const bySize = Map.groupBy(found, (kin) => sizeOf(kin, roles.length));
  const alone = (bySize.get('one') ?? []).flatMap(({ members }) => members);
  return {
    roles,
    silent,
    all: bySize.get('all') ?? [],
    allButOne: (bySize.get('allButOne') ?? []).flatMap((kin) => {
      const without = roles.find((role) => !kin.members.some((member) => member.role === role));
      return without === undefined ? [] : [{ kin, without }];
    }),
    some: bySize.get('some') ?? [],
    one: [...Map.groupBy(alone, ({ role }) => role)].map(([role, members]) => ({
      role,
      items: members.map(({ item }) => item),
    })),
  };
}

function sizeOf({ members }: Kin, ofAll: number): 'all' | 'allButOne' | 'some' | 'one' {
  const size = new Set(members.map(({ role }) => role)).size;
  if (size === ofAll) return 'all';
  if (size === 1) return 'one';
  return size === ofAll - 1 ? 'allButOne' : 'some';
}
