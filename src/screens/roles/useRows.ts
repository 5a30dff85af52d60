import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface Rows {
  /** The row where the focus was last: it and those beside it have to be there, or the focus has nowhere to go. */
  readonly at: number | undefined;
  readonly on: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** What in a row can be reached, in the same order in every row. */
const CONTROLS = 'a, input';

/** Walks through rows by arrow keys, Home and End, from a control of one row to the same control of another. */
export function useRows(list: RefObject<HTMLElement | null>, count: number): Rows {
  const [at, setAt] = useState<number>();
  const wanted = useRef<{ readonly row: number; readonly control: number }>(null);

  // A row far away is rendered first, because it is where the focus is to be, and then takes it.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { row, control } = wanted.current;
    const found = list.current?.querySelector(`[data-index="${row}"]`);
    const [target] = [...(found?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].slice(control);
    if (!target) return;
    wanted.current = null;
    target.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const { target, key } = event;
    const from = rowOf(target);
    if (!from || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = Number(from.dataset.index);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: count - 1,
    };
    const row = moves[key];
    if (row === undefined) return;
    event.preventDefault();
    if (row < 0 || row >= count) return;
    const controls: readonly EventTarget[] = [...from.querySelectorAll(CONTROLS)];
    wanted.current = { row, control: controls.indexOf(target) };
    setAt(row);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const row = rowOf(target);
    if (row) setAt(Number(row.dataset.index));
  };
  return { at, on: { onFocus, onKeyDown } };
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
}
