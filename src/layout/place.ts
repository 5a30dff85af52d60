import type { Ladder } from '#src/domain/ladder.ts';
import type { BroadBand } from './across.ts';
import type { LaidAlong, LaidBand, Situation, Words } from './along.ts';
import {
  afarName,
  afarWidth,
  cardBeside,
  cardWidth,
  halfCard,
  labelBeside,
  placedText,
  tenths,
} from './beside.ts';
import { UNGRADED } from './graph.ts';
import type { Span } from './manner.ts';
import {
  type Box,
  type Orientation,
  type PlacedBand,
  type PlacedBlock,
  type PlacedLine,
  type PlacedRole,
  type PlacedRow,
  type PlacedText,
  SIZE,
} from './placed.ts';
import type { TextBlock } from './textBlock.ts';
import type { Block } from './wrap.ts';

/** A band in the units of the drawing, with what turns its own lengths into them. */
export interface Frame {
  /** Where its columns stand: heights of a lying map, distances from the left of a standing one. */
  readonly columns: readonly number[];
  /** A length along the band: a distance from the left of a lying map, a height of a standing one. */
  readonly alongOf: (along: number) => number;
  /** A box of a band: along it from its beginning, across from its first edge. */
  readonly boxOf: (span: Span) => Box;
  readonly box: Box;
}

/** Bands one after the other: side by side where they lie, from the top down where they stand. */
export function framesOf(
  orientation: Orientation,
  laid: readonly LaidBand[],
  broad: readonly BroadBand[],
  { bandGap, head }: { readonly bandGap: number; readonly head: number },
): Frame[] {
  let at: number = SIZE.margin;
  return laid.map(({ length }, band): Frame => {
    const { breadth = 0, columns = [] } = broad[band] ?? {};
    const first = at;
    at += length + head + bandGap;
    const alongOf = (along: number) =>
      Math.round(orientation === 'lying' ? first + along : first + head + length - along);
    const boxOf = ({ low, high, start, end }: Span): Box =>
      orientation === 'lying'
        ? { x: first + low, y: SIZE.margin + start, width: high - low, height: end - start }
        : {
            x: SIZE.margin + start,
            y: first + head + length - high,
            width: end - start,
            height: high - low,
          };
    return {
      columns: columns.map((column) => SIZE.margin + column),
      alongOf,
      boxOf,
      box: boxOf({
        low: 0,
        high: length + (orientation === 'lying' ? 0 : head),
        start: 0,
        end: breadth,
      }),
    };
  });
}

/** What stage 10 goes by, besides what all stages know. */
export interface Laid {
  readonly ladder: Ladder;
  readonly situation: Situation;
  readonly along: LaidAlong;
  readonly broad: readonly BroadBand[];
  readonly frames: readonly Frame[];
}

/** Stage 10, first part: the bands with their grades and departments. */
export function placeBands(laid: Laid): PlacedBand[] {
  const { ladder, situation, along, broad, frames } = laid;
  return situation.grid.bands.flatMap(({ blocks, rows }, at): PlacedBand[] => {
    const [own, wide, frame] = [along.bands[at], broad[at], frames[at]];
    if (!own || !wide || !frame) return [];
    const across = { start: 0, end: wide.breadth };
    const startOf = (level: number) => (own.levels[level] ?? 0) - (own.befores[level] ?? 0);
    const placedRows = rows.map((rank, row): PlacedRow => {
      const level = rows.length - 1 - row;
      const high = row === 0 ? own.length : startOf(level + 1);
      const middle = frame.alongOf(own.levels[level] ?? 0);
      const placed = { ...frame.boxOf({ low: startOf(level), high, ...across }), middle };
      const grade = rank === UNGRADED ? undefined : ladder.info.grades[rank - 1]?.value;
      return grade === undefined ? placed : { grade, ...placed };
    });
    return [
      {
        ...frame.box,
        rows: placedRows,
        blocks: blocks.map((block, nth) => placeBlock(laid, { at, own, wide, frame }, block, nth)),
      },
    ];
  });
}

interface Placing {
  readonly at: number;
  readonly own: LaidBand;
  readonly wide: BroadBand;
  readonly frame: Frame;
}

function placeBlock(
  { situation }: Laid,
  { own, wide, frame }: Placing,
  block: Block,
  nth: number,
): PlacedBlock {
  const { graph, manner, departmentNames } = situation;
  const start = Math.round(wide.blocks[nth]?.start ?? 0);
  const end = Math.round(wide.blocks[nth]?.end ?? 0);
  const first = wide.columns[block.firstColumn] ?? 0;
  const text = departmentNames(block.department);
  const name = manner.nameAcross({ along: text.width, across: text.height });
  const box = frame.boxOf({ low: 0, high: own.length, start, end });
  const corner =
    manner.departmentAt === 'low'
      ? frame.boxOf({ low: 0, high: text.width, start: first + name.start, end: first + name.end })
      : { x: SIZE.margin + first + name.start, y: frame.box.y };
  const tracks = Map.groupBy(
    block.columns.keys(),
    (at) => graph.lanes[block.columns[at]?.lane ?? 0]?.track ?? '',
  );
  const starts = [...tracks].map(([id, [at = 0]]) => ({
    id,
    start: at === 0 ? start : Math.floor((wide.columns[block.firstColumn + at] ?? 0) - SIZE.radius),
  }));
  return {
    department: block.department,
    ...box,
    name: placedText(text, tenths(corner.x), tenths(corner.y)),
    tracks: starts.map(({ id, start: from }, at) => ({
      id,
      ...frame.boxOf({ low: 0, high: own.length, start: from, end: starts[at + 1]?.start ?? end }),
    })),
  };
}

/** Words of a column in the drawing. */
function placedWords({ columns, boxOf }: Frame, column: number, { text, at }: Words): PlacedText {
  const from = (columns[column] ?? 0) - SIZE.margin;
  const { x, y } = boxOf({ ...at, start: from + at.start, end: from + at.end });
  return placedText(text, tenths(x), tenths(y));
}

/** Stage 10, second part: the roles at their numbers in the graph. */
export function placeRoles(
  { situation, along, frames }: Laid,
  levelOf: Float64Array,
): PlacedRole[] {
  const { graph, grid, lines, manner } = situation;
  const lies = manner.orientation === 'lying';
  const half = halfCard(manner);
  return graph.roles.map((role, at): PlacedRole => {
    const { columns = [], alongOf = Math.round } = frames[grid.band[at] ?? 0] ?? {};
    const { levels = [] } = along.bands[grid.band[at] ?? 0] ?? {};
    const column = grid.column[at] ?? 0;
    const own = columns[column] ?? 0;
    const level = alongOf(levelOf[at] ?? 0);
    const place = lies ? { x: level, y: own } : { x: own, y: level };
    const next = lies
      ? nextLevel(levels, levelOf[at] ?? 0)
      : (columns[column + 1] ?? Infinity) - own;
    const text = along.labels[at] ?? NO_TEXT;
    return {
      role,
      x: place.x,
      y: place.y,
      line: lines.ofRole[at] ?? 0,
      label: labelBeside(manner, place, text),
      card: cardBeside(manner, place, cardWidth(manner, text.width, next)),
      halfCard: half,
    };
  });
}

const NO_TEXT: TextBlock = {
  ...{ lines: [], size: 0, width: 0, height: 0 },
  beside: { low: 0, high: 0, start: 0, end: 0 },
};

/** How far it is from a level to the next one of its band. */
function nextLevel(levels: readonly number[], own: number): number {
  return (levels[levels.indexOf(own) + 1] ?? Infinity) - own;
}

const FLAGS = [
  { end: 'start', from: 'starts' },
  { end: 'end', from: 'ends' },
] as const;

/** Stage 10, third part: the lines that roles stand on. */
export function placeLines(
  { ladder, situation, along, frames }: Laid,
  roles: readonly PlacedRole[],
): PlacedLine[] {
  const { lines, measure } = situation;
  return lines.list.map((line, number): PlacedLine => {
    const frame = frames[line.band];
    const { id = '' } = ladder.families[line.family] ?? {};
    const name = line.names.full;
    const members = line.roles.flatMap((role) => roles[role] ?? []);
    const [first] = members;
    return {
      family: id,
      name,
      roles: members.map(({ role }) => role.id),
      flags: FLAGS.flatMap(({ end, from }) => {
        const words = along[from][number];
        return frame && words ? { end, ...placedWords(frame, line.column, words) } : [];
      }),
      afar: afarName(name, afarWidth(measure(name, 'line')), first ?? { x: 0, y: 0 }),
    };
  });
}
