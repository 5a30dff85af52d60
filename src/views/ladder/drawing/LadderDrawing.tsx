import { lazy, Suspense } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { type DrawingProps, isLarge } from './drawing.ts';
import { SvgDrawing } from './SvgDrawing.tsx';

/** Most ladders never need the canvas. */
const loadCanvas = () => import('./CanvasDrawing.tsx');
const CanvasDrawing = lazy(async () => ({ default: (await loadCanvas()).CanvasDrawing }));

/** The ladder as a transit map: SVG while there are few enough roles, a canvas beyond. Both behave the same. */
export function LadderDrawing(props: DrawingProps) {
  if (!isLarge(props.scene.placed.roles.size)) return <SvgDrawing {...props} />;
  return (
    <Suspense>
      <CanvasDrawing {...props} />
    </Suspense>
  );
}

/** Fetches the code that a ladder will be drawn with, while it is being laid out. */
export function preloadDrawing({ roles }: Ladder): void {
  // A failure here is met again, and answered, when the ladder is drawn.
  if (isLarge(roles.length)) loadCanvas().catch(() => undefined);
}
