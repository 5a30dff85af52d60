import type { Ladder } from '#src/domain/ladder.ts';
import type { Relation, RoleId } from '#src/domain/role.ts';
import { besideLink } from './beside.ts';
import { MANNERS } from './manner.ts';
import type { Orientation, PlacedLadder, PlacedLink, PlacedRole } from './placed.ts';
import type { PlacedRoute, Straight } from './placedRoute.ts';

/** The links of a drawing in its file: which they are and where they end follows from the ladder and its stations. */
export interface PackedLinks {
  /**
   * For each link a head, and as many numbers of its bends as `SHAPES` says of its shape. A head packs two numbers into one:
   * `undrawn * SHAPES.length + shape`, where `undrawn` counts the relations since the last link that are not drawn, and
   * `shape` is a place in `SHAPES`.
   */
  readonly links: readonly number[];
  readonly bends: readonly number[];
}

/** The shapes of a route by their numbers in the file, each with how many numbers tell its bends. */
const SHAPES = [
  { shape: 'straight', bends: 0 },
  { shape: 'one-bend', bends: 1 },
  { shape: 'two-bends', bends: 3 },
] as const satisfies readonly { shape: PlacedRoute['shape']; bends: number }[];

/** Packs the links of a drawing. */
export function packLinks({ relations }: Ladder, { links }: PlacedLadder): PackedLinks {
  const linkOf = new Map(links.map((link) => [keyOf(link), link]));
  const heads: number[] = [];
  const bends: number[] = [];
  let undrawn = 0;
  for (const relation of relations) {
    const link = linkOf.get(keyOf(relation));
    if (link) {
      const shape = SHAPES.findIndex((each) => each.shape === link.route.shape);
      heads.push(undrawn * SHAPES.length + shape);
      bends.push(...packBends(link.route));
      undrawn = 0;
    } else undrawn++;
    // Relations of one kind between the same roles are one link: it is told at the first of them.
    linkOf.delete(keyOf(relation));
  }
  return { links: heads, bends };
}

function keyOf({ kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>): string {
  return `${kind} ${from} ${to}`;
}

/** Where a route begins and ends along careers, and where it ends across them. */
function endsOf({ orientation, lowX, lowY, highX, highY }: PlacedRoute) {
  return orientation === 'lying'
    ? { low: lowX, high: highX, across: highY }
    : { low: lowY, high: highY, across: highX };
}

/** Where a route bends, each as a distance from one of its ends. */
function packBends(route: PlacedRoute): number[] {
  const { low, high, across } = endsOf(route);
  switch (route.shape) {
    case 'straight':
      return [];
    case 'one-bend':
      return [route.turn - low];
    case 'two-bends':
      return [route.lowTurn - low, route.between - across, route.highTurn - high];
  }
}

/** What is known of roles when links are unpacked. */
interface Stations {
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  /** In which row of all bands each stands. */
  readonly rowOf: ReadonlyMap<RoleId, number>;
}

/** Unpacks the links between roles that are placed. */
export function unpackLinks(
  { relations }: Ladder,
  orientation: Orientation,
  { links, bends }: PackedLinks,
  { roles, rowOf }: Stations,
): PlacedLink[] {
  const manner = MANNERS[orientation];
  const acrossOf = ({ x, y }: PlacedRole) => (orientation === 'lying' ? y : x);
  const placed: PlacedLink[] = [];
  let next = 0;
  let bend = 0;
  for (const head of links) {
    const { shape, bends: own } = SHAPES[head % SHAPES.length] ?? SHAPES[0];
    next += Math.floor(head / SHAPES.length);
    const relation = relations[next++];
    const source = relation && roles.get(relation.from);
    const target = relation && roles.get(relation.to);
    if (source && target) {
      const { kind, from, to } = relation;
      const rise = (rowOf.get(from) ?? 0) - (rowOf.get(to) ?? 0);
      const rises = (rise || acrossOf(target) - acrossOf(source)) > 0;
      const [low, high] = rises ? [source, target] : [target, source];
      const beside = besideLink(manner, kind);
      const ends = {
        orientation,
        lowX: low.x + beside.x,
        lowY: low.y + beside.y,
        highX: high.x + beside.x,
        highY: high.y + beside.y,
      };
      const route = unpackRoute({ shape: 'straight', ...ends }, shape, bends, bend);
      placed.push({ kind, from, to, rises, halfCard: target.halfCard, route });
    }
    bend += own;
  }
  return placed;
}

/** The route of a shape between the ends of a straight one, whose bends are told from a place in the file on. */
function unpackRoute(
  straight: Straight,
  shape: PlacedRoute['shape'],
  bends: readonly number[],
  at: number,
): PlacedRoute {
  const { low, high, across } = endsOf(straight);
  const lowTurn = low + (bends[at] ?? 0);
  switch (shape) {
    case 'straight':
      return straight;
    case 'one-bend':
      return { ...straight, shape, turn: lowTurn };
    case 'two-bends':
      return {
        ...straight,
        shape,
        lowTurn,
        between: across + (bends[at + 1] ?? 0),
        highTurn: high + (bends[at + 2] ?? 0),
      };
  }
}
