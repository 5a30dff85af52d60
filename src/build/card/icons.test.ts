import { createCanvas, Image } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { STYLES } from './fixture.ts';
import { iconPngs } from './icons.ts';
import { paletteOf } from './tokens.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#102030"/></svg>';

async function read(png: Uint8Array | undefined) {
  const image = new Image();
  image.src = png ?? new Uint8Array();
  await image.decode();
  const { width, height } = image;
  const brush = createCanvas(width, height).getContext('2d');
  brush.drawImage(image, 0, 0);
  return {
    width,
    height,
    at: (x: number, y: number) => [...brush.getImageData(x, y, 1, 1).data],
  };
}

const DARK = [16, 32, 48, 255];

test('icons have their sizes, transparent corners and the drawing in them', async () => {
  const files = await iconPngs(SVG, STYLES);
  expect([...files.keys()]).toEqual([
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png',
    'apple-touch-icon.png',
  ]);
  for (const side of [192, 512]) {
    const icon = await read(files.get(`icon-${side}.png`));
    expect([icon.width, icon.height]).toEqual([side, side]);
    expect(icon.at(0, 0)[3]).toBe(0);
    expect(icon.at(side / 2, 4)).toEqual(DARK);
  }
});

test('the maskable icon keeps to the circle that no mask cuts, on paper', async () => {
  const icon = await read((await iconPngs(SVG, STYLES)).get('icon-maskable-512.png'));
  const { paper } = paletteOf(STYLES, [], 'light');
  const hex = (colour: readonly number[]) =>
    `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  expect(hex(icon.at(0, 0).slice(0, 3))).toBe(paper);
  expect(icon.at(256, 256)).toEqual(DARK);
  for (let y = 0; y < 512; y += 4) {
    for (let x = 0; x < 512; x += 4) {
      if (Math.hypot(x - 256, y - 256) > 206) expect(hex(icon.at(x, y).slice(0, 3))).toBe(paper);
    }
  }
});

test('the icon for home screens fills its corners with its own ground', async () => {
  const icon = await read((await iconPngs(SVG, STYLES)).get('apple-touch-icon.png'));
  expect([icon.width, icon.height]).toEqual([180, 180]);
  expect(icon.at(0, 0)).toEqual(DARK);
});
