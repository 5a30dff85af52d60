import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useRef } from 'react';
import { type PlacedRole, SIZE } from '#src/layout/placed.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { type Box, usePanZoom } from '#src/ui/usePanZoom.ts';
import { isFiltered } from './filters.ts';
import { LadderMap } from './LadderMap.tsx';
import { LadderTable } from './LadderTable.tsx';
import { Sheet } from './Sheet.tsx';
import { type ScreenProps, withoutFocus } from './screen.ts';
import { useEmphasis } from './useEmphasis.ts';
import { entryIn, hasModifier, roleAt, useWalk } from './useWalk.ts';

/** The smallest scale at which labels read well. */
const LEGIBLE = 0.85;

/** The ladder as a map, over the same ladder as an unseen table that keyboards and screen readers walk through. */
export function MapScreen(props: ScreenProps) {
  const { ladder, texts, view, placed, isFaded, go, onRetry } = props;
  const frame = useRef<HTMLElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const panZoom = usePanZoom(frame, drawing, placed, adaptDrawing);
  const emphasis = useEmphasis(drawing, ladder, view.focus, view.layers);
  const walk = useWalk(ladder, placed, view.focus);
  const selected = view.focus === undefined ? undefined : ladder.byId.get(view.focus);
  const faded = useDeferredValue(isFaded);

  // The first look: around the selected role, else at what the filters leave lit, else at the first department.
  useEffect(() => {
    const [deck] = placed.decks;
    const [block] = deck?.blocks ?? [];
    const station = view.focus === undefined ? undefined : placed.roles.get(view.focus);
    const lit = [...placed.roles.values()].filter(({ role }) => !isFaded(role.id));
    if (station) panZoom.show(around(station), { at: 'once' });
    else if (isFiltered(view) && lit.length > 0) {
      panZoom.show(boxOf(lit), { least: LEGIBLE, at: 'once' });
    } else if (deck && block) {
      const firstBlock = { x: 0, y: 0, width: block.x + block.width, height: deck.y + deck.height };
      panZoom.show(firstBlock, { least: LEGIBLE, at: 'once' });
    }
  }, [placed, panZoom]);

  useEffect(() => {
    const station = view.focus === undefined ? undefined : placed.roles.get(view.focus);
    if (station) panZoom.reveal(boxOf([station]));
  }, [view.focus, placed, panZoom]);

  const close = () => {
    go(withoutFocus(view));
    if (frame.current && view.focus !== undefined) entryIn(frame.current, view.focus)?.focus();
  };
  const onClick = (event: MouseEvent) => {
    const id = roleAt(event.target);
    if (!id || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go({ ...view, focus: id }, view.focus !== undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (hasModifier(event)) return;
    if (event.key === 'Escape' && selected) return close();
    if (event.key === '+' || event.key === '=') return panZoom.zoomBy(1.3);
    if (event.key === '-') return panZoom.zoomBy(1 / 1.3);
    if (event.key === '0') return fit();
    walk.onKeyDown(event);
  };
  const fit = () => panZoom.show({ x: 0, y: 0, width: placed.width, height: placed.height });
  const onFocus = (target: EventTarget) => {
    const id = roleAt(target);
    const station = id && placed.roles.get(id);
    if (!station || !(target instanceof Element) || !target.matches(':focus-visible')) return;
    emphasis.ring(id);
    emphasis.light(id);
    panZoom.reveal(boxOf([station]));
  };

  return (
    <div className="relative flex grow flex-col lg:min-h-0 lg:flex-row">
      <section
        ref={frame}
        aria-label="Ladder as a map"
        className={`relative grow cursor-grab touch-none overflow-hidden active:cursor-grabbing lg:min-h-0 ${selected ? 'max-lg:h-[45dvh] max-lg:grow-0' : 'min-h-[min(34rem,75dvh)]'}`}
        onClickCapture={onClick}
        onKeyDown={onKeyDown}
        onPointerOver={(event) =>
          event.pointerType === 'mouse' && emphasis.light(roleAt(event.target))
        }
        onPointerLeave={() => emphasis.light(undefined)}
        onFocus={(event) => onFocus(event.target)}
        onBlur={() => {
          emphasis.ring(undefined);
          emphasis.light(undefined);
        }}
      >
        <LadderMap
          ladder={ladder}
          placed={placed}
          layers={view.layers}
          isFaded={faded}
          selected={view.focus}
          drawing={drawing}
        />
        <div className="sr-only">
          <LadderTable
            {...{ ladder, isFaded }}
            tabStop={walk.tabStop}
            selected={view.focus}
            isUnseen
          />
        </div>
        <p className="key-hint absolute bottom-4 left-4 rounded-lg border border-rule bg-raised px-3 py-1.5 text-[0.9375rem] shadow-lg">
          Arrow keys walk the ladder · Enter selects · + − 0 zoom
        </p>
        <div className="no-print absolute right-4 bottom-4 flex gap-1.5">
          <button
            type="button"
            className="button px-2"
            aria-label="Zoom in"
            onClick={() => panZoom.zoomBy(1.4)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            className="button px-2"
            aria-label="Zoom out"
            onClick={() => panZoom.zoomBy(1 / 1.4)}
          >
            <Icon name="minus" />
          </button>
          <button type="button" className="button" onClick={fit}>
            <Icon name="fit" /> Fit
          </button>
        </div>
      </section>
      {selected && <Sheet {...{ ladder, texts, onRetry }} role={selected} onClose={close} />}
    </div>
  );
}

/** Below this scale labels cannot be read: stations grow and only departments keep their names. */
const FAR = 0.5;

/** Keeps the grade numerals at the left edge of the frame, and shows from afar only what can be read there. */
function adaptDrawing(drawing: Element, { scale, left }: { scale: number; left: number }): void {
  drawing.toggleAttribute('data-far', scale < FAR);
  const numerals = drawing.querySelector<SVGGElement>('.numerals');
  if (numerals) numerals.style.transform = `translateX(${left}px)`;
}

/** The box that some stations take up with their labels. */
function boxOf(stations: readonly PlacedRole[]): Box {
  const left = Math.min(...stations.map(({ x }) => x)) - SIZE.station;
  const top = Math.min(...stations.map(({ y }) => y)) - SIZE.row / 2;
  const right = Math.max(...stations.map(({ x }) => x)) - SIZE.station + SIZE.column;
  const bottom = Math.max(...stations.map(({ y }) => y)) + SIZE.row / 2;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function around({ x, y }: { x: number; y: number }) {
  return {
    x: x - SIZE.column * 2.5,
    y: y - SIZE.row * 3,
    width: SIZE.column * 6,
    height: SIZE.row * 6,
  };
}
