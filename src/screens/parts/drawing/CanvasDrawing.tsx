import {
  memo,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { Box } from '#src/ui/camera.ts';
import type { Drawing, DrawingProps, Scene } from './drawing.ts';
import { FONTS } from './marks.ts';
import { onThemeChange, themePalette } from './palette.ts';
import { useHrefs } from './SvgDrawing.tsx';
import { type Hrefs, SvgLadder } from './SvgLadder.tsx';
import { Stage } from './stage.ts';

/**
 * The ladder on a canvas, for as many roles as there are. A single real link lies under the pointer over whichever role
 * is there, so that opening in a new tab, copying the address and the like work as they do on the SVG.
 */
export const CanvasDrawing = memo(function CanvasDrawing(props: DrawingProps) {
  const { scene, isFaded, selected, route, badges, isStill = false, ref } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const hot = useRef<HTMLAnchorElement>(null);
  const stage = useRef<Stage>(null);
  const hrefs = useHrefs();
  const printed = usePrintedPart(stage);

  useLayoutEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const own = new Stage(scene, surface, isStill);
    stage.current = own;
    const resizes = new ResizeObserver(() => own.resize());
    resizes.observe(surface);
    // A device that took the canvas away, as when it wakes up, gives it back empty.
    const repaint = () => own.repaint();
    surface.addEventListener('contextrestored', repaint);
    const forget = onThemeChange(surface, repaint);
    if (!hasFonts()) document.fonts.ready.then(repaint);
    return () => {
      stage.current = null;
      resizes.disconnect();
      surface.removeEventListener('contextrestored', repaint);
      forget();
      own.destroy();
    };
  }, [scene, isStill]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene has a stage of its own, which knows neither.
  useLayoutEffect(
    () => stage.current?.show(isFaded, selected, route, badges),
    [scene, isFaded, selected, route, badges],
  );
  const drawing = useMemo(() => drawingOn(canvas, stage, hot, scene, hrefs), [scene, hrefs]);
  useImperativeHandle(ref, () => drawing, [drawing]);
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without a tab stop takes no focus */}
      <canvas ref={canvas} className="no-print absolute inset-0 size-full" aria-hidden="true" />
      {/* biome-ignore lint/a11y/useAnchorContent: for the pointer only; others have the table below */}
      <a
        ref={hot}
        href={hrefs.role('')}
        hidden
        tabIndex={-1}
        aria-hidden="true"
        draggable={false}
        className="absolute top-0 left-0"
      />
      {printed && (
        <SvgLadder
          {...{ scene, isFaded, selected, route, badges, hrefs }}
          palette={themePalette(scene.ladder.info.tracks)}
          part={printed}
        />
      )}
    </>
  );
});

/** Whether what is written on the canvas is in its own letters from the beginning. */
function hasFonts(): boolean {
  return Object.values(FONTS).every((family) => document.fonts.check(`16px ${family}`));
}

/** What is in view while the page is printed: on paper the part that one looks at is sharp, and the whole unreadable. */
function usePrintedPart(stage: { readonly current: Stage | null }): Box | undefined {
  const [part, setPart] = useState<Box>();
  useEffect(() => {
    const show = () => flushSync(() => setPart(stage.current?.visible()));
    const hide = () => setPart(undefined);
    addEventListener('beforeprint', show);
    addEventListener('afterprint', hide);
    return () => {
      removeEventListener('beforeprint', show);
      removeEventListener('afterprint', hide);
    };
  }, [stage]);
  return part;
}

function drawingOn(
  canvas: { readonly current: HTMLCanvasElement | null },
  stage: { readonly current: Stage | null },
  hot: { readonly current: HTMLAnchorElement | null },
  scene: Scene,
  hrefs: Hrefs,
): Drawing {
  const place = (id: RoleId | undefined) => {
    const link = hot.current;
    const box = id === undefined ? undefined : stage.current?.boxOf(id);
    const role = id === undefined ? undefined : scene.ladder.byId.get(id);
    if (!link) return;
    link.hidden = !box;
    if (!box || !role) return;
    link.href = hrefs.role(role.id);
    link.title = labelOf(scene.ladder, role);
    link.dataset.role = role.id;
    link.style.transform = `translate(${box.x}px, ${box.y}px)`;
    link.style.width = `${box.width}px`;
    link.style.height = `${box.height}px`;
  };
  return {
    move: (camera) => {
      stage.current?.move(camera);
      place(undefined);
    },
    light: (lit) => stage.current?.light(lit),
    choose: (role) => stage.current?.choose(role),
    ring: (role) => stage.current?.ring(role),
    arrive: () => void canvas.current?.animate({ opacity: [0, 1] }, 200),
    roleAt: ({ clientX, clientY }) => {
      const frame = hot.current?.parentElement?.getBoundingClientRect();
      const id = frame && stage.current?.roleAt(clientX - frame.left, clientY - frame.top);
      place(id);
      return id;
    },
  };
}
