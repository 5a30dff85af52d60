import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useNavigate } from 'react-router';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import type { usePanZoom } from '#src/ui/usePanZoom.ts';
import { gradeView } from '../grade/screen.ts';
import { toggleCompared } from '../parts/compared.ts';
import type { Drawing } from '../parts/drawing/drawing.ts';
import { boxOf } from '../parts/drawing/marks.ts';
import { formatView } from '../registry.ts';
import { wholeOf } from './framing.ts';
import type { LadderView } from './screen.ts';
import type { Emphasis } from './useEmphasis.ts';
import { entryIn, gradeAt, hasModifier, roleAt, type Walk } from './useWalk.ts';
import { withoutFocus, withoutRoute } from './viewChanges.ts';

interface MapInput {
  readonly view: LadderView;
  readonly placed: PlacedLadder;
  readonly frame: RefObject<HTMLElement | null>;
  readonly drawing: RefObject<Drawing | null>;
  readonly panZoom: ReturnType<typeof usePanZoom>;
  readonly emphasis: Emphasis;
  readonly walk: Walk;
  readonly go: (view: LadderView, replace?: boolean) => void;
}

/** By which factor keys multiply the scale. Without the Shift key a plus is an equals sign on many keyboards. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1.3, '=': 1.3, '-': 1 / 1.3 };

/** What pointers and keys do on the map. A role that is selected keeps the focus: what is said of it is a Tab away. */
export function useMapInput(input: MapInput) {
  const { view, placed, frame, drawing, panZoom, emphasis, walk, go } = input;
  const navigate = useNavigate();
  // What was asked for last: a second click, or Escape, may come before the sheet is there.
  const asked = useRef(view.focus);
  useLayoutEffect(() => {
    asked.current = view.focus;
  }, [view.focus]);
  // What was clicked and lies in a folded cell can take the focus once it is selected, which lists it.
  const folded = useRef<RoleId>(undefined);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || frame.current?.contains(activeElement);
    if (folded.current === view.focus && isFree) focusOn(frame.current, view.focus);
    folded.current = undefined;
  }, [view.focus, frame]);
  const close = () => {
    focusOn(frame.current, asked.current);
    asked.current = undefined;
    drawing.current?.choose(undefined);
    go(withoutFocus(view));
  };
  const onClickCapture = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const grade = gradeAt(event.target);
    const id = roleAt(event.target) ?? drawing.current?.roleAt(event);
    if (grade === undefined && id === undefined) return;
    event.preventDefault();
    if (grade !== undefined) return navigate(formatView(gradeView(grade)));
    if (id === undefined) return;
    // Whoever pointed at a station goes on from there by keyboard too. First, as the focus wants the styles of the page.
    const isFolded = !focusOn(frame.current, id);
    drawing.current?.choose(id);
    emphasis.light(id);
    const isAnother = asked.current !== undefined;
    asked.current = id;
    if (isFolded) folded.current = id;
    go({ ...withoutRoute(view), focus: id }, isAnother);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (hasModifier(event)) return;
    const at = roleAt(event.target);
    if (event.key === 'Escape' && asked.current !== undefined) return close();
    const factor = ZOOM_KEYS[event.key];
    if (factor) return panZoom.zoomBy(factor, at === undefined ? undefined : placed.roles.get(at));
    if (event.key === '0') return panZoom.show(wholeOf(placed));
    if (event.key === 'c' && at) return go(toggleCompared(view, at));
    walk.onKeyDown(event);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const id = roleAt(target);
    const focused = id && placed.roles.get(id);
    if (!focused || !target.matches(':focus-visible')) return;
    emphasis.ring(id);
    panZoom.reveal(boxOf([focused]));
  };
  const onBlur = () => emphasis.ring(undefined);
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse' || event.buttons) return;
    emphasis.light(drawing.current?.roleAt(event));
  };
  const onPointerLeave = () => emphasis.light(undefined);
  return {
    handlers: { onClickCapture, onKeyDown, onFocus, onBlur, onPointerMove, onPointerLeave },
    close,
  };
}

/** Gives the focus to the table entry of a role; says whether there is one. */
function focusOn(frame: HTMLElement | null, role: RoleId | undefined): boolean {
  const entry = frame && role !== undefined && entryIn(frame, role);
  if (entry) entry.focus({ preventScroll: true });
  return Boolean(entry);
}
