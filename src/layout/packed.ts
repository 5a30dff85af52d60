import type { Ladder } from '#src/domain/ladder.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { Relation, RoleId } from '#src/domain/role.ts';
import { cornersOf } from './corners.ts';
import type { PlacedDeck, PlacedLadder, PlacedLink, PlacedRole } from './placed.ts';

/**
 * The drawing of a ladder as it travels beside that ladder: what cannot be worked out from the roles and relations, in
 * their order, as small numbers.
 */
export interface PackedMap {
  readonly width: number;
  readonly height: number;
  readonly decks: readonly PlacedDeck[];
  /** For each role how far right of the one before it stands, and how many rows lower, counted over all decks. */
  readonly roles: readonly number[];
  /**
   * For each link one number that is three times how many relations were passed over since the last one, and how many
   * level runs it has. With one run follows its height above the lower end; with two, the same of the first, how far
   * right of the higher end the upright between them stands, and how far below that end the second lies.
   */
  readonly links: readonly number[];
}

/** Packs the drawing of a ladder, or nothing where it leaves roles out. */
export function packMap(ladder: Ladder, placed: PlacedLadder): PackedMap | undefined {
  const { width, height, decks } = placed;
  if (placed.roles.size < ladder.roles.length) return undefined;
  const rowAt = new Map(decks.flatMap(({ rows }) => rows).map(({ middle }, at) => [middle, at]));
  const roles: number[] = [];
  let last = { x: 0, row: 0 };
  for (const { id } of ladder.roles) {
    const { x = 0, y = 0 } = placed.roles.get(id) ?? {};
    const row = rowAt.get(y) ?? 0;
    roles.push(x - last.x, row - last.row);
    last = { x, row };
  }
  const linkOf = new Map(placed.links.map((link) => [keyOf(link), link]));
  const links: number[] = [];
  let passed = 0;
  for (const relation of ladder.relations) {
    const link = linkOf.get(keyOf(relation));
    if (link) {
      const bends = bendsOf(link);
      links.push(passed * 3 + RUNS.indexOf(bends.length), ...bends);
      passed = 0;
    } else passed++;
    // Relations of one kind between the same roles are one link.
    linkOf.delete(keyOf(relation));
  }
  return { width, height, decks, roles, links };
}

/** How many numbers tell of no level run, of one and of two. */
const RUNS = [0, 1, 3];

function keyOf({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string {
  return `${kind} ${from} ${to}`;
}

function bendsOf({ points }: PlacedLink): number[] {
  const [, startY = 0, , first = 0, between = 0, , , second = 0] = points;
  const [endX = 0, endY = 0] = points.slice(-2);
  if (points.length === 4) return [];
  if (points.length === 8) return [startY - first];
  return [startY - first, between - endX, second - endY];
}

/** Unpacks what `packMap` made of the drawing of the same ladder. */
export function unpackMap(ladder: Ladder, packed: PackedMap): PlacedLadder {
  const { width, height, decks } = packed;
  const roles = unpackRoles(ladder, packed);
  return { width, height, decks, roles, links: unpackLinks(ladder, packed, roles) };
}

function unpackRoles(ladder: Ladder, { decks, roles }: PackedMap): Map<RoleId, PlacedRole> {
  const rows = decks.flatMap((deck) => deck.rows);
  const placed = new Map<RoleId, PlacedRole>();
  let x = 0;
  let row = 0;
  for (let at = 0; at < ladder.roles.length; at++) {
    const role = ladder.roles[at];
    x += roles[at * 2] ?? 0;
    row += roles[at * 2 + 1] ?? 0;
    const own = rows[row];
    if (role && own) placed.set(role.id, { role, x, y: own.middle, reach: own.reach });
  }
  return placed;
}

function unpackLinks(
  { relations }: Ladder,
  { links }: PackedMap,
  roles: ReadonlyMap<RoleId, PlacedRole>,
): PlacedLink[] {
  const placed: PlacedLink[] = [];
  let next = 0;
  for (let at = 0; at < links.length; ) {
    const head = links[at] ?? 0;
    const runs = head % 3;
    const relation = relations[next + (head - runs) / 3];
    const source = relation && roles.get(relation.from);
    const target = relation && roles.get(relation.to);
    if (source && target) {
      const { kind, from, to } = relation;
      const rises = (source.y - target.y || target.x - source.x) > 0;
      const points = pointsOf(
        links,
        at,
        rises ? source : target,
        rises ? target : source,
        RELATIONS[kind].sidestep,
      );
      placed.push({ kind, from, to, rises, reach: target.reach, points });
    }
    next += (head - runs) / 3 + 1;
    at += 1 + (RUNS[runs] ?? 0);
  }
  return placed;
}

/** The corners of the link whose numbers begin at a place, from its lower station to its higher one. */
function pointsOf(
  links: readonly number[],
  at: number,
  low: PlacedRole,
  high: PlacedRole,
  aside: number,
): number[] {
  const [start, end] = [low.x + aside, high.x + aside];
  const first = low.y - (links[at + 1] ?? 0);
  switch ((links[at] ?? 0) % 3) {
    case 0:
      return cornersOf(start, low.y, end, high.y);
    case 1:
      return cornersOf(start, low.y, end, high.y, first);
    default: {
      const between = end + (links[at + 2] ?? 0);
      return cornersOf(start, low.y, end, high.y, first, between, high.y + (links[at + 3] ?? 0));
    }
  }
}
