import { type Ladder, labelOf, rankOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import {
  afarName,
  cardBeside,
  cardWidth,
  halfCard,
  labelBeside,
  placedText,
  tenths,
} from './beside.ts';
import { MANNERS, type Manner } from './manner.ts';
import { mostOf } from './mostOf.ts';
import { type PackedLinks, packLinks, unpackLinks } from './packedLinks.ts';
import {
  type PlacedFlag,
  type PlacedLadder,
  type PlacedLine,
  type PlacedRole,
  type PlacedText,
  TEXT_STYLES,
} from './placed.ts';
import { blockOf } from './textBlock.ts';

/**
 * The drawing of a ladder as a file that is fetched beside the ladder's own. It holds only what the ladder does not say:
 * whose station and whose link comes next follows from the order of the ladder's roles and relations, and the ends of
 * a link follow from its stations. Positions are differences to what is known already, because small numbers make a
 * small file.
 */
export interface PackedMap
  extends Pick<PlacedLadder, 'orientation' | 'width' | 'height' | 'sheet' | 'bands'>,
    PackedLinks {
  /** Each text that stands beside stations once, an empty one for the whole name of what it is of, and how wide it is. */
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  /** For each role how many lines further on than that of the role before it its own is, and its label among the texts. */
  readonly lines: readonly number[];
  readonly labels: readonly number[];
  /** For each band how many lines it has, and for each line how much further across it stands than the one before it. */
  readonly counts: readonly number[];
  readonly across: readonly number[];
  /** For each line its name, where neither its family nor its only role says it, and how wide that is from afar. */
  readonly names: readonly string[];
  readonly afar: readonly number[];
  /**
   * For each line of several roles the names at its ends, each as how many places further on it stands among the texts
   * than the one before it, and how far off it stands from where it is expected.
   */
  readonly flags: readonly number[];
  readonly off: readonly number[];
}

/** Packs the drawing of a ladder, or nothing where it leaves roles out. */
export function packMap(ladder: Ladder, placed: PlacedLadder): PackedMap | undefined {
  const { orientation, width, height, sheet, bands, roles, lines } = placed;
  if (roles.size < ladder.roles.length) return undefined;
  const inOrder = ladder.roles.flatMap(({ id }) => roles.get(id) ?? []);
  const texts = new TextTable();
  const firsts = lines.flatMap(({ roles: [first = ''] }) => roles.get(first) ?? []);
  const bandOf = bandsOf(placed);
  const counts = bands.map(() => 0);
  for (const first of firsts) {
    const band = bandOf(first);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return {
    orientation,
    width,
    height,
    sheet,
    bands,
    lines: differences(inOrder.map(({ line }) => line)),
    labels: inOrder.map(({ role, label }) => texts.placeOf(label, labelOf(ladder, role))),
    counts,
    across: differences(firsts.map(({ x, y }) => (orientation === 'lying' ? y : x))),
    names: lines.map(({ name, family, roles: { length } }) =>
      length === 1 || name === ladder.familyById.get(family)?.title ? '' : name,
    ),
    afar: lines.map(({ afar }) => afar.width),
    flags: differences(
      lines.flatMap(({ name, flags }) => flags.map((flag) => texts.placeOf(flag, name))),
    ),
    off: lines.flatMap((line) => line.flags.map((flag) => offOf(placed, line, flag))),
    texts: texts.list,
    widths: texts.widths,
    ...packLinks(ladder, placed),
  };
}

/** How much further along careers the name of a line stands than is expected. */
function offOf({ orientation, roles }: PlacedLadder, line: PlacedLine, flag: PlacedFlag): number {
  const station = roles.get((flag.end === 'start' ? line.roles[0] : line.roles.at(-1)) ?? '');
  const expected = station ? flagAt(orientation, flag.end, station, flag) : 0;
  return (orientation === 'lying' ? flag.x : flag.y) - expected;
}

/** Where along careers the name of a line is expected at the station at one of its ends. */
function flagAt(
  orientation: PlacedLadder['orientation'],
  end: 'start' | 'end',
  { x, y, label }: PlacedRole,
  { width }: Pick<PlacedText, 'width'>,
): number {
  if (orientation === 'standing') return y;
  return end === 'start' ? x - width : label.x + label.width;
}

/** Each text once, at the place at which it is first met. */
class TextTable {
  readonly list: string[] = [];
  readonly widths: number[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a text, which is left out where it is the whole name of what it stands beside. */
  placeOf({ lines, width }: PlacedText, name: string): number {
    const said = lines.join('\n');
    const text = said === name ? '' : said;
    const key = `${text} ${width}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    this.widths.push(width);
    return this.list.push(text) - 1;
  }
}

/** Which band a role stands in, by where its rows stand along careers. */
function bandsOf({ orientation, bands }: Pick<PlacedLadder, 'orientation' | 'bands'>) {
  const at = new Map(
    bands.flatMap(({ rows }, band) => rows.map(({ middle }) => [middle, band] as const)),
  );
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

/** Unpacks what `packMap` made of the drawing of the same ladder. */
export function unpackMap(ladder: Ladder, packed: PackedMap): PlacedLadder {
  const { orientation, width, height, sheet, bands } = packed;
  const manner = MANNERS[orientation];
  const rowOf = new Map<RoleId, number>();
  const roles = unpackRoles(ladder, packed, manner, rowOf);
  return {
    orientation,
    width,
    height,
    sheet,
    bands,
    roles,
    lines: unpackLines(ladder, packed, roles, rowOf),
    links: unpackLinks(ladder, orientation, packed, { roles, rowOf }),
  };
}

/** The rows of a band by their grades, each with its number among those of all bands and what it is to the next grade. */
function rowsByGrade({ bands }: PackedMap) {
  let count = 0;
  return bands.map(({ rows }) => {
    const first = count;
    count += rows.length;
    return new Map(
      rows.map(({ grade, middle }, at) => {
        const next = (rows[at - 1]?.middle ?? Number.POSITIVE_INFINITY) - middle;
        return [grade, { number: first + at, middle, next }] as const;
      }),
    );
  });
}

/** For each line its band, where it stands across, and how far it is from there to the next column of its band. */
function unpackColumns({ counts, across: steps }: PackedMap) {
  const across = sums(steps);
  const bandOf = counts.flatMap((count, band) => new Array<number>(count).fill(band));
  const next: number[] = [];
  for (let line = across.length - 1; line >= 0; line--) {
    const apart = (across[line + 1] ?? 0) - (across[line] ?? 0);
    const isLast = bandOf[line + 1] !== bandOf[line];
    next[line] = isLast ? Number.POSITIVE_INFINITY : apart || (next[line + 1] ?? 0);
  }
  return { bandOf, across, next };
}

/** Places roles on their lines, at their grades, and notes in which row of all bands each stands. */
function unpackRoles(
  ladder: Ladder,
  packed: PackedMap,
  manner: Manner,
  rowOf: Map<RoleId, number>,
): Map<RoleId, PlacedRole> {
  const lies = packed.orientation === 'lying';
  const rows = rowsByGrade(packed);
  const columns = unpackColumns(packed);
  const lines = sums(packed.lines);
  const lineOf = (text: string, width: number) =>
    blockOf(manner, text.split('\n'), TEXT_STYLES.label.size, width);
  const texts = packed.texts.map((text, at) =>
    text ? lineOf(text, packed.widths[at] ?? 0) : undefined,
  );
  const half = halfCard(manner);
  const placed = new Map<RoleId, PlacedRole>();
  for (const [at, role] of ladder.roles.entries()) {
    const line = lines[at] ?? 0;
    const place = packed.labels[at] ?? 0;
    const text = texts[place] ?? lineOf(labelOf(ladder, role), packed.widths[place] ?? 0);
    const grade = ladder.info.grades[rankOf(ladder, role) ?? -1]?.value;
    const row = rows[columns.bandOf[line] ?? 0]?.get(grade);
    if (!row) continue;
    const across = columns.across[line] ?? 0;
    const centre = lies ? { x: row.middle, y: across } : { x: across, y: row.middle };
    const apart = lies ? row.next : (columns.next[line] ?? 0);
    rowOf.set(role.id, row.number);
    placed.set(role.id, {
      role,
      ...centre,
      line,
      label: labelBeside(manner, centre, text),
      card: cardBeside(manner, centre, cardWidth(manner, text.width, apart)),
      halfCard: half,
    });
  }
  return placed;
}

function unpackLines(
  ladder: Ladder,
  packed: PackedMap,
  roles: ReadonlyMap<RoleId, PlacedRole>,
  rowOf: ReadonlyMap<RoleId, number>,
): PlacedLine[] {
  const members: PlacedRole[][] = packed.names.map(() => []);
  for (const placed of roles.values()) members[placed.line]?.push(placed);
  const row = ({ role }: PlacedRole) => rowOf.get(role.id) ?? 0;
  const places = sums(packed.flags);
  let flag = 0;
  return packed.names.map((name, at): PlacedLine => {
    const own = members[at]?.sort((a, b) => row(b) - row(a)) ?? [];
    const [first] = own;
    const family = mostOf(own.map(({ role }) => role.family)) ?? '';
    const isLone = own.length === 1;
    const titled = first && isLone ? labelOf(ladder, first.role) : undefined;
    const called = name || (titled ?? ladder.familyById.get(family)?.title ?? '');
    return {
      family,
      name: called,
      roles: own.map(({ role }) => role.id),
      flags: isLone
        ? []
        : ENDS.flatMap((end) => {
            const station = end === 'start' ? first : own.at(-1);
            const [place = 0, off = 0] = [places[flag], packed.off[flag++]];
            return station ? unpackFlag(packed, { name: called, end, station, place, off }) : [];
          }),
      afar: afarName(called, packed.afar[at] ?? 0, first ?? { x: 0, y: 0 }),
    };
  });
}

const ENDS = ['start', 'end'] as const;

/** What the file and its line say of a name at an end of a line. */
interface FlagPlace {
  readonly name: string;
  readonly end: PlacedFlag['end'];
  readonly station: PlacedRole;
  readonly place: number;
  readonly off: number;
}

function unpackFlag(
  { orientation, texts, widths }: PackedMap,
  { name, end, station, place, off }: FlagPlace,
): PlacedFlag {
  const manner = MANNERS[orientation];
  const lines = (texts[place] || name).split('\n');
  const text = blockOf(manner, lines, TEXT_STYLES.line.size, widths[place] ?? 0);
  const extent = manner.extentOf(text.width, text.height);
  const { start } = end === 'start' ? manner.nameAcross(extent) : text.beside;
  const along = tenths(flagAt(orientation, end, station, text) + off);
  return orientation === 'lying'
    ? { end, ...placedText(text, along, tenths(station.y + start)) }
    : { end, ...placedText(text, tenths(station.x + start), along) };
}
