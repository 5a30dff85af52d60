import { buildLadder, byGradeDescending, type Ladder, rankOf } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import {
  DRAWN_AT_FIRST,
  kindsThat,
  type RelationKind,
  STEP_KINDS,
  SYMMETRIC_KINDS,
} from '#src/domain/relations.ts';
import type { FamilyId, Role, RoleId } from '#src/domain/role.ts';
import { layoutLadder, type Order } from '#src/layout/layout.ts';
import { NO_WIDTHS } from '#src/layout/measure.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { type Scene, sceneOf } from '#src/screens/parts/drawing/drawing.ts';

/** A few stations of the map, laid out by themselves, in the colours that they have on the map. */
export interface Excerpt {
  readonly scene: Scene;
  /** The role that the card is about. */
  readonly here: RoleId | undefined;
  /** Whether no relation joins that role to another, so that its family is shown instead. */
  readonly standsAlone: boolean;
  /** Whether steps lead on to roles that are not shown. */
  readonly leadsOn: boolean;
}

/** More stations or columns than this cannot be told apart on a card. */
const MOST = { stations: 12, columns: 4 } as const;
/** A picture without labels holds more. */
const MOST_UNLABELLED = { stations: 30, columns: 8 } as const;
/** How many are shown of those one step away, and of those two steps away. */
const NEAR = 4;
const FAR = 2;
/** How many branches each role of a picture without labels may have, either way: it is to grow, not to fan out. */
const BRANCHES = 3;

/** A card writes its labels itself. */
const STANDING: Order = {
  orientation: 'standing',
  measure: NO_WIDTHS,
  kinds: DRAWN_AT_FIRST,
};

const ALONG = kindsThat(({ step }) => step === 'along');

/**
 * The ladder around a role, nearest first: two steps up, two steps down, and its equals. A role that no step meets is
 * shown among its family, an unknown one not at all.
 */
export function excerptAround(ladder: Ladder, id: RoleId): Excerpt {
  const up = nearest(ladder, id, 'outgoing');
  const down = nearest(ladder, id, 'incoming');
  const equals = [
    ...next(ladder, [id], 'outgoing', SYMMETRIC_KINDS),
    ...next(ladder, [id], 'incoming', SYMMETRIC_KINDS),
  ];
  // Where it does not all fit the last are left out: first comes the line through the role, then what branches off.
  const chosen = [
    id,
    ...up.slice(0, 1),
    ...down.slice(0, 1),
    ...next(ladder, up.slice(0, 1), 'outgoing', ALONG).slice(0, 1),
    ...next(ladder, down.slice(0, 1), 'incoming', ALONG).slice(0, 1),
    ...equals.slice(0, FAR),
    ...up.slice(1),
    ...down.slice(1),
    ...next(ladder, up, 'outgoing', STEP_KINDS).slice(0, FAR),
    ...next(ladder, down, 'incoming', STEP_KINDS).slice(0, FAR),
  ];
  const family = ladder.byId.get(id)?.family;
  if (chosen.length > 1 || family === undefined) return fitting(ladder, chosen, MOST, id);
  return { ...fitting(ladder, [id, ...inTurn(ladder, family)], MOST, id), standsAlone: true };
}

/** The roles one step away in one direction, promotions before switches of track. */
function nearest(ladder: Ladder, id: RoleId, way: 'outgoing' | 'incoming'): RoleId[] {
  return [...new Set(STEP_KINDS.flatMap((kind) => next(ladder, [id], way, [kind])))].slice(0, NEAR);
}

/** The roles of a family, or where they are many some of every grade. */
export function excerptOfFamily(ladder: Ladder, family: FamilyId): Excerpt {
  return fitting(ladder, inTurn(ladder, family), MOST);
}

/** The roles of a family: one of each grade, then another of each, and so on. */
function inTurn(ladder: Ladder, family: FamilyId): RoleId[] {
  const byGrade = Map.groupBy(membersOf(ladder, family), (role) => rankOf(ladder, role));
  const rows = [...byGrade.values()];
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    rows.flatMap((row) => row[at]?.id ?? []),
  ).flat();
}

/** A part of the ladder to stand for all of it: what grows, within its department, from where most steps meet. */
export function excerptOfAll(ladder: Ladder): Excerpt {
  const departmentOf = (id: RoleId) =>
    ladder.familyById.get(ladder.byId.get(id)?.family ?? '')?.department;
  const [first] = ladder.roles
    .map(({ id }) => ({ id, steps: neighbours(ladder, [id]).length }))
    .sort((a, b) => b.steps - a.steps || byCodeUnit(a.id, b.id));
  const home = first && departmentOf(first.id);
  const grown = new Set(first ? [first.id] : []);
  for (const id of grown) {
    for (const way of ['outgoing', 'incoming'] as const) {
      const near = next(ladder, [id], way, STEP_KINDS).filter(
        (other) => departmentOf(other) === home,
      );
      for (const other of near.slice(0, BRANCHES)) grown.add(other);
    }
    if (grown.size >= MOST_UNLABELLED.stations) break;
  }
  return fitting(ladder, [...grown], MOST_UNLABELLED);
}

/** The roles of a family, highest grade first. */
export function membersOf(ladder: Ladder, family: FamilyId): readonly Role[] {
  return atlasOf(ladder).members.get(family) ?? [];
}

/** Which of the map's line colours a role has, counted from 0. */
export function colourOf(ladder: Ladder, role: RoleId): number {
  return atlasOf(ladder).scene.colourOf(role);
}

/** What is worked out once for all cards of a ladder. */
interface Atlas {
  readonly scene: Scene;
  readonly members: ReadonlyMap<FamilyId, readonly Role[]>;
}

const atlases = new WeakMap<Ladder, Atlas>();

function atlasOf(ladder: Ladder): Atlas {
  const known = atlases.get(ladder);
  if (known) return known;
  const inOrder = ladder.roles.toSorted(byGradeDescending(ladder));
  const made = {
    scene: sceneOf(ladder, layoutLadder(ladder, STANDING), DRAWN_AT_FIRST),
    members: Map.groupBy(inOrder, ({ family }) => family),
  };
  atlases.set(ladder, made);
  return made;
}

/** The first of the chosen roles, as many as fit a card. */
function fitting(
  ladder: Ladder,
  chosen: readonly RoleId[],
  most: { readonly stations: number; readonly columns: number },
  here?: RoleId,
): Excerpt {
  const ids = [...new Set(chosen)].filter((id) => ladder.byId.has(id)).slice(0, most.stations);
  let part = ladderOfSome(ladder, ids);
  let placed = layoutLadder(part, { ...STANDING, shape: 'one-band' });
  while (ids.length > 1 && columnsOf(placed) > most.columns) {
    ids.pop();
    part = ladderOfSome(ladder, ids);
    placed = layoutLadder(part, { ...STANDING, shape: 'one-band' });
  }
  const shown = new Set(ids);
  return {
    scene: {
      ladder: part,
      placed,
      links: placed.links,
      lineEnds: new Map(),
      colourOf: atlasOf(ladder).scene.colourOf,
    },
    here,
    standsAlone: false,
    leadsOn: neighbours(ladder, ids).some((id) => !shown.has(id)),
  };
}

function columnsOf({ roles }: PlacedLadder): number {
  return new Set([...roles.values()].map(({ x }) => x)).size;
}

/** What `partOf` gives, at the cost of the chosen roles alone. */
function ladderOfSome(ladder: Ladder, ids: readonly RoleId[]): Ladder {
  const { info, labels } = ladder;
  const { outgoing } = ladder.adjacency();
  const roles = ids.flatMap((id) => ladder.byId.get(id) ?? []);
  const chosen = new Set(ids);
  const relations = ids
    .flatMap((id) => outgoing(id))
    .filter(({ kind, to }) => DRAWN_AT_FIRST.includes(kind) && chosen.has(to));
  const families = [...new Set(roles.map(({ family }) => family))].flatMap(
    (id) => ladder.familyById.get(id) ?? [],
  );
  return {
    ...buildLadder({ info, families, roles, relations, familyRelations: [] }),
    labels,
  };
}

/** The roles one relation away from some roles, the described ones first, then by grade. */
function next(
  ladder: Ladder,
  from: readonly RoleId[],
  way: 'outgoing' | 'incoming',
  kinds: readonly RelationKind[],
): RoleId[] {
  const ofRole = ladder.adjacency()[way];
  const found = from
    .flatMap((id) => ofRole(id))
    .filter(({ kind }) => kinds.includes(kind))
    .map((relation) => (way === 'outgoing' ? relation.to : relation.from));
  const roles = [...new Set(found)].flatMap((id) => ladder.byId.get(id) ?? []);
  const inOrder = byGradeDescending(ladder);
  const named = ({ status }: Role) => Number(status === 'named');
  return roles
    .sort((a, b) => named(a) - named(b) || (way === 'outgoing' ? inOrder(b, a) : inOrder(a, b)))
    .map(({ id }) => id);
}

/** The roles one step up or down from some roles. */
function neighbours(ladder: Ladder, ids: readonly RoleId[]): RoleId[] {
  return [
    ...next(ladder, ids, 'outgoing', STEP_KINDS),
    ...next(ladder, ids, 'incoming', STEP_KINDS),
  ];
}
