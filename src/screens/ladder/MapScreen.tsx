import {
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { isLarge } from '#src/layout/large.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import * as words from '#src/text/en/ladder.ts';
import { ROUTE_WORDS } from '#src/text/en/words.ts';
import type { Camera } from '#src/ui/camera.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import { usePanZoom } from '#src/ui/usePanZoom.ts';
import { whenUsed } from '#src/ui/whenUsed.ts';
import { type Drawing, litBy, sceneOf, visibleBox } from '../parts/drawing/drawing.ts';
import { boxOf } from '../parts/drawing/marks.ts';
import type { SaveChoice } from '../parts/drawing/save.tsx';
import { isFiltered } from '../parts/filters.ts';
import { useHere } from '../parts/useHere.ts';
import { boxFor, openingFraming, wholeOf } from './framing.ts';
import { keptPlace, useKeptPlace } from './keptPlace.ts';
import { LadderTable } from './LadderTable.tsx';
import { Legend } from './Legend.tsx';
import { MapControls } from './MapControls.tsx';
import type { MinimapHandle } from './Minimap.tsx';
import { beginningOf } from './moves.ts';
import { MapPicture } from './Opening.tsx';
import { placing, routing } from './placing.ts';
import { SelectedRole } from './SelectedRole.tsx';
import type { LadderView } from './screen.ts';
import { useEmphasis } from './useEmphasis.ts';
import { useMapInput } from './useMapInput.ts';
import { useOpening } from './useOpening.ts';
import { useWalk } from './useWalk.ts';
import type { ShapeProps } from './viewChanges.ts';

/** Fetched once somebody uses the page: a browser prints without asking first. */
const smallMap = onDemand(async () => (await import('./Minimap.tsx')).Minimap);
const printedMap = onDemand(async () => (await import('./PrintedMap.tsx')).PrintedMap);

const NARROW = '(width < 64rem)';

/** A small ladder opens whole, and nobody who only reads it needs to see where on it they are. */
function opensInPart({ roles }: PlacedLadder, { focus }: LadderView): boolean {
  return !import.meta.env.SSR && (isLarge(roles.size) || focus !== undefined);
}

/** The ladder as a map, over the same ladder as an unseen table that keyboards and screen readers walk through. */
export function MapScreen(props: ShapeProps & { readonly placed: PlacedLadder }) {
  const { ladder, drawn, texts, view, placed, isFaded, go, onRetry } = props;
  const frame = useRef<HTMLElement>(null);
  const drawing = useRef<Drawing>(null);
  const minimap = useRef<MinimapHandle>(null);
  const camera = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  const keepPlace = useKeptPlace(placed, frame, camera);
  const onMove = (next: Camera) => {
    camera.current = next;
    drawing.current?.move(next);
    minimap.current?.move(next);
    keepPlace();
  };
  const panZoom = usePanZoom(frame, placed, onMove);
  const scene = useMemo(() => sceneOf(drawn, placed, view.layers), [drawn, placed, view.layers]);
  const routes = view.from === undefined ? undefined : routing.use();
  const route = useMemo(
    () => routes?.routeShown(ladder, scene, view),
    [routes, ladder, scene, view],
  );
  const here = useHere(ladder)?.id;
  const badges = useMemo(
    () => new Map([...(here ? [[here, ROUTE_WORDS.here] as const] : []), ...(route?.stops ?? [])]),
    [here, route],
  );
  const emphasis = useEmphasis(drawing, scene, view.focus, route !== undefined);
  const walk = useWalk(drawn, () => placed, view.focus);
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
  const [isUsed, setUsed] = useState(false);
  const mayLeaveSight = isUsed || opensInPart(placed, view);
  useEffect(
    () =>
      whenUsed(() => {
        setUsed(true);
        // Whatever is done next may ask for another map than the one that the build has placed.
        void placing.preload();
      }),
    [],
  );
  const [saving, setSaving] = useState('');
  const said = saving || (selected && words.isSelected(labelOf(ladder, selected)));

  useOpening({
    ...{ drawn, placed, camera, drawing },
    look: (isFirst) => {
      const kept = isFirst ? keptPlace(placed) : undefined;
      if (kept) return panZoom.centre(kept.x, kept.y, kept.scale);
      const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
      const size = { width, height };
      const wanted = route?.roles ?? [view.focus ?? (isFirst ? undefined : walk.at)];
      const framing = openingFraming({
        placed,
        frame: size,
        isIsolated: view.only !== undefined,
        kept: [...wanted].flatMap((id) => placed.roles.get(id ?? '') ?? []),
        isFaded: isFiltered(view) ? isFaded : undefined,
      });
      const { box, least } = boxFor(framing, size);
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

  const input = useMapInput({
    ...{ view, placed, frame, drawing, panZoom, emphasis, walk, go },
  });
  const fitCareer = () => {
    const lit = station && litBy(scene, station.role.id).roles;
    if (lit) panZoom.show(boxOf([...lit].flatMap((id) => placed.roles.get(id) ?? [])));
  };
  const onSave = async (choice: SaveChoice) => {
    setSaving(words.saving);
    const { saveMap } = await import('../parts/drawing/save.tsx');
    const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
    const visible = visibleBox(camera.current, { width, height });
    setSaving(await saveMap(scene, { ...choice, visible, isFaded, selected: view.focus, route }));
  };

  const controls = (
    <MapControls
      ladder={ladder}
      onZoom={panZoom.zoomBy}
      onFit={() => panZoom.show(whole)}
      onFitSelection={station && fitCareer}
      onSave={onSave}
    >
      <Legend ladder={ladder} layers={view.layers} onChange={(layers) => go({ ...view, layers })} />
    </MapControls>
  );
  return (
    <>
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule px-4 py-1 sm:px-6">
        {props.controls}
        {controls}
      </div>
      <div className="flex grow flex-col lg:min-h-0 lg:flex-row print:block">
        <div className="flex grow flex-col lg:min-h-0">
          <div
            className={`relative grow lg:min-h-0 print:h-auto print:min-h-0 ${selected ? 'max-lg:h-[45dvh] max-lg:grow-0' : 'min-h-[max(22rem,calc(100dvh-17.5rem))]'}`}
          >
            <section
              ref={frame}
              aria-label={words.asMap}
              className="map-frame absolute inset-0 cursor-grab touch-none overflow-hidden data-dragged:cursor-grabbing"
              {...input.handlers}
            >
              <MapPicture
                ref={onDrawing}
                {...{ scene, route, badges }}
                isFaded={faded}
                selected={view.focus}
              />
              {tabled && (
                <div className="sr-only">
                  <LadderTable
                    ladder={tabled}
                    orientation={placed.orientation}
                    isFaded={faded}
                    tabStop={tabStop}
                    selected={view.focus}
                    isUnseen
                  />
                </div>
              )}
              <p className="key-hint absolute top-4 left-1/2 -translate-x-1/2 rounded-lg border border-rule bg-raised px-3 py-1.5 text-[0.9375rem] shadow-lg">
                {words.keys}
              </p>
            </section>
            {placed.roles.size === 0 && <Nothing ladder={ladder} />}
            {mayLeaveSight && (
              <Suspense>
                <smallMap.Component
                  ref={onMinimap}
                  {...{ scene, frame }}
                  isFaded={faded}
                  onPick={panZoom.centre}
                />
              </Suspense>
            )}
            {isUsed && !isLarge(placed.roles.size) && (
              <Suspense>
                <printedMap.Component {...{ scene, isFaded, route }} selected={view.focus} />
              </Suspense>
            )}
            <p role="status" className="sr-only">
              {said}
            </p>
          </div>
        </div>
        {selected && (
          <SelectedRole
            {...{ ladder, texts, onRetry, view, go }}
            role={selected}
            onClose={input.close}
          />
        )}
      </div>
    </>
  );
}

/** What a map without roles says: that filters leave all of them out, or that there are none. */
function Nothing({ ladder: { roles } }: { readonly ladder: Ladder }) {
  return (
    <p className="absolute inset-x-4 top-10 text-center text-soft">
      {roles.length === 0 ? words.noRoles : words.noneMatches}
    </p>
  );
}
