import { unpackLadder } from '#src/dataset/pack.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { DEFAULT_LAYERS } from '../ladder/screen.ts';
import { type Scene, sceneOf } from '../parts/drawing/drawing.ts';
import type { PreviewMap } from './messages.ts';

const scenes = new WeakMap<PreviewMap, Promise<Scene | undefined>>();

/**
 * The scene of a map, made once and a step at a time, so that the page answers in between: of ten thousand roles all steps
 * together would hold it up. Nothing where there is no role.
 */
export function sceneInSteps(map: PreviewMap): Promise<Scene | undefined> {
  const scene = scenes.get(map) ?? made(map);
  scenes.set(map, scene);
  return scene;
}

async function made({ ladder: packed, drawn }: PreviewMap): Promise<Scene | undefined> {
  if (!drawn) return undefined;
  // The site’s own map is unpacked by the same code, which is a chunk of its own.
  const [{ unpackMap }] = await Promise.all([import('#src/layout/packed.ts'), turn()]);
  const data = unpackLadder(packed);
  await turn();
  const ladder = buildLadder(data);
  ladder.labels();
  await turn();
  const placed = unpackMap(ladder, drawn);
  await turn();
  return sceneOf(ladder, placed, DEFAULT_LAYERS);
}

/** Lets in whatever the page has to do meanwhile. */
function turn(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
