import { type Adjacency, adjacencyOf } from './adjacency.ts';
import { collateIn } from './collate.ts';
import { once } from './once.ts';
import { byCodeUnit } from './problem.ts';
import {
  INHERITING_KINDS,
  isAlong,
  isStep,
  RELATION_KINDS,
  RELATIONS,
  type RelationKind,
  STEP_KINDS,
  SYMMETRIC_KINDS,
} from './relations.ts';
import type {
  DatasetInfo,
  Family,
  FamilyId,
  FamilyRelation,
  Relation,
  Role,
  RoleId,
} from './role.ts';

/** What a ladder is built from: everything of a dataset but its prose. */
export interface LadderData {
  readonly info: DatasetInfo;
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
  /** Those from role to role: no other is a step, or inherits. */
  readonly relations: readonly Relation[];
  /** Those of which an end is a whole family. */
  readonly familyRelations: readonly FamilyRelation[];
}

/** The graph of roles with its indexes. Built once, never changed. */
export interface Ladder extends LadderData {
  readonly byId: ReadonlyMap<RoleId, Role>;
  readonly byAlias: ReadonlyMap<RoleId, Role>;
  readonly familyById: ReadonlyMap<FamilyId, Family>;
  readonly rankOfGrade: ReadonlyMap<string, number>;
  /** The relations by the roles that they join, indexed when first asked for: the map is drawn without them. */
  readonly adjacency: () => Adjacency;
  /** The labels of the roles whose title alone does not tell them apart, worked out when first asked for. */
  readonly labels: () => ReadonlyMap<RoleId, string>;
}

/** Indexes a dataset. Relations whose ends are unknown are left out of the adjacency. */
export function buildLadder(data: LadderData): Ladder {
  const byId = new Map<RoleId, Role>();
  const byAlias = new Map<RoleId, Role>();
  for (const role of data.roles) {
    byId.set(role.id, role);
    for (const alias of role.aliases) byAlias.set(alias, role);
  }
  return {
    ...data,
    byId,
    byAlias,
    familyById: new Map(data.families.map((family) => [family.id, family])),
    rankOfGrade: new Map(data.info.grades.map((grade, rank) => [grade.value, rank])),
    adjacency: once(() => adjacencyOf(data.roles, data.relations)),
    labels: once(() => labelsOf(data)),
  };
}

/**
 * A ladder of some of the roles, with the relations between them; every role keeps the label that it has among all.
 * What is said of whole families is left out, since their lines are no longer whole.
 */
export function partOf(ladder: Ladder, isKept: (role: Role) => boolean): Ladder {
  const { info, families, relations, labels } = ladder;
  const roles = ladder.roles.filter(isKept);
  const kept = new Set(roles.map(({ id }) => id));
  const among = relations.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return {
    ...buildLadder({ info, families, roles, relations: among, familyRelations: [] }),
    labels,
  };
}

/** Finds a role by its id or by an alias that it once had. */
export function findRole(ladder: Ladder, id: string): Role | undefined {
  return ladder.byId.get(id) ?? ladder.byAlias.get(id);
}

/** Finds a family or a strand by its id or by an alias that it once had. */
export function findNamed<T extends { readonly id: string; readonly aliases?: readonly string[] }>(
  list: readonly T[],
  id: string,
): T | undefined {
  return list.find((each) => each.id === id) ?? list.find(({ aliases }) => aliases?.includes(id));
}

/** The place of a role's grade in the scale, 0 being the lowest; nothing without a known grade. */
export function rankOf(ladder: Ladder, role: Role): number | undefined {
  return role.grade && ladder.rankOfGrade.get(role.grade.value);
}

/** A title that tells the role apart: its family is added where another role bears the same title. */
export function labelOf(ladder: Ladder, { id, title }: Role): string {
  return ladder.labels().get(id) ?? title;
}

/** The labels of roles that share a title: by family, and by id where they share that too. */
function labelsOf({ roles, families }: LadderData): Map<RoleId, string> {
  const titleOf = new Map(families.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { title } of roles) {
    if (seen.has(title)) shared.add(title);
    seen.add(title);
  }
  const twins = roles.filter(({ title }) => shared.has(title));
  const byFamily = Map.groupBy(twins, ({ title, family }) => `${title}|${family}`);
  return new Map(
    twins.map(({ id, title, family }) => {
      const siblings = byFamily.get(`${title}|${family}`) ?? [];
      const qualifier = [titleOf.get(family) ?? family, ...(isShared(siblings) ? [id] : [])];
      return [id, `${title} (${qualifier.join(', ')})`];
    }),
  );
}

function isShared({ length }: readonly unknown[]): boolean {
  return length > 1;
}

/** Highest grade first; roles without a grade last; then by title and id. */
export function byGradeDescending(ladder: Ladder): (a: Role, b: Role) => number {
  const inOrder = collateIn(ladder.info);
  return (a, b) =>
    (rankOf(ladder, b) ?? -1) - (rankOf(ladder, a) ?? -1) ||
    inOrder(a.title, b.title) ||
    byCodeUnit(a.id, b.id);
}

/** The roles whose expectations a role takes over directly. */
export function parentsOf(ladder: Ladder, id: RoleId): readonly RoleId[] {
  return inheritanceOf(ladder, id).map(({ to }) => to);
}

/** The relations by which a role takes over what other roles expect. */
export function inheritanceOf(ladder: Ladder, id: RoleId): readonly Relation[] {
  return ofKinds(ladder.adjacency().outgoing(id), INHERITING_KINDS);
}

/** The relations of one kind that start at a role. */
export function relationsFrom(ladder: Ladder, id: RoleId, kind: RelationKind): readonly Relation[] {
  return ladder
    .adjacency()
    .outgoing(id)
    .filter((relation) => relation.kind === kind);
}

/** The relations of one kind that end at a role. */
export function relationsTo(ladder: Ladder, id: RoleId, kind: RelationKind): readonly Relation[] {
  return ladder
    .adjacency()
    .incoming(id)
    .filter((relation) => relation.kind === kind);
}

/** A relation as a role sees it: the role at the other end, each relation between them kept. */
export interface Tie {
  readonly role: Role;
  readonly relations: readonly Relation[];
}

function ties(ladder: Ladder, id: RoleId, relations: readonly Relation[]): Tie[] {
  const byRole = Map.groupBy(relations, ({ from, to }) => (from === id ? to : from));
  return [...byRole]
    .flatMap(([other, group]) => {
      const role = ladder.byId.get(other);
      return role ? [{ role, relations: group }] : [];
    })
    .sort((a, b) => byGradeDescending(ladder)(a.role, b.role));
}

/**
 * The ties of a role by one kind of relation, seen one way. Steps of all kinds are one group, by the first of them: they
 * lead on, or are how one gets here.
 */
export interface TieGroup {
  readonly kind: RelationKind;
  /** Where the role is at the start of its relations or at their end; a symmetric kind is only seen forward. */
  readonly way: 'forward' | 'backward';
  readonly ties: readonly Tie[];
}

const GROUPS = [
  STEP_KINDS,
  ...RELATION_KINDS.filter((kind) => !STEP_KINDS.includes(kind)).map((kind) => [kind]),
];

/** All ties of a role, in the order of the table of relations; groups without a tie are left out. */
export function tiesOf(ladder: Ladder, id: RoleId): readonly TieGroup[] {
  return GROUPS.flatMap((kinds) => {
    const [kind] = kinds;
    if (!kind) return [];
    const groups: readonly TieGroup[] = RELATIONS[kind].isSymmetric
      ? [{ kind, way: 'forward', ties: besides(ladder, id, kinds) }]
      : [
          { kind, way: 'forward', ties: onwards(ladder, id, kinds) },
          { kind, way: 'backward', ties: backwards(ladder, id, kinds) },
        ];
    return groups.filter((group) => group.ties.length > 0);
  });
}

/** Where a role leads, by steps of any kind. */
export function stepsFrom(ladder: Ladder, id: RoleId): readonly Tie[] {
  return onwards(ladder, id, STEP_KINDS);
}

/** From where a role is reached, by steps of any kind. */
export function stepsTo(ladder: Ladder, id: RoleId): readonly Tie[] {
  return backwards(ladder, id, STEP_KINDS);
}

/** The roles that a source puts beside a role: those that it calls equivalent, whichever of the two says so. */
export function equalsOf(ladder: Ladder, id: RoleId): readonly Tie[] {
  return besides(ladder, id, SYMMETRIC_KINDS);
}

function onwards(ladder: Ladder, id: RoleId, kinds: readonly RelationKind[]): Tie[] {
  return ties(ladder, id, ofKinds(ladder.adjacency().outgoing(id), kinds));
}

function backwards(ladder: Ladder, id: RoleId, kinds: readonly RelationKind[]): Tie[] {
  return ties(ladder, id, ofKinds(ladder.adjacency().incoming(id), kinds));
}

function besides(ladder: Ladder, id: RoleId, kinds: readonly RelationKind[]): Tie[] {
  const { outgoing, incoming } = ladder.adjacency();
  return ties(ladder, id, ofKinds([...outgoing(id), ...incoming(id)], kinds));
}

/** Kind by kind: the first relation of a tie is of the first kind. */
function ofKinds(relations: readonly Relation[], kinds: readonly RelationKind[]): Relation[] {
  return kinds.flatMap((kind) => relations.filter((relation) => relation.kind === kind));
}

/** The rung below on the same track, or else on the other one: the nearest described role, or else a named one. */
export function rungBelow(ladder: Ladder, id: RoleId): Role | undefined {
  return nearestRung(stepsTo(ladder, id));
}

/** The next rung up, chosen like the one below. */
export function rungAbove(ladder: Ladder, id: RoleId): Role | undefined {
  const rank = ({ role }: Tie) => rankOf(ladder, role) ?? Number.POSITIVE_INFINITY;
  return nearestRung(stepsFrom(ladder, id).toSorted((a, b) => rank(a) - rank(b) || 0));
}

function nearestRung(nearestFirst: readonly Tie[]): Role | undefined {
  const promotions = nearestFirst.filter(({ relations }) => relations.some(isAlong));
  const candidates = (promotions.length ? promotions : nearestFirst).map(({ role }) => role);
  return candidates.find(({ status }) => status !== 'named') ?? candidates[0];
}

/** The roles on every way up to and on from a role, by promotions and switches. */
export interface Career {
  readonly below: ReadonlySet<RoleId>;
  readonly above: ReadonlySet<RoleId>;
}

/** Follows promotions and switches both ways; a cycle ends where it meets itself. */
export function careerThrough(ladder: Ladder, id: RoleId): Career {
  const { incoming, outgoing } = ladder.adjacency();
  return {
    below: reach(id, (at) =>
      incoming(at)
        .filter(isStep)
        .map(({ from }) => from),
    ),
    above: reach(id, (at) =>
      outgoing(at)
        .filter(isStep)
        .map(({ to }) => to),
    ),
  };
}

function reach(start: RoleId, next: (id: RoleId) => readonly RoleId[]): ReadonlySet<RoleId> {
  const seen = new Set<RoleId>();
  const queue = [...next(start)];
  for (const id of queue) {
    if (seen.has(id) || id === start) continue;
    seen.add(id);
    queue.push(...next(id));
  }
  return seen;
}
