import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cameraOn } from '#src/ui/camera.ts';
import { tierOf } from '../parts/drawing/tier.ts';
import { boxFor, type Framing } from './framing.ts';
import { text } from './openingScript.ts?inline-script';

const size = { width: 1440, height: 780 };
const whole = { x: 0, y: 0, width: 2000, height: 900 };
const framing: Framing = { whole, enough: 0.9, box: { ...whole, width: 500 }, least: 0.85 };

/** Runs the script as a page does where it comes upon it, and tells what it made of the page. */
function run(theme?: string, shown = framing) {
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
    currentScript: { parentElement: frame, dataset: { framing: JSON.stringify(shown) } },
    documentElement: { dataset: { theme } },
  };
  runInNewContext(text, { document });
  return { map, img, hasSource };
}

describe('the script that opens a map', () => {
  test('shows it through the camera that the app will show it through', () => {
    for (const shown of [framing, { ...framing, enough: 0.5 }]) {
      const { box, least } = boxFor(shown, size);
      const { x, y, scale } = cameraOn(box, size, least);
      const { map } = run(undefined, shown);
      expect(map.style.transform).toBe(`translate(${x}px, ${y}px) scale(${scale})`);
      expect(map.dataset.tier).toBe(tierOf(scale));
    }
    expect(run(undefined, { ...framing, enough: 0.5 }).map).not.toEqual(run().map);
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
