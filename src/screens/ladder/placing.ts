import { codeOnDemand } from '#src/ui/onDemand.tsx';
import { TALL, WIDE } from '#src/ui/useMedia.ts';
import { DEFAULT_LAYERS, type LadderView } from './screen.ts';

/** What places a map in the page: the build has placed the whole ladder as it lies, and most visits see no other. */
export const placing = codeOnDemand(() => import('#src/layout/layout.ts'));

/** What finds the route that is to be shown: few links ask for one. */
export const routing = codeOnDemand(() => import('./routeShown.ts'));

/** The layers that the build has not placed. */
export function layersOnDemand({ layers }: LadderView) {
  return layers.filter((kind) => !DEFAULT_LAYERS.includes(kind));
}

/** Fetches ahead what a view's map will be placed with, and its route found. */
export async function preloadPlacing(view: LadderView): Promise<void> {
  await Promise.all([
    isPlacedHere(view) && placing.preload(),
    view.from !== undefined && routing.preload(),
  ]);
}

/** Whether a view shows a map that the build has not placed. */
function isPlacedHere(view: LadderView): boolean {
  if (import.meta.env.SSR) return false;
  const isMap = view.shape ? view.shape === 'map' : matchMedia(WIDE).matches;
  const isWhole = view.only === undefined && layersOnDemand(view).length === 0;
  return isMap && !(isWhole && !matchMedia(TALL).matches);
}
