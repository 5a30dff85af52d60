import {
  defaultRangeExtractor,
  type Range,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { headingAt, Row, type RowsProps } from './Row.tsx';
import { useRows } from './useRows.ts';

/** How high a row is before it has been measured. */
const USUAL_HEIGHT = 68;
/** As many rows as are kept ready beyond each edge of the screen. */
const BEYOND = 8;

/** A list of which only the rows in sight are there, and those around the focus. It scrolls with the page. */
export function LongList({ ladder, roles, compare, order, isFull, onToggle }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const { at, on } = useRows(list, roles.length);
  const virtualizer = useWindowVirtualizer({
    count: roles.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: useCallback((place: number) => roles[place]?.id ?? place, [roles]),
    rangeExtractor: useCallback((range: Range) => withFocus(range, at), [at]),
    useFlushSync: false,
  });
  virtualizer.shouldAdjustScrollPositionOnItemSizeChange = isAbove;
  return (
    <ul ref={list} className="relative" style={{ height: virtualizer.getTotalSize() }} {...on}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const role = roles[index];
        return (
          role && (
            <Row
              key={role.id}
              ref={virtualizer.measureElement}
              style={{ position: 'absolute', top: start - top, left: 0 }}
              {...{ ladder, role, isFull, onToggle }}
              place={index}
              of={roles.length}
              heading={headingAt(roles, index, order)}
              isCompared={compare.includes(role.id)}
            />
          )
        );
      })}
    </ul>
  );
}

/** The rows in sight with the one of the focus and those beside it, in their order. */
function withFocus(range: Range, at: number | undefined): number[] {
  const near = at === undefined ? [] : [at - 1, at, at + 1];
  const kept = near.filter((row) => row >= 0 && row < range.count);
  return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b);
}

/**
 * Whether the page moves along when a row turns out higher or lower than thought: one that is above what is seen. Not
 * while the page stands elsewhere than the rows know yet, or it would be taken back there.
 */
function isAbove(
  { start }: VirtualItem,
  _change: number,
  { scrollOffset }: { readonly scrollOffset: number | null },
): boolean {
  return scrollOffset !== null && start < scrollOffset && Math.abs(scrollY - scrollOffset) < 2;
}

/** How far down its page an element begins, whatever comes to stand above it. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const box = element.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + scrollY));
    };
    const resizes = new ResizeObserver(measure);
    measure();
    resizes.observe(document.body);
    return () => resizes.disconnect();
  }, [element]);
  return top;
}
