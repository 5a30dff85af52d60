import { createCanvas, Image } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from './indexedPng.ts';

async function read(png: Uint8Array, width: number, height: number) {
  const image = new Image();
  image.src = png;
  await image.decode();
  const brush = createCanvas(width, height).getContext('2d');
  brush.drawImage(image, 0, 0);
  return brush.getImageData(0, 0, width, height).data;
}

test('few colours come back as they were', async () => {
  const [width, height] = [7, 5];
  const pixels = new Uint8Array(width * height * 4).map((_, at) =>
    at % 4 === 3 ? 255 : (at * 37) % 256,
  );
  expect(await read(indexedPng(pixels, width, height), width, height)).toEqual(
    new Uint8ClampedArray(pixels),
  );
});

test('of many colours the commonest stay exact and the rest come close', async () => {
  const side = 64;
  const pixels = new Uint8Array(side * side * 4).fill(255);
  for (let at = 0; at < 600; at++) pixels.set([at >> 2, 90, 120], at * 4 * 4);
  const seen = await read(indexedPng(pixels, side, side), side, side);
  expect([...seen.subarray(4, 7)]).toEqual([255, 255, 255]);
  const furthest = Math.max(...pixels.map((value, at) => Math.abs(value - (seen[at] ?? 0))));
  expect(furthest).toBeLessThanOrEqual(2);
});

test('a picture is the same whatever size the one before it had', () => {
  const pixels = (count: number) =>
    new Uint8Array(count * 4).map((_, at) => (at % 4 === 3 ? 255 : (at * 29) % 251));
  const first = indexedPng(pixels(40 * 30), 40, 30);
  const rows = indexedPng(pixels(30 * 40), 30, 40);
  expect(indexedPng(pixels(40 * 30), 40, 30)).toEqual(first);
  expect(indexedPng(pixels(30 * 40), 30, 40)).toEqual(rows);
});
