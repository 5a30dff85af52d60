import { collateIn } from './collate.ts';
import { byGradeDescending, type Ladder } from './ladder.ts';
import { matchesTyping } from './nearest.ts';
import { byCodeUnit } from './problem.ts';
import type { Role, RoleId } from './role.ts';

/** By what a list of roles is narrowed down. */
export const FACETS = [
  'departments',
  'families',
  'tracks',
  'grades',
  'statuses',
  'themes',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the grades for a role without one. */
export const NO_GRADE = 'none';

/** A role with what it has of each facet. */
export interface Listed {
  readonly role: Role;
  readonly has: Readonly<Record<Facet, readonly string[]>>;
}

/** What is wanted of a list: nothing chosen of a facet lets every role pass. */
export interface Wanted extends Readonly<Record<Facet, readonly string[]>> {
  /** What has been typed. */
  readonly q?: string;
}

export interface Listing {
  /** In the order in which they were given. */
  readonly roles: readonly Role[];
  /** How many roles each value would show, were it alone chosen of its facet; of values that show any. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * Every role with what it has of each facet. `themes` are places in the list of themes; a role without any there, and
 * a place that is not in the list, have none.
 */
export function listedRoles(
  { roles, info, familyById }: Ladder,
  themes: Readonly<Record<RoleId, readonly number[]>>,
): readonly Listed[] {
  return roles.map((role) => ({
    role,
    has: {
      departments: [familyById.get(role.family)?.department ?? []].flat(),
      families: [role.family],
      tracks: [role.track],
      grades: [role.grade?.value ?? NO_GRADE],
      statuses: [role.status],
      themes: (themes[role.id] ?? []).flatMap((place) => info.themes[place]?.id ?? []),
    },
  }));
}

/**
 * Roles in an order: within a family or a track, and where grades tie, as on a ladder; without a grade last. By grade
 * those that are only named follow all others, for they stand at its upper end and have nothing to read.
 */
export function sortListed(
  ladder: Ladder,
  listed: readonly Listed[],
  order: 'grade' | 'title' | 'family' | 'track',
): readonly Listed[] {
  const places = new Map(ladder.info.tracks.map(({ id }, place) => [id, place]));
  const placeOf = ({ track }: Role) => places.get(track) ?? places.size;
  const familyOf = ({ family }: Role) => ladder.familyById.get(family)?.title ?? family;
  const isNamed = ({ status }: Role) => Number(status === 'named');
  const inOrder = collateIn(ladder.info);
  const first: Readonly<Record<typeof order, (a: Role, b: Role) => number>> = {
    grade: (a, b) => isNamed(a) - isNamed(b),
    title: (a, b) => inOrder(a.title, b.title),
    family: (a, b) => inOrder(familyOf(a), familyOf(b)) || byCodeUnit(a.family, b.family),
    track: (a, b) => placeOf(a) - placeOf(b) || byCodeUnit(a.track, b.track),
  };
  const next = byGradeDescending(ladder);
  return listed.toSorted((a, b) => first[order](a.role, b.role) || next(a.role, b.role));
}

/**
 * The roles that have a chosen value of every facet and are meant by what has been typed. Each facet counts over the
 * roles that all the others leave: what one more choice in it would bring.
 */
export function narrowRoles(listed: readonly Listed[], wanted: Wanted): Listing {
  const narrowing = FACETS.filter((facet) => wanted[facet].length > 0);
  const roles: Role[] = [];
  const counts = {
    departments: new Map<string, number>(),
    families: new Map<string, number>(),
    tracks: new Map<string, number>(),
    grades: new Map<string, number>(),
    statuses: new Map<string, number>(),
    themes: new Map<string, number>(),
  };
  const count = (facet: Facet, { has }: Listed) => {
    const of = counts[facet];
    for (const value of has[facet]) of.set(value, (of.get(value) ?? 0) + 1);
  };
  for (const each of listed) {
    const missed = narrowing.filter(
      (facet) => !each.has[facet].some((value) => wanted[facet].includes(value)),
    );
    const [only] = missed;
    if (missed.length > 1 || (wanted.q && !matchesTyping(each.role, wanted.q))) continue;
    // A role that only one facet leaves out counts there, and in no other.
    if (only) count(only, each);
    else {
      roles.push(each.role);
      for (const facet of FACETS) count(facet, each);
    }
  }
  return { roles, counts };
}
