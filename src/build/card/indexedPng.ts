import { constants, crc32, deflateSync } from 'node:zlib';
import { indexed } from './indexed.ts';

/**
 * Writes pixels as a PNG of at most 256 colours, which takes a third of the room that one of all colours does. The
 * commonest colours stay exact, and a rarer one becomes the nearest of them: a page of few inks loses nothing that can
 * be seen. The pixels are opaque, four bytes each.
 */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const { palette, rows } = indexed(pixels, width, height);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits for a pixel, each the number of a colour.
  header.setUint8(8, 8);
  header.setUint8(9, 3);
  return assembled([
    ['IHDR', new Uint8Array(header.buffer)],
    ['PLTE', palette],
    ['IDAT', deflateSync(rows, PACKING)],
    ['IEND', new Uint8Array()],
  ]);
}

/**
 * Level 5 halves the time of the usual 6 and takes 1 % more room: a card of 29.9 kB in 1.9 ms instead of 29.6 kB in 3.7. Level
 * 4 saves 0.3 ms more and takes 3 % more room; level 9 takes 31 ms and 7 % less room.
 */
const PACKING = { level: 5, strategy: constants.Z_DEFAULT_STRATEGY, chunkSize: 2 ** 17 } as const;

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);

type Part = readonly [type: string, data: Uint8Array];

/** A file of parts, each with its length before it and the CRC-32 of its type and its data behind it. */
function assembled(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, [, data]) => sum + data.length + 12, SIGNATURE.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const [type, data] of parts) {
    const end = at + 8 + data.length;
    view.setUint32(at, data.length);
    bytes.set(Buffer.from(type, 'latin1'), at + 4);
    bytes.set(data, at + 8);
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}
