import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { unpackLadder } from '#src/dataset/pack.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { unpackMap } from '#src/layout/packed.ts';
import { synthesizeDataset } from '#src/tools/synthesize.ts';
import { DEFAULT_LAYERS } from '../ladder/screen.ts';
import { sceneOf } from '../parts/drawing/drawing.ts';
import { sceneInSteps } from './sceneInSteps.ts';
import { previewMap } from './worker/drawn.ts';

async function mapOf(roles: number) {
  const files = synthesizeDataset({ roles, seed: 3 }).map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { dataset } = openDataset(files);
  if (!dataset) throw new Error('the invented ladder has errors');
  return previewMap(dataset);
}

test('the scene of a map is the same as if it were made at once, and made once', async () => {
  const map = await mapOf(60);
  const ladder = buildLadder(unpackLadder(map.ladder));
  if (!map.drawn) throw new Error('nothing is drawn');
  const { links, placed } = sceneOf(ladder, unpackMap(ladder, map.drawn), DEFAULT_LAYERS);
  const scene = await sceneInSteps(map);
  expect(scene?.placed).toEqual(placed);
  expect(scene?.links).toEqual(links);
  expect(sceneInSteps(map)).toBe(sceneInSteps(map));
});

test('the page answers between the steps', async () => {
  const map = await mapOf(60);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await sceneInSteps(map);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
