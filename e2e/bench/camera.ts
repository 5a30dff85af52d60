/** How smoothly the map moved. */
export interface Smoothness {
  readonly framesPerSecond: number;
  readonly worstGap: number;
  readonly longTasks: number;
  readonly longestTask: number;
}

/**
 * Runs in the page: drives the camera for four legs, with one event in each animation frame. It pans the
 * overview, zooms in to 1:1, pans there and zooms out to where it began. Legs last a time, not a number of frames: who
 * is slow makes the same way in fewer, larger steps. The map then comes to rest for one leg more, which counts for the
 * gap and the long tasks but not for the frames per second.
 */
export async function driveCamera(legMs: number): Promise<Smoothness> {
  /** d3-zoom keeps the transform on its element. */
  type Zoomed = HTMLElement & { readonly __zoom?: { readonly k: number } };
  const map = document.querySelector<Zoomed>('section[aria-label="Ladder as a map"]');
  if (!map) throw new Error('there is no map to move');
  const frame = () =>
    new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
  const scale = () => map.__zoom?.k ?? 1;
  const { left, top, width, height } = map.getBoundingClientRect();
  const from = (x = 0, y = 0): MouseEventInit => ({
    bubbles: true,
    cancelable: true,
    view: window,
    clientX: left + width / 2 + x * width,
    clientY: top + height / 2 + y * height,
  });

  const hold = () => map.dispatchEvent(new MouseEvent('mousedown', { ...from(), buttons: 1 }));
  const release = () => window.dispatchEvent(new MouseEvent('mouseup', from()));
  /** A lying eight that ends where it began. */
  const panTo = (share: number) => {
    const turn = share * Math.PI * 2;
    const place = from(0.4 * Math.sin(turn), 0.25 * Math.sin(2 * turn));
    window.dispatchEvent(new MouseEvent('mousemove', { ...place, buttons: 1 }));
  };
  /** A step of d3-zoom's wheel is 2 ^ (-0.002 × pixels). */
  const zoomTo = (wanted: number) =>
    map.dispatchEvent(
      new WheelEvent('wheel', { ...from(), deltaY: -Math.log2(wanted / scale()) / 0.002 }),
    );

  const times: number[] = [];
  const step = async () => {
    const now = await frame();
    times.push(now);
    return now;
  };
  const leg = async (act: (share: number) => void) => {
    const start = times.at(-1) ?? 0;
    for (let share = 0; share < 1; ) {
      share = Math.min(1, ((await step()) - start) / legMs);
      act(share);
    }
  };
  const pan = async () => {
    hold();
    await leg(panTo);
    release();
  };
  const zoom = async (wanted: number) => {
    const first = scale();
    await leg((share) => zoomTo(first * (wanted / first) ** share));
  };

  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const overview = scale();
  await step();
  await pan();
  await zoom(1);
  await pan();
  await zoom(overview);
  const moved = times.length;
  await leg(() => undefined);
  tasks.push(...observer.takeRecords());
  observer.disconnect();

  const begun = times[0] ?? 0;
  const driven = (times[moved] ?? 0) - begun;
  return {
    framesPerSecond: (moved * 1000) / driven,
    worstGap: Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? 0))),
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

/** Runs in the page: zooms the map to 1:1 at once, keeping a point of the window where it is. */
export function zoomInAt({ x, y }: { readonly x: number; readonly y: number }): void {
  type Zoomed = HTMLElement & { readonly __zoom?: { readonly k: number } };
  const map = document.querySelector<Zoomed>('section[aria-label="Ladder as a map"]');
  if (!map) throw new Error('there is no map to zoom');
  const deltaY = Math.log2(map.__zoom?.k ?? 1) / 0.002;
  map.dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      cancelable: true,
      view: window,
      clientX: x,
      clientY: y,
      deltaY,
    }),
  );
}

/** Runs in the page: waits until frames follow each other again as they do when there is nothing to paint. */
export async function calmFrames(): Promise<void> {
  const frame = () =>
    new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
  for (let calm = 0, last = await frame(); calm < 10; ) {
    const now = await frame();
    calm = now - last < 40 ? calm + 1 : 0;
    last = now;
  }
}
