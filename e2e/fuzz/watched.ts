import type { Browser, Page, Request } from '@playwright/test';
import { DETECTORS, type Fault, type FaultKind, type Rest, type Step } from './detectors.ts';
import { busy } from './looks.ts';

export interface Width {
  readonly width: number;
  readonly height: number;
}

/** A page in a browser of its own, on which whatever goes wrong is noticed. */
export interface Watched {
  readonly page: Page;
  /** Waits until nothing is on its way and nothing waits; gives how the page is then. */
  readonly settled: () => Promise<Rest>;
  /** What is wrong once it is at rest, after something was done to a page that was so before. */
  readonly faults: (before: Rest, step: Step) => Promise<Looked>;
  readonly close: () => Promise<void>;
}

interface Looked {
  readonly faults: readonly Fault[];
  readonly rest: Rest;
}

const KINDS = Object.keys(DETECTORS) as FaultKind[];

/** A machine with other work may be slow: only what waits for nothing is stuck. */
const PATIENCE = 20_000;
const SLOWEST_ANSWER = 60_000;
/** What comes back that soon was not lost. */
const MOMENT = 400;

/** A page with nothing on it and nothing in its storage. */
export async function watchedPage(
  browser: Browser,
  site: string,
  viewport: Width,
  patience = PATIENCE,
): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: site,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // It would ask for all pages at once, and answer before the network.
    serviceWorkers: 'block',
    viewport,
  });
  await context.addInitScript(prepare);
  const page = await context.newPage();
  const told: Fault[] = [];
  for (const kind of KINDS) {
    DETECTORS[kind].listen?.(page, (what) => told.push({ kind, what }));
  }
  const asked = new Map<Request, number>();
  context.on('request', (request) => asked.set(request, Date.now()));
  context.on('requestfinished', (request) => asked.delete(request));
  context.on('requestfailed', (request) => asked.delete(request));
  // Another window is another walk.
  context.on('page', (other) => other !== page && void other.close().catch(() => undefined));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  page.on('filechooser', () => undefined);

  const isAsking = () => [...asked.values()].some((at) => Date.now() - at < SLOWEST_ANSWER);
  const settled = async () => {
    let quietSince = Date.now();
    for (let calm = 0; calm < 2 && Date.now() - quietSince < patience; ) {
      const waiting = await within<string[]>(page, `(${framed})().then(${busy})`);
      if (isAsking()) quietSince = Date.now();
      calm = isAsking() || waiting.length > 0 ? 0 : calm + 1;
    }
    return within<Rest>(page, `(${rest})()`);
  };
  const look = async (before: Rest, { done, says }: Step, after: Rest) => {
    // All at once: asking a page takes longer than its answer.
    const looks = KINDS.map((kind) => `(${DETECTORS[kind].look ?? nothing})()`);
    const looked = await within<string[][]>(page, `[${looks}]`);
    return KINDS.flatMap((kind, at): Fault[] => {
      const what = DETECTORS[kind].compare?.(before, after, done);
      const compared = what ? [`after “${says}” ${what}`] : [];
      return [...(looked[at] ?? []), ...compared].map((each) => ({ kind, what: each }));
    });
  };
  const faults = async (before: Rest, step: Step) => {
    let after = await settled();
    let seen = await look(before, step, after);
    if (seen.length > 0) {
      await page.waitForTimeout(MOMENT);
      after = await settled();
      seen = await look(before, step, after);
    }
    const opener = before.isModal
      ? before.opener
      : step.done === 'click'
        ? step.says
        : before.focus;
    return { faults: [...told.splice(0), ...seen], rest: { ...after, opener } };
  };
  return { page, settled, faults, close: () => context.close() };
}

/** Asks the page something; once more where it was just leaving. */
async function within<T>(page: Page, look: string): Promise<T> {
  try {
    return await page.evaluate<T>(look);
  } catch {
    await page.waitForLoadState('domcontentloaded');
    return page.evaluate<T>(look);
  }
}

function nothing(): string[] {
  return [];
}

/** A page that has little of the processor is given the time to paint. */
function framed(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
}

function rest(): Rest {
  const { activeElement: active, documentElement: root } = document;
  const isNothing = !active || active === document.body || active === root;
  return {
    document: performance.timeOrigin,
    focus: isNothing ? null : active.outerHTML.slice(0, 100),
    isModal: document.querySelector(':modal') !== null,
    opener: null,
  };
}

/** What every page starts with: nothing asks a person, and what its policy forbids is complained of. */
function prepare(): void {
  window.print = () => undefined;
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    console.error(`policy: ${violatedDirective} forbids ${blockedURI} in ${sourceFile}`),
  );
}
