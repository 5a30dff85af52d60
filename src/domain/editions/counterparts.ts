import type { Dataset, Family, FamilyId, Role, RoleId } from '../role.ts';

/** Something of one edition beside what it is in another; one side is absent where it came or went. */
export interface Counterpart<T> {
  readonly before?: T;
  readonly after?: T;
}

/** What of two editions is held against each other. */
export interface Counterparts {
  readonly families: readonly Counterpart<Family>[];
  readonly roles: readonly Counterpart<Role>[];
  /** The ids of the later edition for those of the earlier, where it still has them. */
  readonly roleNow: (id: RoleId) => RoleId;
  /** The role that it was in the earlier edition, by its id in the later one. */
  readonly roleThen: (id: RoleId) => Role | undefined;
  readonly familyNow: (id: FamilyId) => FamilyId;
  /** Whether both editions describe a family, by its id in the later one. */
  readonly isCovered: (family: FamilyId) => boolean;
  readonly covers: readonly FamilyId[];
  readonly outside: readonly FamilyId[];
}

/** Finds what each family and each role of one edition is in the other: by its id, or by one that either once had. */
export function counterpartsOf(before: Dataset, after: Dataset): Counterparts {
  const families = paired(before.families, after.families);
  const familyNow = nowOf(families);
  const roles = paired(before.roles, after.roles);
  const [saidBefore, saidAfter] = [coverage(before, familyNow), coverage(after, (id) => id)];
  const isCovered = (family: FamilyId) => saidBefore(family) && saidAfter(family);
  const all = families.flatMap((each) => each.after?.id ?? each.before?.id ?? []);
  const then = new Map(roles.map((each) => [each.after?.id, each.before]));
  return {
    families: families.filter((each) => isCovered(each.after?.id ?? each.before?.id ?? '')),
    roles: roles.filter((each) =>
      [each.after?.family, each.before && familyNow(each.before.family)].every(
        (family) => family === undefined || isCovered(family),
      ),
    ),
    roleNow: nowOf(roles),
    roleThen: (id) => then.get(id),
    familyNow,
    isCovered,
    covers: all.filter(isCovered),
    outside: all.filter((family) => !isCovered(family)),
  };
}

/** An edition that names what it covers says nothing of any other family, not even that there is none. */
function coverage(
  { info: { covers } }: Dataset,
  now: (id: FamilyId) => FamilyId,
): (family: FamilyId) => boolean {
  if (!covers) return () => true;
  const described = new Set(covers.map(now));
  return (family) => described.has(family);
}

export interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** In the order of the later edition, what is gone at the end. Nothing is the counterpart of two. */
export function paired<T extends Named>(
  before: readonly T[],
  after: readonly T[],
): Counterpart<T>[] {
  const left = new Map(before.map((each) => [each.id, each]));
  const ids = new Set(after.map(({ id }) => id));
  const byAlias = new Map(
    before
      .filter(({ id }) => !ids.has(id))
      .flatMap((each) => (each.aliases ?? []).map((alias) => [alias, each.id])),
  );
  const counterparts = after.map((each): Counterpart<T> => {
    const known = [each.id, ...(each.aliases ?? []).filter((alias) => !ids.has(alias))];
    const id = [...known, byAlias.get(each.id)].find(
      (name) => name !== undefined && left.has(name),
    );
    const was = id === undefined ? undefined : left.get(id);
    if (was) left.delete(was.id);
    return { ...(was && { before: was }), after: each };
  });
  return [...counterparts, ...[...left.values()].map((was) => ({ before: was }))];
}

/** The later id of whatever has another one then; also of what bears again one that it had before. */
export function renamedSince(
  before: readonly Named[],
  after: readonly Named[],
): ReadonlyMap<string, string> {
  return renamedIn(paired(before, after));
}

function renamedIn(pairs: readonly Counterpart<Named>[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap((each) =>
      each.before && each.after && each.before.id !== each.after.id
        ? [[each.before.id, each.after.id]]
        : [],
    ),
  );
}

function nowOf(pairs: readonly Counterpart<Named>[]): (id: string) => string {
  const renamed = renamedIn(pairs);
  return (id) => renamed.get(id) ?? id;
}
