import { type MouseEvent, use, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { cameraOn } from '#src/ui/camera.ts';
import type { Drawing, Scene } from '../parts/drawing/drawing.ts';
import { LadderDrawing } from '../parts/drawing/LadderDrawing.tsx';
import type { PreviewMap } from './messages.ts';
import { sceneInSteps } from './sceneInSteps.ts';

/** The ladder as its map will be, whole and at rest; a station leads to its role in the list below. */
export function MapOfIt({ map }: { readonly map: PreviewMap }) {
  // Alone in its component: React goes on with a component that has waited as if whatever follows there were rendered before.
  return <Shown scene={use(sceneInSteps(map))} />;
}

function Shown({ scene }: { readonly scene: Scene | undefined }) {
  const frame = useRef<HTMLElement>(null);
  const drawing = useRef<Drawing>(null);
  const placed = scene?.placed;
  const fit = useCallback(() => {
    if (!frame.current || !placed) return;
    const { clientWidth, clientHeight } = frame.current;
    const whole = { x: 0, y: 0, width: placed.width, height: placed.height };
    const size = { width: clientWidth, height: clientHeight };
    drawing.current?.move(cameraOn(whole, size, 0));
  }, [placed]);
  const onDrawing = useCallback(
    (next: Drawing | null) => {
      drawing.current = next;
      fit();
    },
    [fit],
  );
  // A drawing that comes with its frame is there before the frame is: it has to be fitted before it is painted.
  useLayoutEffect(fit, [fit]);
  useEffect(() => {
    const resizes = new ResizeObserver(fit);
    if (frame.current) resizes.observe(frame.current);
    return () => resizes.disconnect();
  }, [fit]);
  if (!scene || !placed) return <p className="mt-6 text-soft">{OPEN_WORDS.noMap}</p>;
  const show = (event: MouseEvent) => {
    // Its page is not there before it is opened.
    event.preventDefault();
    const role = drawing.current?.roleAt(event);
    if (role !== undefined) goToRole(role);
  };
  return (
    <figure className="mt-6">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list below holds the same roles for keyboards */}
      <section
        ref={frame}
        aria-label={OPEN_WORDS.mapLabel}
        className="open-map"
        style={{ height: `min(70dvh, max(14rem, 100cqi * ${placed.height / placed.width}))` }}
        onClick={show}
      >
        <LadderDrawing
          ref={onDrawing}
          scene={scene}
          isFaded={nothing}
          selected={undefined}
          route={undefined}
          badges={NONE}
          isStill
        />
      </section>
      <figcaption className="mt-1 text-[0.9375rem] text-soft">{OPEN_WORDS.mapHint}</figcaption>
    </figure>
  );
}

const NONE: ReadonlyMap<RoleId, string> = new Map();

const nothing = () => false;

/** The element of a role in the list, by the id that it has in this reading. */
export function rowIdOf(role: RoleId): string {
  return `role-${role}`;
}

function goToRole(role: RoleId): void {
  const row = document.getElementById(rowIdOf(role));
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('input')?.focus({ preventScroll: true });
}
