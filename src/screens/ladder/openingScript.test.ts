import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cameraOn } from '#src/ui/camera.ts';
import { tierOf } from './drawing/tier.ts';
import type { Framing } from './framing.ts';
import { text } from './openingScript.ts?inline-script';

const size = { width: 1440, height: 780 };
const framing: Framing = { box: { x: 0, y: 0, width: 2000, height: 900 }, least: 0.85 };

/** Runs the script as a page does where it comes upon it, and tells what it made of the page. */
function run(theme?: string) {
  const map = { style: { transform: '' }, dataset: { tier: '' } };
  const img = { src: '/pictures/ladder-light.png' };
  let hasSource = true;
  const source = {
    remove: () => {
      hasSource = false;
    },
  };
  const picture = { querySelector: (name: string) => (name === 'img' ? img : source) };
  const found: Readonly<Record<string, unknown>> = { '.ladder-map': map, picture };
  const frame = {
    clientWidth: size.width,
    clientHeight: size.height,
    querySelector: (name: string) => found[name] ?? null,
  };
  const document = {
    currentScript: { parentElement: frame, dataset: { framing: JSON.stringify(framing) } },
    documentElement: { dataset: { theme } },
  };
  runInNewContext(text, { document });
  return { map, img, hasSource };
}

describe('the script that opens a map', () => {
  test('shows it through the camera that the app will show it through', () => {
    const { x, y, scale } = cameraOn(framing.box, size, framing.least);
    const { map } = run();
    expect(map.style.transform).toBe(`translate(${x}px, ${y}px) scale(${scale})`);
    expect(map.dataset.tier).toBe(tierOf(scale));
  });

  test('leaves the picture to the system where no theme was chosen', () => {
    const { img, hasSource } = run();
    expect([img.src, hasSource]).toEqual(['/pictures/ladder-light.png', true]);
  });

  test('shows the picture of the theme that was chosen', () => {
    const { img, hasSource } = run('dark');
    expect([img.src, hasSource]).toEqual(['/pictures/ladder-dark.png', false]);
  });

  test('may stand in a page as it is, and is small enough to', () => {
    expect(text).not.toMatch(/<\/script|<!--|\bimport\b|\bexport\b/);
    expect(text.length).toBeLessThan(1000);
  });
});
