import type { Band, Situation } from './along.ts';
import { NONE } from './graph.ts';
import type { Manner } from './manner.ts';
import type { Forms } from './naming.ts';
import { SIZE, type TextStyle } from './placed.ts';
import { crossingAt, type Stop } from './stops.ts';
import type { TextBlock } from './textBlock.ts';

/** Between the end of words and whatever comes next. */
export const GAP = 4;
/** Between a label and the name of its line behind it. */
export const BEFORE_NAME = 8;
/** From a station to the channel before it. */
export const BESIDE = SIZE.radius + 1.5;
/** Between the parallel slots of a channel. */
export const SLOT = 3;
/** Room for the words of a station from one level to the next, on a map of several bands: no frame is to be filled. */
const USUAL_ROOM = 95;
/** The longest words for which a shorter form is not taken. */
const MOST_ROOM = 190;
/** The lines into which full words may be broken before shorter ones are taken. */
const FEW_LINES = 3;

/** The words of a band, and the closest levels that they allow. */
export interface Draft {
  readonly words: ChosenWords;
  /** How far before its stations each level begins, with the channel that leads to them. */
  readonly befores: readonly number[];
  readonly levels: readonly number[];
}

/** The labels of roles, and the names at the beginnings and ends of lines, by their numbers. */
interface ChosenWords {
  readonly labels: Map<number, Choice>;
  readonly starts: Map<number, Choice>;
  readonly ends: Map<number, Choice>;
}

/** One of the forms of some words. */
interface Choice {
  readonly forms: Forms;
  readonly style: TextStyle;
  nth: number;
  block: TextBlock;
}

/** How wide a channel of so many slots is, with free room on its sides. */
export function channelWidth(slots = 1): number {
  return 5 + (slots - 1) * SLOT;
}

/** How long a text is along careers. */
export function lengthOf(manner: Manner, text: TextBlock | undefined): number {
  return text ? manner.extentOf(text.width, text.height).along : 0;
}

/**
 * The fullest words with which a band is no longer than its frame, if it is to fill one. As long as it is longer, those
 * words on the path that makes it so become shorter that save most.
 */
export function draftOf(band: Band, fillsFrame: boolean): Draft {
  const words = chosenWords(band, fillsFrame);
  const befores = beforesOf(band, words);
  const { longest } = band.manner;
  for (;;) {
    const path = longestPath(demandsOf(band, words, befores), band, befores);
    const isTooLong = fillsFrame && (path.levels[band.count] ?? 0) > longest;
    if (isTooLong && shorten(band, path)) continue;
    return { words, befores, levels: path.levels.slice(0, band.count) };
  }
}

/** The first choice of all words of a band. */
function chosenWords(band: Band, fillsFrame: boolean): ChosenWords {
  const words: ChosenWords = { labels: new Map(), starts: new Map(), ends: new Map() };
  for (const column of band.stops) {
    for (const [at, stop] of column.entries()) {
      const next = column[at + 1];
      const room = fillsFrame || !next ? MOST_ROOM : (next.level - stop.level) * USUAL_ROOM;
      chooseAt(band, stop, room, words);
    }
  }
  return words;
}

function chooseAt(
  band: Band,
  { role, begins, ends }: Stop,
  room: number,
  words: ChosenWords,
): void {
  const { labels, list } = band.lines;
  const nameOf = (line: number) => chosen(band, list[line]?.names, 'line', MOST_ROOM);
  if (role !== undefined) words.labels.set(role, chosen(band, labels[role], 'label', room));
  if (begins !== undefined) words.starts.set(begins, nameOf(begins));
  if (ends !== undefined) words.ends.set(ends, nameOf(ends));
}

/** The fullest form that fits a room along careers, or wraps into few lines, or else the shortest. */
function chosen(
  { manner, typeset }: Situation,
  forms: Forms = NO_WORDS,
  style: TextStyle,
  room: number,
): Choice {
  const isWrapping = manner.wrapAt !== Number.POSITIVE_INFINITY;
  const fits = ({ lines, width }: TextBlock) =>
    isWrapping ? lines.length <= FEW_LINES : width <= room;
  let block = typeset(forms.full, style);
  if (fits(block)) return { forms, style, nth: 0, block };
  const all = forms.all();
  for (let nth = 1; nth < all.length; nth++) {
    block = typeset(all[nth] ?? '', style);
    if (fits(block)) return { forms, style, nth, block };
  }
  // What wraps into too many lines wraps into longer ones.
  for (let most = manner.wrapAt; isWrapping && !fits(block); ) {
    most *= WIDER;
    block = typeset(all.at(-1) ?? '', style, most);
  }
  return { forms, style, nth: all.length - 1, block };
}

const NO_WORDS: Forms = { full: '', all: () => [''] };
const WIDER = 1.25;

/** Labels reach before their stations in a standing map; then comes the channel. */
function beforesOf({ stops, channels, count }: Band, { labels }: ChosenWords): number[] {
  const befores = new Array<number>(count + 1).fill(BESIDE);
  for (const column of stops) {
    for (const { level, role } of column) {
      const label = labels.get(role ?? NONE)?.block;
      if (label) befores[level] = Math.max(befores[level] ?? 0, 2 - label.beside.low);
    }
  }
  return befores.map((before, level) => before + channelWidth(channels[level]));
}

/** How far a level must be from one before it at least, with the words that make it so. */
interface Demand {
  /** `NONE` is the beginning of the band. */
  readonly from: number;
  readonly apart: number;
  readonly words: readonly Choice[];
}

/** The demands on each level that hold it back furthest from each level before it, in the order of columns. */
type Demands = readonly ReadonlyMap<number, Demand>[];

/** Between two stations of a column there is room for the label, for names of lines, and for what crosses the column. */
function demandsOf(band: Band, words: ChosenWords, befores: readonly number[]): Demands {
  const found = Array.from({ length: band.count + 1 }, () => new Map<number, Demand>());
  const end = crossingAt(band.count);
  for (const column of band.stops) {
    let last: Stop | undefined;
    for (const stop of column) {
      demand(found, band, words, last, stop, befores);
      if (stop.role !== undefined) last = stop;
    }
    if (last) demand(found, band, words, last, end, befores);
  }
  return found;
}

/** What stands before a station: its channel, and the name of the line that begins there. */
function beforeOf(
  { manner, count }: Band,
  { level }: Stop,
  start: Choice | undefined,
  befores: readonly number[],
) {
  return level === count ? 0 : (befores[level] ?? 0) + GAP + lengthOf(manner, start?.block);
}

/** Keeps what a stop demands behind the station before it, or at the beginning of its column, if no other demands more. */
function demand(
  found: readonly Map<number, Demand>[],
  band: Band,
  { labels, starts, ends }: ChosenWords,
  last: Stop | undefined,
  stop: Stop,
  befores: readonly number[],
): void {
  const { manner, count, margin } = band;
  const label = last && labels.get(last.role ?? NONE);
  const start = starts.get(stop.begins ?? NONE);
  // What only crosses the column may come before the name at the end of its line as well as behind it.
  const isCrossing = stop.role === undefined && stop.level < count;
  const end = isCrossing ? undefined : ends.get(last?.ends ?? NONE);
  const after = last ? (label?.block.beside.high ?? 0) : margin;
  const behind = end ? BEFORE_NAME + lengthOf(manner, end.block) : 0;
  const apart = after + behind + beforeOf(band, stop, start, befores);
  const from = last?.level ?? NONE;
  const words = [label, end, start].filter((each) => each !== undefined);
  keep(found[stop.level], { from, apart, words });
  // A name keeps clear of what crosses its column behind another station; before the first one it has the room beyond.
  const crossing = last && stop.crossed.at(-1);
  if (crossing === undefined || !start) return;
  const clear = beforeOf(band, stop, start, befores) - BESIDE;
  keep(found[stop.level], { from: crossing, apart: clear, words: [start] });
}

function keep(known: Map<number, Demand> | undefined, demand: Demand): void {
  const { from, apart } = demand;
  if (!known || apart <= (known.get(from)?.apart ?? Number.NEGATIVE_INFINITY)) return;
  // Behind the others: of equal demands the first holds.
  known.delete(from);
  known.set(from, demand);
}

interface Path {
  /** The places of all levels, and of the end. */
  readonly levels: readonly number[];
  /** The demand that holds each of them back, if it is none of the usual distance. */
  readonly holding: readonly (Demand | undefined)[];
}

/** The nearest places of levels that meet all demands: one pass, since each leads from a lower level to a higher one. */
function longestPath(demands: Demands, { count, manner }: Band, befores: readonly number[]): Path {
  const levels: number[] = [];
  const holding: (Demand | undefined)[] = [];
  for (let level = 0; level <= count; level++) {
    const last = levels[level - 1];
    const before = level < count ? (befores[level] ?? 0) : 0;
    const usual = Math.max(level < count ? manner.leastRow : 0, BESIDE + before);
    let at = last === undefined ? before : last + usual;
    for (const demand of demands[level]?.values() ?? []) {
      const wanted = (levels[demand.from] ?? 0) + demand.apart;
      if (wanted <= at) continue;
      at = wanted;
      holding[level] = demand;
    }
    levels.push(Math.ceil(at));
  }
  return { levels, holding };
}

/** Shortens the words on the longest path that save most; whether any could be. */
function shorten(band: Band, { holding }: Path): boolean {
  let best: { choice: Choice; block: TextBlock; saved: number } | undefined;
  for (let level = band.count; level >= 0; ) {
    const demand = holding[level];
    for (const choice of demand?.words ?? []) {
      const form = choice.forms.all()[choice.nth + 1];
      if (form === undefined) continue;
      const block = band.typeset(form, choice.style);
      const saved = choice.block.width - block.width;
      if (!best || saved > best.saved) best = { choice, block, saved };
    }
    level = demand ? demand.from : level - 1;
  }
  if (!best) return false;
  best.choice.nth++;
  best.choice.block = best.block;
  return true;
}
