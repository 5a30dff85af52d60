/** So near to the edge of the window the page scrolls on under what is dragged, by so much a frame. */
const EDGE_PX = 56;
const SCROLL_PX = 14;

/**
 * Drags a line of the document by its handle from where it was pressed, with any pointer: a line shows where it would come.
 * `onDrop` hears the place where it is let go, counted without it; Escape, or what else takes the pointer away, leaves all
 * as it was.
 */
export function dragLine(
  handle: HTMLElement,
  { pointerId, clientY }: PointerEvent,
  onDrop: (place: number) => void,
): void {
  const dragged = handle.closest<HTMLElement>('.case-line');
  const lines = [...(dragged?.parentElement?.querySelectorAll<HTMLElement>('.case-line') ?? [])];
  if (!dragged) return;
  const from = lines.indexOf(dragged);
  let y = clientY;
  let gap = from;
  let frame = 0;
  const ending = new AbortController();
  const { signal } = ending;

  const show = () => {
    const next = lines.findIndex((line) => {
      const { top, height } = line.getBoundingClientRect();
      return y < top + height / 2;
    });
    gap = next < 0 ? lines.length : next;
    for (const line of lines) delete line.dataset.drop;
    const isElsewhere = gap !== from && gap !== from + 1;
    const beside = lines[Math.min(gap, lines.length - 1)];
    if (isElsewhere && beside) beside.dataset.drop = gap === lines.length ? 'after' : 'before';
  };
  const scroll = () => {
    const by = y < EDGE_PX ? -SCROLL_PX : y > innerHeight - EDGE_PX ? SCROLL_PX : 0;
    if (by !== 0) {
      scrollBy({ top: by, behavior: 'instant' });
      show();
    }
    frame = requestAnimationFrame(scroll);
  };
  const end = () => {
    ending.abort();
    cancelAnimationFrame(frame);
    delete dragged.dataset.dragged;
    for (const line of lines) delete line.dataset.drop;
  };

  dragged.dataset.dragged = '';
  handle.setPointerCapture(pointerId);
  frame = requestAnimationFrame(scroll);
  handle.addEventListener(
    'pointermove',
    (event) => {
      y = event.clientY;
      show();
    },
    { signal },
  );
  handle.addEventListener(
    'pointerup',
    () => {
      end();
      const place = gap > from ? gap - 1 : gap;
      if (place !== from) onDrop(place);
    },
    { signal },
  );
  handle.addEventListener('lostpointercapture', end, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
}
