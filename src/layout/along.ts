import type { ChannelSlots } from './channels.ts';
import { BEFORE_NAME, BESIDE, channelWidth, type Draft, draftOf, GAP, lengthOf } from './draft.ts';
import { type Graph, NONE } from './graph.ts';
import type { Lines } from './lines.ts';
import type { Manner, Span } from './manner.ts';
import type { Measure } from './measure.ts';
import type { EdgeRoutes } from './route.ts';
import { type Stop, stopsOf } from './stops.ts';
import type { TextBlock, Typesetter } from './textBlock.ts';
import type { Grid } from './wrap.ts';

/** Words where they stand: measured along their band from its beginning, and across from their column. */
export interface Words {
  readonly text: TextBlock;
  readonly at: Span;
}

/** A band with its lengths along it, from its beginning. A level is a row, counted from the lowest. */
export interface LaidBand {
  readonly length: number;
  /** Where the stations of each level stand. */
  readonly levels: readonly number[];
  /** How far before its stations each level begins, with the channel that leads to them. */
  readonly befores: readonly number[];
  /** The middle of the channel before each level, and of one beyond the last. */
  readonly channels: readonly number[];
}

/** What is known of a role or a line stands at its number. */
export interface LaidAlong {
  readonly bands: readonly LaidBand[];
  readonly labels: readonly (TextBlock | undefined)[];
  /** The names of lines at their beginnings and ends; none of those of one role. */
  readonly starts: readonly (Words | undefined)[];
  readonly ends: readonly (Words | undefined)[];
}

/** The same while it is filled. */
interface PlacedAlong {
  readonly labels: (TextBlock | undefined)[];
  readonly starts: (Words | undefined)[];
  readonly ends: (Words | undefined)[];
}

/** What stage 8 goes by. */
export interface Situation {
  readonly graph: Graph;
  readonly grid: Grid;
  readonly routes: EdgeRoutes;
  readonly slots: ChannelSlots;
  readonly lines: Lines;
  readonly manner: Manner;
  readonly measure: Measure;
  readonly typeset: Typesetter;
  /** How far names of departments reach into a band from its beginning. */
  readonly margin: number;
  readonly departmentNames: (department: string) => TextBlock;
}

/**
 * Stage 8: where along their band levels stand. They are as close as the words between two stations of a column allow
 * (draft.ts). A level leaves room for the channel before it.
 */
export function layAlong(situation: Situation): LaidAlong {
  const { graph, lines, grid, slots } = situation;
  const stops = stopsOf(situation);
  const words: PlacedAlong = {
    labels: new Array(graph.roles.length),
    starts: new Array(lines.list.length),
    ends: new Array(lines.list.length),
  };
  let firstChannel = 0;
  const bands = grid.bands.map(({ rows }, at): LaidBand => {
    const own = slots.used.subarray(firstChannel, firstChannel + rows.length + 1);
    firstChannel += rows.length + 1;
    const band = {
      ...situation,
      stops: stops[at] ?? [],
      channels: own.toReversed(),
      count: rows.length,
    };
    return placeWords(band, draftOf(band, grid.bands.length === 1), words);
  });
  return { bands, ...words };
}

/** One band of a map. */
export interface Band extends Situation {
  /** What stands in each of its columns, lowest first. */
  readonly stops: readonly (readonly Stop[])[];
  /** The slots of the channel before each level, and of that beyond the last. */
  readonly channels: Int32Array;
  readonly count: number;
}

/** Puts the chosen words to their numbers and names the ends of lines wherever they first have room. */
function placeWords(band: Band, draft: Draft, words: PlacedAlong): LaidBand {
  const { stops, channels, count } = band;
  const { befores, levels } = draft;
  const last = levels.at(-1) ?? 0;
  let length = last + BESIDE + channelWidth(channels[count]);
  for (const column of stops) {
    for (const at of column.keys()) {
      length = Math.max(length, placeStop(band, draft, words, column, at));
    }
  }
  const middles = levels.map(
    (level, at) => level - (befores[at] ?? 0) + channelWidth(channels[at]) / 2,
  );
  return {
    length: Math.ceil(length) + GAP,
    levels,
    befores,
    channels: [...middles, last + BESIDE + channelWidth(channels[count]) / 2],
  };
}

/** Places the words of a station, before what follows in its column; answers with where they end. */
function placeStop(
  band: Band,
  draft: Draft,
  { labels, starts, ends }: PlacedAlong,
  column: readonly Stop[],
  at: number,
): number {
  const { words } = draft;
  const stop = column[at];
  const text = words.labels.get(stop?.role ?? NONE)?.block;
  if (stop?.role === undefined || !text) return 0;
  labels[stop.role] = text;
  const labelEnd = (draft.levels[stop.level] ?? 0) + text.beside.high;
  const start = words.starts.get(stop.begins ?? NONE)?.block;
  if (stop.begins !== undefined && start) {
    starts[stop.begins] = startName(band, draft, stop, start, at === 0);
  }
  const end = words.ends.get(stop.ends ?? NONE)?.block;
  if (stop.ends === undefined || !end) return labelEnd;
  const place = endName(band, draft, labelEnd, end, column.slice(at + 1));
  ends[stop.ends] = { text: end, at: place };
  return place.high;
}

/**
 * The name of a line before its first station, and before the channel that leads there; further back where it would lie
 * on what crosses its column, if nothing stands there.
 */
function startName(
  { manner, margin }: Band,
  { levels, befores }: Draft,
  { level, crossed }: Stop,
  text: TextBlock,
  isFirst: boolean,
): Words {
  const extent = manner.extentOf(text.width, text.height);
  const nearest = (levels[level] ?? 0) - (befores[level] ?? 0);
  let high = nearest;
  for (const crossing of crossed.toReversed()) {
    const beyond = (levels[crossing] ?? 0) - BESIDE + GAP;
    if (high - extent.along >= beyond) break;
    high = Math.min(high, (levels[crossing] ?? 0) - (befores[crossing] ?? 0));
  }
  if (!isFirst || high - extent.along < margin) high = nearest;
  return { text, at: { low: high - extent.along, high, ...manner.nameAcross(extent) } };
}

/** The first place behind a label where the name of its line meets nothing that follows in the column. */
function endName(
  { manner }: Band,
  { levels, befores, words }: Draft,
  labelEnd: number,
  name: TextBlock,
  following: readonly Stop[],
): Span {
  const extent = manner.extentOf(name.width, name.height);
  let low = labelEnd + BEFORE_NAME;
  for (const { level, role, begins } of following) {
    const start = (levels[level] ?? 0) - (befores[level] ?? 0);
    const before = begins === undefined ? 0 : lengthOf(manner, words.starts.get(begins)?.block);
    if (role !== undefined || low + extent.along + GAP <= start - before) break;
    low = Math.max(low, (levels[level] ?? start) - BESIDE + GAP);
  }
  const { start, end } = name.beside;
  return { low, high: low + extent.along, start, end };
}
