import { faultOf } from '../storeFault.ts';

/** What may come in the way of keeping plans. */
export const STORE_PROBLEMS = [
  /** The browser keeps nothing here: a private window, or storage that was switched off. */
  'denied',
  /** There is no room left. */
  'full',
  /** The plans were kept by a newer version of this program, which this one cannot read. */
  'newer',
  /** Another tab runs a newer version, for which this one has let go of the plans. */
  'superseded',
  /** The plan was erased, here or in another tab. */
  'erased',
  /** The plan is locked, and its key is not known in this tab. */
  'locked',
  'wrong-passphrase',
  /** The page did not come over https, so that the browser offers nothing to lock with. */
  'insecure',
  /** Whatever else the browser says. */
  'failed',
] as const;

export type StoreProblemCode = (typeof STORE_PROBLEMS)[number];

export interface StoreProblem {
  readonly code: StoreProblemCode;
  /** What the browser says, in its own words. */
  readonly detail?: string;
}

/** What came of it: a value, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoreProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(code: StoreProblemCode, detail?: string): Outcome<never> {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}

/** What a fault that a browser threw comes to. */
export function problemOf(fault: unknown): StoreProblem {
  const { name, message } = fault instanceof Error ? fault : { name: '', message: String(fault) };
  return { code: faultOf(fault), detail: message ? `${name}: ${message}` : name };
}
