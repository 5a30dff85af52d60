/**
 * Writes pixels as a PNG of at most 256 colours, which takes a third of the room that one of all colours does. The
 * commonest colours stay exact, and a rarer one becomes the nearest of them: a page of few inks loses nothing that can
 * be seen. The pixels are opaque, four bytes each; packing goes on beside the main thread.
 */
export async function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const { palette, rows } = indexed(pixels, width, height);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits for a pixel, each the number of a colour.
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return joined([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette),
    chunk('IDAT', await deflated(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const MOST_COLOURS = 256;

function indexed(pixels: Uint8Array, width: number, height: number) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { kinds, runs } = runsOf(colours);
  const { palette, places } = reduced(kinds);
  const flat = new Uint8Array(colours.length);
  for (let at = 0; at < runs.length; at += 2) {
    flat.fill(places[runs[at] ?? 0] ?? 0, at ? runs[at - 1] : 0, runs[at + 1]);
  }
  // Every row begins with the number of its filter, which is none.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(flat.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return { palette, rows };
}

interface Kind {
  readonly colour: number;
  /** How many pixels have it. */
  count: number;
}

/** Every colour, and the runs of pixels of one colour: the number of the colour and where the run ends, in turn. */
function runsOf(colours: Uint32Array) {
  const kinds: Kind[] = [];
  const numberOf = new Map<number, number>();
  const runs: number[] = [];
  for (let start = 0; start < colours.length; ) {
    const colour = colours[start] ?? 0;
    let end = start + 1;
    while (colours[end] === colour) end++;
    const number = numberOf.get(colour) ?? kinds.length;
    const kind = kinds[number];
    if (kind) kind.count += end - start;
    else {
      numberOf.set(colour, number);
      kinds.push({ colour, count: end - start });
    }
    runs.push(number, end);
    start = end;
  }
  return { kinds, runs };
}

/** The commonest colours as a palette, and for each kind of colour its place there. */
function reduced(kinds: readonly Kind[]) {
  const kept = [...kinds.keys()]
    .sort((a, b) => (kinds[b]?.count ?? 0) - (kinds[a]?.count ?? 0) || a - b)
    .slice(0, MOST_COLOURS);
  const placeOf = new Map(kept.map((number, place) => [number, place]));
  const palette = new Uint8Array(kept.length * 3);
  for (const [place, number] of kept.entries()) {
    palette.set(channels(kinds[number]?.colour ?? 0), place * 3);
  }
  const places = kinds.map(
    ({ colour }, number) => placeOf.get(number) ?? nearest(palette, channels(colour)),
  );
  return { palette, places };
}

function nearest(palette: Uint8Array, [red, green, blue]: readonly [number, number, number]) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < palette.length; at += 3) {
    const distance =
      ((palette[at] ?? 0) - red) ** 2 +
      ((palette[at + 1] ?? 0) - green) ** 2 +
      ((palette[at + 2] ?? 0) - blue) ** 2;
    if (distance < least) {
      least = distance;
      best = at / 3;
    }
  }
  return best;
}

/** A pixel's red, green and blue, as little-endian machines read its bytes. */
function channels(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The CRC-32 that every part of a PNG carries. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 255] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
