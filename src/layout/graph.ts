import { type Ladder, rankOf } from '#src/domain/ladder.ts';
import { RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';

/** The row of roles without a grade, below the lowest grade. */
export const UNGRADED = 0;

/**
 * A ladder as numbers: roles by department, family, grade and id, so that nothing that follows depends on the order in
 * which they were given. Numbers stand in typed arrays, which lets ten thousand roles be laid out in a few frames.
 */
export interface Graph {
  readonly roles: readonly Role[];
  /** How many rows there are: `UNGRADED` and one for each grade. */
  readonly rows: number;
  readonly row: Int32Array;
  /** The place of each role's family in the dataset. */
  readonly family: Int32Array;
  /** Department and track of each role as one number. */
  readonly lane: Int32Array;
  readonly lanes: readonly { readonly department: string; readonly track: string }[];
  readonly links: Links;
}

/** All relations of one kind from one role to another are one link. Its parts stand at its number in each array. */
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
    .map(({ id, department }, at) => ({ id, at, department: departmentAt.get(department) ?? -1 }))
    .filter(({ department }) => department >= 0)
    .sort((a, b) => a.department - b.department);
  const familyAt = numbered(families.map(({ id }) => id));
  const roles = inOrder(ladder, familyAt, trackAt);
  const row = new Int32Array(roles.length);
  const lane = new Int32Array(roles.length);
  const family = new Int32Array(roles.length);
  for (let number = 0; number < roles.length; number++) {
    const role = roles[number] as Role;
    const { at = 0, department = 0 } = families[familyAt.get(role.family) ?? 0] ?? {};
    family[number] = at;
    row[number] = rowOf(ladder, role);
    lane[number] = department * tracks.length + (trackAt.get(role.track) ?? 0);
  }
  return {
    roles,
    rows: grades.length + 1,
    row,
    family,
    lane,
    lanes: departments.flatMap((department) =>
      tracks.map((track) => ({ department: department.id, track: track.id })),
    ),
    links: linksOf(ladder, roles, kinds),
  };
}

function rowOf(ladder: Ladder, role: Role): number {
  return UNGRADED + 1 + (rankOf(ladder, role) ?? -1);
}

/** The roles of known families and tracks, by family, grade and id. */
function inOrder(
  ladder: Ladder,
  familyAt: ReadonlyMap<string, number>,
  trackAt: ReadonlyMap<string, number>,
): Role[] {
  const { roles, info } = ladder;
  const count = roles.length;
  const rows = info.grades.length + 1;
  const keys = new Float64Array(count);
  let used = 0;
  for (let at = 0; at < count; at++) {
    const role = roles[at] as Role;
    const family = familyAt.get(role.family);
    if (family === undefined || !trackAt.has(role.track)) continue;
    keys[used++] = (family * rows + rowOf(ladder, role)) * count + at;
  }
  keys.subarray(0, used).sort();

  const ordered: Role[] = [];
  let shelf = -1;
  let first = 0;
  for (let nth = 0; nth < used; nth++) {
    const key = keys[nth] ?? 0;
    const own = Math.floor(key / count);
    const role = roles[key - own * count] as Role;
    if (own !== shelf) first = nth;
    shelf = own;
    // Few stand on one shelf: each goes back past those whose ids come later.
    let at = nth;
    for (; at > first && (ordered[at - 1] as Role).id > role.id; at--) {
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
    const pair = Math.floor(key / count);
    const start = Math.floor(pair / RELATION_KINDS.length);
    kind[single] = pair - start * RELATION_KINDS.length;
    from[single] = start;
    to[single] = key - pair * count;
    single++;
  }
  return { count: single, kind, from, to };
}

function numbered<T extends string>(ids: readonly T[]): ReadonlyMap<T, number> {
  const numbers = new Map<T, number>();
  for (const id of ids) numbers.set(id, numbers.size);
  return numbers;
}
