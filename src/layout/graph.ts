import { type Ladder, rankOf } from '#src/domain/ladder.ts';
import { RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { lastDigit, withoutLastDigit } from './sortKeys.ts';

/** The rank of roles without a grade, below that of the lowest grade. */
export const UNGRADED = 0;

/** Stands for no role, column, link or segment where their numbers are expected. */
export const NONE = -1;

/**
 * Stage 1: a ladder as numbers. Roles are numbered by department, family, grade and id, so that nothing that follows
 * depends on the order in which they were given. What is known of a role or a link stands at its number in a typed
 * array, which lets ten thousand roles be laid out in a few frames.
 */
export interface Graph {
  readonly roles: readonly Role[];
  /** How many ranks there are: `UNGRADED` and one for each grade. */
  readonly ranks: number;
  /** The layer of each role: `UNGRADED`, or the place of its grade in the scale counted from 1. */
  readonly rank: Int32Array;
  /** The place of each role's family in the dataset. */
  readonly family: Int32Array;
  /** The lane of each role: its department and track as one number. */
  readonly lane: Int32Array;
  readonly lanes: readonly { readonly department: string; readonly track: string }[];
  readonly links: Links;
}

/** The edges of the graph: all relations of one kind from one role to another are one link. */
export interface Links {
  readonly count: number;
  /** Places in `RELATION_KINDS`. */
  readonly kind: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Numbers a ladder with its relations of some kinds. Roles of a department or track that the dataset does not list are
 * left out.
 */
export function graphOf(ladder: Ladder, kinds: readonly RelationKind[] = RELATION_KINDS): Graph {
  const { departments, tracks, grades } = ladder.info;
  const departmentAt = numbered(departments.map(({ id }) => id));
  const trackAt = numbered(tracks.map(({ id }) => id));
  const families = ladder.families
    .map(({ id, department }, at) => ({ id, at, department: departmentAt.get(department) ?? NONE }))
    .filter(({ department }) => department !== NONE)
    .sort((a, b) => a.department - b.department);
  const familyAt = numbered(families.map(({ id }) => id));
  const roles = inOrder(ladder, familyAt, trackAt);
  const rank = new Int32Array(roles.length);
  const lane = new Int32Array(roles.length);
  const family = new Int32Array(roles.length);
  for (let number = 0; number < roles.length; number++) {
    const role = roles[number] as Role;
    const { at = 0, department = 0 } = families[familyAt.get(role.family) ?? 0] ?? {};
    family[number] = at;
    rank[number] = rankIn(ladder, role);
    lane[number] = department * tracks.length + (trackAt.get(role.track) ?? 0);
  }
  return {
    roles,
    ranks: grades.length + 1,
    rank,
    family,
    lane,
    lanes: departments.flatMap((department) =>
      tracks.map((track) => ({ department: department.id, track: track.id })),
    ),
    links: linksOf(ladder, roles, kinds),
  };
}

function rankIn(ladder: Ladder, role: Role): number {
  const rank = rankOf(ladder, role);
  return rank === undefined ? UNGRADED : UNGRADED + 1 + rank;
}

/** The roles of known families and tracks, by family, rank and id. */
function inOrder(
  ladder: Ladder,
  familyAt: ReadonlyMap<string, number>,
  trackAt: ReadonlyMap<string, number>,
): Role[] {
  const { roles, info } = ladder;
  const count = roles.length;
  const ranks = info.grades.length + 1;
  // Sort keys of three digits: family, rank, and the role's place in the ladder.
  const keys = new Float64Array(count);
  let used = 0;
  for (let at = 0; at < count; at++) {
    const role = roles[at] as Role;
    const family = familyAt.get(role.family);
    if (family === undefined || !trackAt.has(role.track)) continue;
    keys[used++] = (family * ranks + rankIn(ladder, role)) * count + at;
  }
  keys.subarray(0, used).sort();

  // The few roles of one family and rank are put in the order of their ids by insertion.
  const ordered: Role[] = [];
  let peers = NONE;
  let firstPeer = 0;
  for (let nth = 0; nth < used; nth++) {
    const key = keys[nth] ?? 0;
    const role = roles[lastDigit(key, count)] as Role;
    const own = withoutLastDigit(key, count);
    if (own !== peers) firstPeer = nth;
    peers = own;
    let at = nth;
    for (; at > firstPeer && (ordered[at - 1] as Role).id > role.id; at--) {
      ordered[at] = ordered[at - 1] as Role;
    }
    ordered[at] = role;
  }
  return ordered;
}

/** One link for each kind and pair of different roles, by the number of the role, the kind and the other role. */
function linksOf(
  { relations }: Ladder,
  roles: readonly Role[],
  kinds: readonly RelationKind[],
): Links {
  const numberOf = numbered(roles.map(({ id }) => id));
  const kindAt = new Map(kinds.map((kind) => [kind, RELATION_KINDS.indexOf(kind)]));
  const count = roles.length;
  // Sort keys of three digits: from, kind, to.
  const keys = new Float64Array(relations.length);
  let used = 0;
  for (const relation of relations) {
    const kind = kindAt.get(relation.kind);
    if (kind === undefined) continue;
    const from = numberOf.get(relation.from);
    const to = numberOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    keys[used++] = (from * RELATION_KINDS.length + kind) * count + to;
  }
  keys.subarray(0, used).sort();
  const kind = new Uint8Array(used);
  const from = new Int32Array(used);
  const to = new Int32Array(used);
  let single = 0;
  for (let at = 0; at < used; at++) {
    const key = keys[at] ?? 0;
    if (at > 0 && key === keys[at - 1]) continue;
    const fromAndKind = withoutLastDigit(key, count);
    kind[single] = lastDigit(fromAndKind, RELATION_KINDS.length);
    from[single] = withoutLastDigit(fromAndKind, RELATION_KINDS.length);
    to[single] = lastDigit(key, count);
    single++;
  }
  return { count: single, kind, from, to };
}

function numbered<T extends string>(ids: readonly T[]): ReadonlyMap<T, number> {
  const numbers = new Map<T, number>();
  for (const id of ids) numbers.set(id, numbers.size);
  return numbers;
}
