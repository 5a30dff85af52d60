import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Relation, RoleId } from '#src/domain/role.ts';
import { afarName, besideLink, cardBeside, halfCard, labelBeside, placedText } from './beside.ts';
import { MANNERS } from './manner.ts';
import {
  type PlacedLadder,
  type PlacedLine,
  type PlacedLink,
  type PlacedRole,
  type PlacedText,
  TEXT_STYLES,
} from './placed.ts';
import type { PlacedRoute, Straight } from './placedRoute.ts';
import { blockOf } from './textBlock.ts';

/**
 * The drawing of a ladder as a file that is fetched beside the ladder's own. It holds only what the ladder does not say:
 * whose station and whose link comes next follows from the order of the ladder's roles and relations, and the ends of
 * a link follow from its stations. Positions are differences to what is known already, because small numbers make a
 * small file.
 */
export interface PackedMap
  extends Pick<PlacedLadder, 'orientation' | 'width' | 'height' | 'sheet' | 'bands'> {
  /** Each text that stands beside stations once, with its width. */
  readonly texts: readonly (readonly [lines: string, width: number])[];
  /** For each role how far across careers it stands from the role before it, and how many rows below that. */
  readonly across: readonly number[];
  readonly rows: readonly number[];
  /** For each role how many lines further on than that of the role before it its own is. */
  readonly lines: readonly number[];
  /** For each role its label, as a place among the texts, and how wide its card is. */
  readonly labels: readonly number[];
  readonly cards: readonly number[];
  /**
   * For each line its family, as a place in the ladder, its name, and its flags from the first to the last. A role by
   * itself is its own name.
   */
  readonly names: readonly (readonly [
    family: number,
    name: string,
    width: number,
    ...flags: PackedFlag[],
  ])[];
  /**
   * For each link a head, and then as many numbers as `SHAPES` says of its shape. A head packs two numbers into one:
   * `undrawn * SHAPES.length + shape`, where `undrawn` counts the relations since the last link that are not drawn, and
   * `shape` is a place in `SHAPES`.
   */
  readonly links: readonly number[];
}

type PackedFlag = readonly [text: number, x: number, y: number];

/** The shapes of a route by their numbers in the file, each with how many numbers tell its bends. */
const SHAPES = [
  { shape: 'straight', bends: 0 },
  { shape: 'one-bend', bends: 1 },
  { shape: 'two-bends', bends: 3 },
] as const satisfies readonly { shape: PlacedRoute['shape']; bends: number }[];

/** Packs the drawing of a ladder, or nothing where it leaves roles out. */
export function packMap(ladder: Ladder, placed: PlacedLadder): PackedMap | undefined {
  const { orientation, width, height, sheet, bands, roles, lines } = placed;
  if (roles.size < ladder.roles.length) return undefined;
  const inOrder = ladder.roles.flatMap(({ id }) => roles.get(id) ?? []);
  const texts = new TextTable();
  const familyAt = new Map(ladder.families.map(({ id }, at) => [id, at]));
  const acrossOf = ({ x, y }: PlacedRole) => (orientation === 'lying' ? y : x);
  const rowOf = rowsOf(placed);
  return {
    orientation,
    width,
    height,
    sheet,
    bands,
    across: differences(inOrder.map(acrossOf)),
    rows: differences(inOrder.map((each) => rowOf(each))),
    lines: differences(inOrder.map(({ line }) => line)),
    labels: inOrder.map(({ label }) => texts.placeOf(label)),
    cards: inOrder.map(({ card }) => card.width),
    names: lines.map(({ family, name, roles: own, afar, flags }) => [
      familyAt.get(family) ?? 0,
      own.length > 1 ? name : '',
      afar.width,
      ...flags.map((flag): PackedFlag => [texts.placeOf(flag), flag.x, flag.y]),
    ]),
    texts: texts.list,
    links: packLinks(ladder, placed),
  };
}

/** Each text once, at the place at which it is first met. */
class TextTable {
  readonly list: (readonly [lines: string, width: number])[] = [];
  readonly #places = new Map<string, number>();

  placeOf({ lines, width }: PlacedText): number {
    const text = lines.join('\n');
    const key = `${text} ${width}`;
    const known = this.#places.get(key) ?? this.list.push([text, width]) - 1;
    this.#places.set(key, known);
    return known;
  }
}

/** Which row of all bands a role stands in, by where those stand along careers. */
function rowsOf({ orientation, bands }: Pick<PlacedLadder, 'orientation' | 'bands'>) {
  const rows = bands.flatMap((band) => band.rows);
  const at = new Map(rows.map(({ middle }, row) => [middle, row]));
  return ({ x, y }: PlacedRole) => at.get(orientation === 'lying' ? x : y) ?? 0;
}

function differences(values: readonly number[]): number[] {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
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

/** Unpacks what `packMap` made of the drawing of the same ladder. */
export function unpackMap(ladder: Ladder, packed: PackedMap): PlacedLadder {
  const { orientation, width, height, sheet, bands } = packed;
  const rows = sums(packed.rows);
  const roles = unpackRoles(ladder, packed, rows);
  const rowOf = new Map(ladder.roles.map(({ id }, at) => [id, rows[at] ?? 0]));
  return {
    orientation,
    width,
    height,
    sheet,
    bands,
    roles,
    lines: unpackLines(ladder, packed, roles, rowOf),
    links: unpackLinks(ladder, packed, roles, rowOf),
  };
}

function unpackRoles(
  ladder: Ladder,
  packed: PackedMap,
  rows: readonly number[],
): Map<RoleId, PlacedRole> {
  const manner = MANNERS[packed.orientation];
  const middles = packed.bands.flatMap((band) => band.rows.map(({ middle }) => middle));
  const across = sums(packed.across);
  const lines = sums(packed.lines);
  const texts = packed.texts.map(([text, width]) =>
    blockOf(manner, text.split('\n'), TEXT_STYLES.label.size, width),
  );
  const half = halfCard(manner);
  const placed = new Map<RoleId, PlacedRole>();
  for (const [at, role] of ladder.roles.entries()) {
    const text = texts[packed.labels[at] ?? -1];
    if (!text) continue;
    const along = middles[rows[at] ?? 0] ?? 0;
    const beside = across[at] ?? 0;
    const [x, y] = packed.orientation === 'lying' ? [along, beside] : [beside, along];
    placed.set(role.id, {
      role,
      x,
      y,
      line: lines[at] ?? 0,
      label: labelBeside(manner, { x, y }, text),
      card: cardBeside(manner, { x, y }, packed.cards[at] ?? 0),
      halfCard: half,
    });
  }
  return placed;
}

function unpackLines(
  ladder: Ladder,
  { names, texts, orientation }: PackedMap,
  roles: ReadonlyMap<RoleId, PlacedRole>,
  rowOf: ReadonlyMap<RoleId, number>,
): PlacedLine[] {
  const manner = MANNERS[orientation];
  const members: PlacedRole[][] = names.map(() => []);
  for (const placed of roles.values()) members[placed.line]?.push(placed);
  const row = ({ role }: PlacedRole) => rowOf.get(role.id) ?? 0;
  return names.map(([family, name, width, ...flags], at): PlacedLine => {
    const own = members[at]?.sort((a, b) => row(b) - row(a)) ?? [];
    const [first] = own;
    const called = name || (first ? labelOf(ladder, first.role) : '');
    return {
      family: ladder.families[family]?.id ?? '',
      name: called,
      roles: own.map(({ role }) => role.id),
      flags: flags.map(([place, x, y], nth) => {
        const [text, wide] = texts[place] ?? ['', 0];
        return {
          end: nth === 0 ? 'start' : 'end',
          ...placedText(blockOf(manner, text.split('\n'), TEXT_STYLES.line.size, wide), x, y),
        };
      }),
      afar: afarName(called, width, first ?? { x: 0, y: 0 }),
    };
  });
}

function unpackLinks(
  { relations }: Ladder,
  { links, orientation }: PackedMap,
  roles: ReadonlyMap<RoleId, PlacedRole>,
  rowOf: ReadonlyMap<RoleId, number>,
): PlacedLink[] {
  const manner = MANNERS[orientation];
  const acrossOf = ({ x, y }: PlacedRole) => (orientation === 'lying' ? y : x);
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
      const route = unpackRoute({ shape: 'straight', ...ends }, shape, links, at);
      placed.push({ kind, from, to, rises, halfCard: target.halfCard, route });
    }
    at += bends;
  }
  return placed;
}

/** The route of a shape between the ends of a straight one, whose bends are told from a place in the file on. */
function unpackRoute(
  straight: Straight,
  shape: PlacedRoute['shape'],
  links: readonly number[],
  at: number,
): PlacedRoute {
  const { low, high, across } = endsOf(straight);
  const lowTurn = low + (links[at] ?? 0);
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
        between: across + (links[at + 1] ?? 0),
        highTurn: high + (links[at + 2] ?? 0),
      };
  }
}
