import type { Ladder } from '#src/domain/ladder.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { Relation, RoleId } from '#src/domain/role.ts';
import { type PlacedLadder, type PlacedLink, type PlacedRole, SIZE } from './placed.ts';
import type { PlacedRoute } from './placedRoute.ts';

/**
 * The drawing of a ladder as a file that is fetched beside the ladder's own. It holds only what the ladder does not say:
 * whose station and whose link comes next follows from the order of the ladder's roles and relations, and the ends of
 * a link follow from its stations. Positions are differences to what is known already, because small numbers make a
 * small file.
 */
export interface PackedMap
  extends Pick<PlacedLadder, 'orientation' | 'width' | 'height' | 'sheet' | 'bands' | 'lines'> {
  /** Half the height of the tallest card of each row. */
  readonly halfCards: readonly number[];
  /** The line of each role. */
  readonly lineOf: readonly number[];
  readonly labels: readonly PlacedRole['label'][];
  /** Two numbers for each role: how far right of the role before it, and how many rows below that, it stands. */
  readonly roles: readonly number[];
  /**
   * For each link a head, and then as many numbers as `SHAPES` says of its shape. A head packs two numbers into one:
   * `undrawn * SHAPES.length + shape`, where `undrawn` counts the relations since the last link that are not drawn, and
   * `shape` is a place in `SHAPES`.
   */
  readonly links: readonly number[];
}

/** The shapes of a route by their numbers in the file, each with how many numbers tell its bends. */
const SHAPES = [
  { shape: 'straight', bends: 0 },
  { shape: 'one-bend', bends: 1 },
  { shape: 'two-bends', bends: 3 },
] as const satisfies readonly { shape: PlacedRoute['shape']; bends: number }[];

/** Packs the drawing of a ladder, or nothing where it leaves roles out. */
export function packMap(ladder: Ladder, placed: PlacedLadder): PackedMap | undefined {
  const { roles: stations, links: _, ...rest } = placed;
  if (stations.size < ladder.roles.length) return undefined;
  const inOrder = ladder.roles.flatMap(({ id }) => stations.get(id) ?? []);
  const halfCardOf = new Map(inOrder.map(({ y, halfCard }) => [y, halfCard]));
  return {
    ...rest,
    halfCards: rest.bands.flatMap(({ rows }) =>
      rows.map(({ middle }) => halfCardOf.get(middle) ?? 0),
    ),
    lineOf: inOrder.map(({ line }) => line),
    labels: inOrder.map(({ label }) => label),
    roles: packRoles(ladder, placed),
    links: packLinks(ladder, placed),
  };
}

function packRoles(ladder: Ladder, { bands, roles }: PlacedLadder): number[] {
  const rowAt = new Map(bands.flatMap(({ rows }) => rows).map(({ middle }, at) => [middle, at]));
  const packed: number[] = [];
  let last = { x: 0, row: 0 };
  for (const { id } of ladder.roles) {
    const { x = 0, y = 0 } = roles.get(id) ?? {};
    const row = rowAt.get(y) ?? 0;
    packed.push(x - last.x, row - last.row);
    last = { x, row };
  }
  return packed;
}

function packLinks({ relations }: Ladder, { links }: PlacedLadder): number[] {
  const linkOf = new Map(links.map((link) => [keyOf(link), link]));
  const packed: number[] = [];
  let undrawn = 0;
  for (const relation of relations) {
    const link = linkOf.get(keyOf(relation));
    if (link) {
      const shape = SHAPES.findIndex((each) => each.shape === link.route.shape);
      packed.push(undrawn * SHAPES.length + shape, ...packBends(link.route));
      undrawn = 0;
    } else undrawn++;
    // Relations of one kind between the same roles are one link: it is told at the first of them.
    linkOf.delete(keyOf(relation));
  }
  return packed;
}

function keyOf({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string {
  return `${kind} ${from} ${to}`;
}

/** Where a route bends, each as a distance from one of its ends. */
function packBends(route: PlacedRoute): number[] {
  switch (route.shape) {
    case 'straight':
      return [];
    case 'one-bend':
      return [route.lowY - route.levelY];
    case 'two-bends':
      return [
        route.lowY - route.lowLevelY,
        route.uprightX - route.highX,
        route.highLevelY - route.highY,
      ];
  }
}

/** Unpacks what `packMap` made of the drawing of the same ladder. */
export function unpackMap(ladder: Ladder, packed: PackedMap): PlacedLadder {
  const { halfCards: _, lineOf: __, labels: ___, ...rest } = packed;
  const roles = unpackRoles(ladder, packed);
  return { ...rest, roles, links: unpackLinks(ladder, packed, roles) };
}

function unpackRoles(ladder: Ladder, packed: PackedMap): Map<RoleId, PlacedRole> {
  const { bands, roles, halfCards, lineOf, labels } = packed;
  const rows = bands.flatMap((band) => band.rows);
  const placed = new Map<RoleId, PlacedRole>();
  let x = 0;
  let row = 0;
  for (let at = 0; at < ladder.roles.length; at++) {
    const role = ladder.roles[at];
    x += roles[at * 2] ?? 0;
    row += roles[at * 2 + 1] ?? 0;
    const own = rows[row];
    const label = labels[at];
    if (!role || !own || !label) continue;
    const y = own.middle;
    const halfCard = halfCards[row] ?? 0;
    const card = { x: x - SIZE.cardLeft, y: y - halfCard, width: SIZE.card, height: halfCard * 2 };
    placed.set(role.id, { role, x, y, line: lineOf[at] ?? 0, label, card, halfCard });
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
    const head = links[at++] ?? 0;
    const { shape, bends } = SHAPES[head % SHAPES.length] ?? SHAPES[0];
    next += Math.floor(head / SHAPES.length);
    const relation = relations[next++];
    const source = relation && roles.get(relation.from);
    const target = relation && roles.get(relation.to);
    if (source && target) {
      const { kind, from, to } = relation;
      const rises = (source.y - target.y || target.x - source.x) > 0;
      const low = rises ? source : target;
      const high = rises ? target : source;
      const route = unpackRoute(shape, low, high, RELATIONS[kind].sidestep, links, at);
      placed.push({ kind, from, to, rises, halfCard: target.halfCard, route });
    }
    at += bends;
  }
  return placed;
}

/** The route of a shape, between two stations with an offset, whose bends are told from a place in the file on. */
function unpackRoute(
  shape: PlacedRoute['shape'],
  low: PlacedRole,
  high: PlacedRole,
  offset: number,
  links: readonly number[],
  at: number,
): PlacedRoute {
  const lowX = low.x + offset;
  const lowY = low.y;
  const highX = high.x + offset;
  const highY = high.y;
  const firstLevelY = lowY - (links[at] ?? 0);
  switch (shape) {
    case 'straight':
      return { shape, lowX, lowY, highX, highY };
    case 'one-bend':
      return { shape, lowX, lowY, highX, highY, levelY: firstLevelY };
    case 'two-bends': {
      const uprightX = highX + (links[at + 1] ?? 0);
      const highLevelY = highY + (links[at + 2] ?? 0);
      return { shape, lowX, lowY, highX, highY, lowLevelY: firstLevelY, uprightX, highLevelY };
    }
  }
}
