import { consistencyOf } from './consistency.ts';
import { expectationsOf, type Texts } from './effective.ts';
import { byGradeDescending, type Ladder } from './ladder.ts';
import { MOST_IN_MATRIX } from './matrixRoles.ts';
import type { Role, RoleId } from './role.ts';

/** Roles that are held against each other, and which of them ask the same: what is left when no text is shown. */
export interface AgreementPool {
  readonly grade: string;
  /** Of a grade with more roles than can be held against each other: the department whose roles these are. */
  readonly department?: string;
  readonly roles: readonly RoleId[];
  /** How many expectations each role asks, in the order of the roles. */
  readonly asks: readonly number[];
  /** For every expectation that more than one asks: the places of those roles. */
  readonly shared: readonly (readonly number[])[];
}

/** The pools of every grade: all its described roles where they are not too many, else those of each department. */
export function agreementPools(ladder: Ladder, texts: Texts): readonly AgreementPool[] {
  return ladder.info.grades.flatMap(({ value }) =>
    poolsOf(ladder, value).flatMap(({ department, roles }) => {
      const expectations = roles
        .map(({ id }) => expectationsOf(ladder, texts, id, 'effective'))
        .filter(({ items }) => items.length > 0);
      if (expectations.length < 2) return [];
      const { all, allButOne, some, one } = consistencyOf(expectations);
      const ids = expectations.map(({ role }) => role);
      const shared = [...all, ...allButOne.map(({ kin }) => kin), ...some].map(({ members }) => [
        ...new Set(members.map(({ role }) => ids.indexOf(role))),
      ]);
      const alone = new Map(one.map(({ role, items }) => [role, items.length]));
      const asks = ids.map(
        (id, at) => (alone.get(id) ?? 0) + shared.filter((places) => places.includes(at)).length,
      );
      return { grade: value, ...(department && { department }), roles: ids, asks, shared };
    }),
  );
}

/** The described roles of a grade in parts that can each be held against each other; those that are still too large are left out. */
function poolsOf(
  ladder: Ladder,
  grade: string,
): readonly { readonly department?: string; readonly roles: readonly Role[] }[] {
  const roles = describedAt(ladder, grade);
  if (roles.length <= MOST_IN_MATRIX) return [{ roles }];
  const byDepartment = Map.groupBy(roles, (role) => departmentOf(ladder, role));
  return [...byDepartment]
    .filter(([, own]) => own.length <= MOST_IN_MATRIX)
    .map(([department, own]) => ({ department, roles: own }));
}

/** The described roles of a grade, in the order of a matrix. */
export function describedAt(ladder: Ladder, grade: string): readonly Role[] {
  return ladder.roles
    .filter((role) => role.status !== 'named' && role.grade?.value === grade)
    .toSorted(byGradeDescending(ladder));
}

/** The department that a role belongs to by its family. */
export function departmentOf({ familyById }: Ladder, { family }: Role): string {
  return familyById.get(family)?.department ?? '';
}

/** How far some roles of a pool ask the same: how many expectations each number of them asks. */
export interface Agreement {
  readonly roles: readonly RoleId[];
  readonly all: number;
  readonly allButOne: number;
  readonly some: number;
  readonly one: number;
}

/** The agreement of those roles of a pool that are kept. Which expectations are one does not hang on who is left out. */
export function agreementOf(pool: AgreementPool, isKept: (role: RoleId) => boolean): Agreement {
  const kept = new Set(pool.roles.flatMap((role, at) => (isKept(role) ? [at] : [])));
  const counts = { all: 0, allButOne: 0, some: 0, one: 0 };
  let inShared = 0;
  for (const places of pool.shared) {
    const size = places.filter((at) => kept.has(at)).length;
    inShared += size;
    if (size > 0) counts[sizeName(size, kept.size)] += 1;
  }
  const asked = [...kept].reduce((sum, at) => sum + (pool.asks[at] ?? 0), 0);
  return {
    roles: pool.roles.filter(isKept),
    ...counts,
    one: counts.one + asked - inShared,
  };
}

function sizeName(size: number, of: number): 'all' | 'allButOne' | 'some' | 'one' {
  if (size === of) return 'all';
  if (size === 1) return 'one';
  return size === of - 1 ? 'allButOne' : 'some';
}

/** Roles that ask much the same: all of them ask `shared` of the `of` expectations that any of them asks. */
export interface Core {
  readonly roles: readonly RoleId[];
  readonly shared: number;
  readonly of: number;
}

export interface Cores {
  /** The largest first; of one size the one that shares more. No role is in two. */
  readonly cores: readonly Core[];
  /** Roles in no core that have next to nothing of any. */
  readonly apart: readonly RoleId[];
}

/** Of what any of them asks, all of a core ask at least this share. */
const MUCH = 0.4;
/** Of what a core shares, a role that stands apart asks less than this. */
const HARDLY = 0.25;
const MOST_CORES = 3;

/**
 * Parts the roles of a pool that are kept into groups that ask much the same, and finds who stands apart. Each role is
 * tried as the beginning of a group, which the role that keeps most in common joins until none does.
 */
export function coresOf(pool: AgreementPool, isKept: (role: RoleId) => boolean): Cores {
  const places = pool.roles.flatMap((role, at) => (isKept(role) ? [at] : []));
  const groups: Group[] = [];
  for (let rest = places; groups.length < MOST_CORES; ) {
    const next = largestOf(pool, rest);
    if (!next) break;
    groups.push(next);
    rest = rest.filter((at) => !next.members.includes(at));
  }
  const nameOf = (at: number) => pool.roles[at] ?? '';
  const isIn = (at: number) => groups.some(({ members }) => members.includes(at));
  const isApart = (at: number) => groups.every((group) => partOf(pool, at, group) < HARDLY);
  return {
    cores: groups.map(({ members, shared, of }) => ({
      roles: members.toSorted((a, b) => a - b).map(nameOf),
      shared,
      of,
    })),
    apart: groups.length ? places.filter((at) => !isIn(at) && isApart(at)).map(nameOf) : [],
  };
}

function largestOf(pool: AgreementPool, places: readonly number[]): Group | undefined {
  return places
    .map((start) => grown(pool, [start], places))
    .filter(({ members }) => members.length > 1)
    .sort((a, b) => b.members.length - a.members.length || shareOf(b) - shareOf(a))[0];
}

/** How much of what a group shares a role asks too. */
function partOf({ shared }: AgreementPool, at: number, { members }: Group): number {
  const common = shared.filter((who) => members.every((member) => who.includes(member)));
  return common.filter((who) => who.includes(at)).length / Math.max(1, common.length);
}

interface Group {
  readonly members: readonly number[];
  readonly shared: number;
  readonly of: number;
}

function grown(pool: AgreementPool, members: readonly number[], places: readonly number[]): Group {
  const joined = places
    .filter((at) => !members.includes(at))
    .map((at) => groupOf(pool, [...members, at]));
  const [next] = joined.sort((a, b) => shareOf(b) - shareOf(a));
  return next && shareOf(next) >= MUCH ? grown(pool, next.members, places) : groupOf(pool, members);
}

function groupOf(pool: AgreementPool, members: readonly number[]): Group {
  const { shared, asks } = pool;
  let [common, any, inShared] = [0, 0, 0];
  for (const who of shared) {
    const size = members.filter((at) => who.includes(at)).length;
    inShared += size;
    if (size > 0) any += 1;
    if (size === members.length) common += 1;
  }
  const asked = members.reduce((sum, at) => sum + (asks[at] ?? 0), 0);
  return { members, shared: common, of: any + asked - inShared };
}

function shareOf({ shared, of }: Group): number {
  return of === 0 ? 0 : shared / of;
}
