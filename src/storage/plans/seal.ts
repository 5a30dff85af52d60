import type { LoggedEdit } from '#src/domain/plan/plan.ts';
import { newId } from './newId.ts';
import type { Lock, Sealed, SealedRow } from './rows.ts';

/** Locks by WebCrypto: PBKDF2 makes a key of a passphrase, AES-GCM seals row by row with it. Nothing is written here. */

/** What OWASP asks of PBKDF2 with HMAC-SHA-256; a lock keeps its own number, so that this one may grow. */
const ITERATIONS = 600_000;

const PROBE = 'rungs';

/** The key of a lock, which lasts as long as the page and never leaves it. */
export interface PlanKey {
  /** The lock that it opens. */
  readonly lock: string;
  readonly key: CryptoKey;
}

/** Whether the browser can lock: it does so only for pages that came over https. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** A new lock for a passphrase, with its key. */
export async function makeLock(
  passphrase: string,
  iterations: number = ITERATIONS,
): Promise<{ readonly lock: Lock; readonly key: PlanKey }> {
  const id = newId();
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await derive(passphrase, salt, iterations);
  const probe = await seal(key, PROBE, id);
  return { lock: { id, salt, iterations, probe }, key: { lock: id, key } };
}

/** The key of a lock by its passphrase; nothing where that is the wrong one. */
export async function keyOf(lock: Lock, passphrase: string): Promise<PlanKey | undefined> {
  const key = await derive(passphrase, lock.salt, lock.iterations);
  const opened = await open(key, lock.probe, lock.id);
  return opened === PROBE ? { lock: lock.id, key } : undefined;
}

/** An edit as a row that only the key opens, and only in its own place. */
export async function sealRow(
  { key }: PlanKey,
  plan: string,
  { id, ...edit }: LoggedEdit,
): Promise<SealedRow> {
  return { plan, id, sealed: await seal(key, JSON.stringify(edit), place(plan, id)) };
}

/** What a sealed row holds, which may be anything; nothing where the key does not open it. */
export async function unsealRow({ key }: PlanKey, row: SealedRow): Promise<unknown> {
  const text = await open(key, row.sealed, place(row.plan, row.id));
  return text === undefined ? undefined : { ...JSON.parse(text), id: row.id };
}

const place = (plan: string, id: string) => JSON.stringify([plan, id]);

async function derive(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // The same passphrase may be typed in more than one sequence of characters.
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function seal(key: CryptoKey, text: string, bound: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const encoder = new TextEncoder();
  const algorithm = { name: 'AES-GCM', iv, additionalData: encoder.encode(bound) };
  const data = await crypto.subtle.encrypt(algorithm, key, encoder.encode(text));
  return { iv, data: new Uint8Array(data) };
}

async function open(
  key: CryptoKey,
  { iv, data }: Sealed,
  bound: string,
): Promise<string | undefined> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, data));
  } catch {
    // Another key, or not what was sealed: WebCrypto does not tell which.
    return undefined;
  }
}
