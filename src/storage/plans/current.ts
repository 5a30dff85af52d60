import { ofThisLadder } from '#src/dataset/root.ts';

/**
 * Which plan is open on this device, and when each was last looked at and last copied. It never enters an address; of a plan
 * it knows the id, which tells nothing.
 */

const KEY = ofThisLadder('rungs.plan');

/** Of the form in which it is kept: another one is left alone and counts as none. */
const VERSION = 1;

/** Two looks that are further apart than this are two visits, in milliseconds. */
const VISIT = 30 * 60_000;

/** What is known of one plan, each in milliseconds since 1970. */
interface PlanTimes {
  /** The last sign that somebody looks at it. */
  readonly seen?: number;
  /** The end of the visit before this one. */
  readonly before?: number;
  /** When the last copy was exported. */
  readonly exported?: number;
}

interface Kept {
  readonly version: typeof VERSION;
  readonly open?: string;
  readonly plans: Readonly<Record<string, PlanTimes>>;
}

const NOTHING: Kept = { version: VERSION, plans: {} };

/** What was chosen since the page opened where the browser keeps nothing; `undefined` while it does. */
let unkept: Kept | undefined;
const listeners = new Set<() => void>();

/** The id of the plan that is open on this device. */
export function readCurrent(): string | undefined {
  return read().open;
}

/** Opens a plan by its id, or none. */
export function keepCurrent(plan: string | undefined): void {
  const { open: _, ...others } = read();
  write({ ...others, ...(plan !== undefined && { open: plan }) });
}

/** Says that somebody looks at a plan, and tells when the visit before this one ended; nothing at the first. */
export function lookAt(plan: string, now: number): number | undefined {
  const { seen, before, exported } = timesOf(plan);
  const last = seen !== undefined && now - seen > VISIT ? seen : before;
  keepTimes(plan, { seen: now, before: last, exported });
  return last;
}

/** When the last copy of a plan was exported. */
export function exportedAt(plan: string): number | undefined {
  return timesOf(plan).exported;
}

export function keepExported(plan: string, now: number): void {
  keepTimes(plan, { ...timesOf(plan), exported: now });
}

/** Forgets all of a plan, as when it is erased. */
export function forgetPlan(plan: string): void {
  const { open, plans } = read();
  const { [plan]: _, ...others } = plans;
  write({ version: VERSION, plans: others, ...(open !== undefined && open !== plan && { open }) });
}

/** Calls back whenever any of it may have changed, in another tab too. Returns how to stop that. */
export function subscribeToCurrent(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

function timesOf(plan: string): PlanTimes {
  return read().plans[plan] ?? {};
}

function keepTimes(
  plan: string,
  times: { readonly [Time in keyof PlanTimes]: number | undefined },
): void {
  const kept = read();
  const known = Object.entries(times).filter(([, time]) => time !== undefined);
  write({ ...kept, plans: { ...kept.plans, [plan]: Object.fromEntries(known) } });
}

function read(): Kept {
  if (unkept) return unkept;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isKept(kept) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    unkept = undefined;
  } catch {
    // Private windows and full disks may refuse; it then lasts as long as the page.
    unkept = kept;
  }
  for (const listener of listeners) listener();
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { version, open, plans } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    version === VERSION &&
    (open === undefined || typeof open === 'string') &&
    typeof plans === 'object' &&
    plans !== null &&
    Object.values(plans).every(isTimes)
  );
}

function isTimes(value: unknown): value is PlanTimes {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((time) => typeof time === 'number')
  );
}
