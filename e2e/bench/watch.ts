/**
 * Runs in the page before anything else does and leaves these among the browser's own measures:
 *
 * - `bench:painted` and `bench:shown` from when the data is parsed and the code that shows it has run, the later of the
 *   marks `rungs:data` and `rungs:code`, to the frame that shows the first `rungs:drawn`;
 * - `bench:seen` from the opening of the page to the frame that shows the map, be it the still that was rendered ahead,
 *   and `bench:data` from there to when the data is parsed;
 * - `bench:hover` and `bench:hover-shown` from a real movement of the pointer, just before the page hears of it, to the
 *   frame that shows what it changed. The detail of `bench:hover` is the role under the pointer.
 *
 * *Painted* is when the page itself is done with a frame. That it is the right frame: it is asked for in the very task
 * that changes the page, after it has. The next animation frame is therefore the first that can show the change, and
 * ours runs after any that the map asked for. A ResizeObserver, style, layout and the recording of what to paint follow
 * within that same frame; the message that the frame posts arrives after all of these. An observer of marks would be
 * told in a task of its own, perhaps a frame too late, so `performance.mark` is wrapped.
 *
 * *Shown* is when that frame was on the screen, after other threads had turned it into pixels, which for a large SVG
 * takes longer than the rest. A witness is put into the page together with the change, a dot whose first presentation
 * the browser reports (Element Timing, to 4 ms).
 */
export function watchFrames(): void {
  interface ElementTiming extends PerformanceEntry {
    readonly identifier: string;
    readonly element: Element | null;
    readonly renderTime: number;
    readonly presentationTime?: number;
  }
  const beginnings = new Map<string, number>();
  const witness = (name: string, begun: number) => {
    beginnings.set(name, begun);
    const dot = document.createElement('p');
    dot.setAttribute('elementtiming', name);
    dot.textContent = '.';
    dot.style.cssText = 'position: fixed; top: 0; left: 0; font: 16px sans-serif';
    document.body.append(dot);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ElementTiming[]) {
      const start = beginnings.get(entry.identifier);
      if (start === undefined) continue;
      const end = entry.presentationTime ?? entry.renderTime;
      performance.measure(entry.identifier, { start, end });
      entry.element?.remove();
    }
  }).observe({ type: 'element' });

  const afterFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });

  const seen = () =>
    afterFrame(() => {
      if (performance.getEntriesByName('bench:seen').length) return;
      performance.measure('bench:seen', { start: 0, end: performance.now() });
    });
  addEventListener('DOMContentLoaded', () => {
    const prerendered = document.querySelector('.prerendered-map :is(.ladder-map, picture img)');
    if (!(prerendered instanceof HTMLImageElement)) return prerendered && seen();
    if (prerendered.complete) seen();
    else prerendered.addEventListener('load', seen);
  });

  const mark = performance.mark.bind(performance);
  let isDrawn = false;
  performance.mark = (name, options) => {
    if (name === 'rungs:data') performance.measure('bench:data', { start: 0 });
    if (name === 'rungs:drawn' && !isDrawn) {
      isDrawn = true;
      seen();
      const start = Math.max(
        ...['rungs:data', 'rungs:code'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
        ),
      );
      afterFrame(() => performance.measure('bench:painted', { start, end: performance.now() }));
      witness('bench:shown', start);
    }
    return mark(name, options);
  };

  let begun = 0;
  addEventListener(
    'pointermove',
    () => {
      begun = performance.now();
    },
    { capture: true },
  );
  addEventListener('pointermove', ({ isTrusted, clientX, clientY }) => {
    if (!isTrusted) return;
    const start = begun;
    witness('bench:hover-shown', start);
    afterFrame(() => {
      const end = performance.now();
      const under = document.elementFromPoint(clientX, clientY)?.closest('[data-role]');
      performance.measure('bench:hover', { start, end, detail: under?.getAttribute('data-role') });
    });
  });
}
