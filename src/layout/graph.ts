import { type Ladder, labelOf, rankOf } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import { RELATION_KINDS, type RelationKind, type Role } from '#src/domain/role.ts';
import { lineCount } from './title.ts';

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
  readonly family: Int32Array;
  /** Department and track of each role as one number. */
  readonly lane: Int32Array;
  readonly lanes: readonly { readonly department: string; readonly track: string }[];
  /** Lines of each role's label. */
  readonly lines: Uint8Array;
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
  const members = Map.groupBy(ladder.roles, (role) => role.family);

  const roles: Role[] = [];
  const row = new Int32Array(ladder.roles.length);
  const lane = new Int32Array(ladder.roles.length);
  const family = new Int32Array(ladder.roles.length);
  const lines = new Uint8Array(ladder.roles.length);
  for (const { id, at, department } of families) {
    const own = (members.get(id) ?? []).map((role) => ({ role, rank: rankOf(ladder, role) ?? -1 }));
    own.sort((a, b) => a.rank - b.rank || byCodeUnit(a.role.id, b.role.id));
    for (const { role, rank } of own) {
      const track = trackAt.get(role.track);
      if (track === undefined) continue;
      row[roles.length] = UNGRADED + 1 + rank;
      lane[roles.length] = department * tracks.length + track;
      family[roles.length] = at;
      lines[roles.length] = lineCount(labelOf(ladder, role));
      roles.push(role);
    }
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
    lines,
    links: linksOf(ladder, roles, kinds),
  };
}

/** One link for each kind and pair of different roles, by the number of the role, the kind and the other role. */
function linksOf(
  { relations }: Ladder,
  roles: readonly Role[],
  kinds: readonly RelationKind[],
): Links {
  const numberOf = numbered(roles.map(({ id }) => id));
  const kindAt = numbered<RelationKind>(RELATION_KINDS);
  const count = roles.length;
  const keys = new Float64Array(relations.length);
  let used = 0;
  for (const relation of relations) {
    if (!kinds.includes(relation.kind)) continue;
    const from = numberOf.get(relation.from);
    const to = numberOf.get(relation.to);
    if (from === undefined || to === undefined || from === to) continue;
    keys[used++] = (from * RELATION_KINDS.length + (kindAt.get(relation.kind) ?? 0)) * count + to;
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
    kind[single] = pair % RELATION_KINDS.length;
    from[single] = Math.floor(pair / RELATION_KINDS.length);
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
