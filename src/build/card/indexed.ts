import { ColourTable } from './colourTable.ts';

/** Pixels as the numbers of colours. */
export interface Indexed {
  /** Red, green and blue of each colour, the commonest first. */
  readonly palette: Uint8Array;
  /** Rows of numbers, as a PNG has them before they are packed. Valid until the next picture is indexed. */
  readonly rows: Uint8Array;
}

const MOST_COLOURS = 256;

/** Opaque pixels of four bytes each by the numbers of their colours: at most 256, of which the commonest are exact. */
export function indexed(pixels: Uint8Array, width: number, height: number): Indexed {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { runs, rows } = roomFor(width, height);
  const { table, count } = runsOf(colours, width, runs);
  const { palette, places } = reduced(table);
  // Every row begins with the number of its filter, which is none.
  let [at, start, rest] = [1, 0, width];
  for (let run = 0; run < count; run += 2) {
    const place = places[runs[run] ?? 0] ?? 0;
    const end = runs[run + 1] ?? 0;
    const length = end - start;
    // Most runs are short: to call for them costs more than to write them.
    if (length < SHORT) for (let next = 0; next < length; next++) rows[at + next] = place;
    else rows.fill(place, at, at + length);
    [at, start, rest] = [at + length, end, rest - length];
    if (rest === 0) [at, rest] = [at + 1, width];
  }
  return { palette, rows };
}

const SHORT = 16;

let latest: { width: number; height: number; runs: Uint32Array; rows: Uint8Array } | undefined;

/** Room for the runs and the rows of a picture, which the next one of the same size uses again. */
function roomFor(width: number, height: number) {
  if (latest?.width !== width || latest.height !== height) {
    const [runs, rows] = [
      new Uint32Array(width * height * 2),
      new Uint8Array((width + 1) * height),
    ];
    latest = { width, height, runs, rows };
  }
  return latest;
}

/** Every run of pixels of one colour within a row: the number of the colour and where the run ends, in turn. */
function runsOf(colours: Uint32Array, width: number, runs: Uint32Array) {
  const table = new ColourTable();
  let count = 0;
  for (let start = 0, row = width; start < colours.length; ) {
    const colour = colours[start] ?? 0;
    let end = start + 1;
    while (end < row && colours[end] === colour) end++;
    runs[count] = table.add(colour, end - start);
    runs[count + 1] = end;
    count += 2;
    start = end;
    if (end === row) row += width;
  }
  return { table, count };
}

/** The commonest colours as a palette, and for each colour of the table its place there. */
function reduced({ size, colours, counts }: ColourTable) {
  const order = Uint32Array.from({ length: size }, (_, number) => number);
  // Of colours that are as common the one that came first.
  order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const kept = order.subarray(0, MOST_COLOURS);
  const palette = new Uint8Array(kept.length * 3);
  const places = new Uint8Array(size);
  for (const [place, number] of kept.entries()) {
    const colour = colours[number] ?? 0;
    palette.set([red(colour), green(colour), blue(colour)], place * 3);
    places[number] = place;
  }
  for (const number of order.subarray(MOST_COLOURS)) {
    places[number] = nearest(palette, colours[number] ?? 0);
  }
  return { palette, places };
}

function nearest(palette: Uint8Array, colour: number): number {
  const [r, g, b] = [red(colour), green(colour), blue(colour)];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < palette.length; at += 3) {
    const [dr, dg, db] = [
      (palette[at] ?? 0) - r,
      (palette[at + 1] ?? 0) - g,
      (palette[at + 2] ?? 0) - b,
    ];
    const distance = dr * dr + dg * dg + db * db;
    if (distance < least) [least, best] = [distance, at / 3];
  }
  return best;
}

// As little-endian machines read the bytes of a pixel.
const red = (colour: number) => colour & 255;
const green = (colour: number) => (colour >> 8) & 255;
const blue = (colour: number) => (colour >> 16) & 255;
