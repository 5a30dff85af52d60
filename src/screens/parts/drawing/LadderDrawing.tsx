import { Suspense } from 'react';
import { isLarge } from '#src/layout/large.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import type { DrawingProps } from './drawing.ts';
import { SvgDrawing } from './SvgDrawing.tsx';

/** Most ladders never need the canvas. */
const canvas = onDemand(async () => (await import('./CanvasDrawing.tsx')).CanvasDrawing);

/** The ladder as a transit map: SVG while there are few enough roles, a canvas beyond. Both behave the same. */
export function LadderDrawing(props: DrawingProps) {
  if (!isLarge(props.scene.placed.roles.size)) return <SvgDrawing {...props} />;
  return (
    <Suspense>
      <canvas.Component {...props} />
    </Suspense>
  );
}

/** Fetches the canvas for as many roles as need it. */
export async function preloadCanvas(roles: number): Promise<void> {
  if (isLarge(roles)) await canvas.preload();
}
