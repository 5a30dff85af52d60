import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { isLarge } from '#src/layout/large.ts';
import type { Camera } from '#src/ui/camera.ts';
import { usePanZoom } from '#src/ui/usePanZoom.ts';
import { toggleCompared } from '../parts/compared.ts';
import { isFiltered } from '../parts/filters.ts';
import { type Drawing, litBy, sceneOf, visibleBox } from './drawing/drawing.ts';
import { LadderDrawing } from './drawing/LadderDrawing.tsx';
import { boxOf } from './drawing/marks.ts';
import type { SaveChoice } from './drawing/save.tsx';
import { openingFraming, unaskedFraming, wholeOf } from './framing.ts';
import { LadderTable } from './LadderTable.tsx';
import { MapControls } from './MapControls.tsx';
import { Minimap, type MinimapHandle } from './Minimap.tsx';
import { beginningOf } from './moves.ts';
import { Opening, PrerenderedPicture } from './Opening.tsx';
import { SelectedRole } from './SelectedRole.tsx';
import { useEmphasis } from './useEmphasis.ts';
import { useOpening } from './useOpening.ts';
import { entryIn, hasModifier, roleAt, useWalk } from './useWalk.ts';
import { type ShapeProps, withoutFocus } from './viewChanges.ts';

const NARROW = '(width < 64rem)';

/** By which factor keys multiply the scale. Without the Shift key a plus is an equals sign on many keyboards. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 };

/** The ladder as a map, over the same ladder as an unseen table that keyboards and screen readers walk through. */
export function MapScreen(props: ShapeProps) {
  const { ladder, drawn, texts, view, isFaded, go, onRetry } = props;
  const placed = props.placed();
  const frame = useRef<HTMLElement>(null);
  const drawing = useRef<Drawing>(null);
  const minimap = useRef<MinimapHandle>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const onMove = useCallback((next: Camera) => {
    camera.current = next;
    drawing.current?.move(next);
    minimap.current?.move(next);
  }, []);
  const panZoom = usePanZoom(frame, placed, onMove);
  const scene = useMemo(() => sceneOf(drawn, placed, view.layers), [drawn, placed, view.layers]);
  const emphasis = useEmphasis(drawing, scene, view.focus);
  const walk = useWalk(drawn, props.placed, view.focus);
  const selected = view.focus === undefined ? undefined : ladder.byId.get(view.focus);
  const station = view.focus === undefined ? undefined : placed.roles.get(view.focus);
  const faded = useDeferredValue(isFaded);
  // The table under the map is for later than the first look.
  const tabled = useDeferredValue<Ladder | null>(drawn, null);
  const beginning = useMemo(() => beginningOf(placed), [placed]);
  // The Tab key stops where the walk is, or where one begins while that is not drawn.
  const isDrawn = walk.at !== undefined && placed.roles.has(walk.at);
  const tabStop = isDrawn ? walk.at : beginning;
  const whole = wholeOf(placed);
  const [saving, setSaving] = useState('');

  useOpening({
    ...{ drawn, placed, camera, drawing },
    look: (isFirst) => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
      const { box, least } = openingFraming({
        placed,
        frame: { width, height },
        isIsolated: view.only !== undefined,
        kept: station ?? (isFirst || !walk.at ? undefined : placed.roles.get(walk.at)),
        isFaded: isFiltered(view) ? isFaded : undefined,
      });
      panZoom.show(box, { least, at: 'once' });
    },
  });

  // A drawing that is new is told where the camera is and what is lit.
  const onDrawing = useCallback(
    (next: Drawing | null) => {
      drawing.current = next;
      if (!next) return;
      next.move(camera.current);
      emphasis.renew();
      performance.mark('rungs:drawn');
    },
    [emphasis],
  );
  const onMinimap = useCallback((next: MinimapHandle | null) => {
    minimap.current = next;
    next?.move(camera.current);
  }, []);

  useEffect(() => {
    if (!station) return;
    // On a narrow screen the sheet covers the end of the page.
    if (matchMedia(NARROW).matches) frame.current?.scrollIntoView({ block: 'nearest' });
    panZoom.reveal(boxOf([station]));
  }, [station, panZoom]);

  const close = () => {
    go(withoutFocus(view));
    if (frame.current && view.focus !== undefined) entryIn(frame.current, view.focus)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const id = roleAt(event.target) ?? drawing.current?.roleAt(event);
    if (!id || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go({ ...view, focus: id }, view.focus !== undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (hasModifier(event)) return;
    const at = roleAt(event.target);
    if (event.key === 'Escape' && selected) return close();
    const factor = ZOOM_KEYS[event.key];
    if (factor) return panZoom.zoomBy(factor, at === undefined ? undefined : placed.roles.get(at));
    if (event.key === '0') return panZoom.show(whole);
    if (event.key === 'c' && at) return go(toggleCompared(view, at));
    walk.onKeyDown(event);
  };
  const onFocus = (target: EventTarget) => {
    const id = roleAt(target);
    const focused = id && placed.roles.get(id);
    if (!focused || !(target instanceof Element) || !target.matches(':focus-visible')) return;
    emphasis.ring(id);
    emphasis.light(id);
    panZoom.reveal(boxOf([focused]));
  };
  const fitCareer = () => {
    const lit = station && litBy(scene, station.role.id).roles;
    if (lit) panZoom.show(boxOf([...lit].flatMap((id) => placed.roles.get(id) ?? [])));
  };
  const onSave = async (choice: SaveChoice) => {
    setSaving('Saving …');
    const { saveMap } = await import('./drawing/save.tsx');
    const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
    const part = choice.part === 'whole' ? whole : visibleBox(camera.current, { width, height });
    setSaving(await saveMap(scene, { ...choice, box: part, isFaded, selected: view.focus }));
  };

  return (
    <div className="relative flex grow flex-col lg:min-h-0 lg:flex-row print:block">
      <div
        className={`relative grow lg:min-h-0 print:h-auto print:min-h-0 ${selected ? 'max-lg:h-[45dvh] max-lg:grow-0' : 'min-h-[max(22rem,calc(100dvh-17.5rem))]'}`}
      >
        <section
          ref={frame}
          aria-label="Ladder as a map"
          className="map-frame absolute inset-0 cursor-grab touch-none overflow-hidden active:cursor-grabbing"
          onClickCapture={onClick}
          onKeyDown={onKeyDown}
          onPointerMove={(event) => {
            if (event.pointerType !== 'mouse' || event.buttons) return;
            emphasis.light(drawing.current?.roleAt(event));
          }}
          onPointerLeave={() => emphasis.light(undefined)}
          onFocus={(event) => onFocus(event.target)}
          onBlur={() => {
            emphasis.ring(undefined);
            emphasis.light(undefined);
          }}
        >
          {import.meta.env.SSR && isLarge(placed.roles.size) ? (
            <PrerenderedPicture />
          ) : (
            <LadderDrawing ref={onDrawing} scene={scene} isFaded={faded} selected={view.focus} />
          )}
          {import.meta.env.SSR && <Opening framing={unaskedFraming(placed)} />}
          {tabled && (
            <div className="sr-only">
              <LadderTable
                ladder={tabled}
                isFaded={faded}
                tabStop={tabStop}
                selected={view.focus}
                isUnseen
              />
            </div>
          )}
          <p className="key-hint absolute top-4 left-1/2 -translate-x-1/2 rounded-lg border border-rule bg-raised px-3 py-1.5 text-[0.9375rem] shadow-lg">
            Arrow keys walk the ladder · Enter selects · c compares · + − 0 zoom
          </p>
        </section>
        {placed.roles.size === 0 && (
          <p className="absolute inset-x-4 top-10 text-center text-soft">
            No role matches the filters.
          </p>
        )}
        {!import.meta.env.SSR && (
          <Minimap ref={onMinimap} {...{ scene, frame }} isFaded={faded} onPick={panZoom.centre} />
        )}
        <MapControls
          onZoom={panZoom.zoomBy}
          onFit={() => panZoom.show(whole)}
          onFitSelection={station && fitCareer}
          onSave={onSave}
        />
        <p role="status" className="sr-only">
          {saving}
        </p>
      </div>
      {selected && (
        <SelectedRole {...{ ladder, texts, onRetry, view, go }} role={selected} onClose={close} />
      )}
    </div>
  );
}
