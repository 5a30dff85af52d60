import * as z from 'zod/mini';
import type { EditId, LoggedEdit } from '#src/domain/plan/plan.ts';
import { anyId, loggedEdit, moment, planSide } from './editSchema.ts';
import type { Outcome } from './outcome.ts';

/** What the database holds, row by row. */

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);

/** What AES-GCM made of a text. */
const sealed = z.strictObject({ iv: bytes, data: bytes });
export type Sealed = z.output<typeof sealed>;

const lock = z.strictObject({
  /** Chosen at random: two locks of a plan, one after the other, are different ones. */
  id: anyId,
  salt: bytes,
  iterations: z.int().check(z.positive()),
  /** Opens with the right key alone. */
  probe: sealed,
});
/** By what a plan is locked: all of it but the passphrase. */
export type Lock = z.output<typeof lock>;

export const planRow = z.strictObject({
  id: anyId,
  side: planSide,
  created: moment,
  /** Of a plan whose edits are sealed. */
  sealed: z.exactOptional(lock),
});
/** A plan without anything that tells what is in it. */
export type PlanRow = z.output<typeof planRow>;

export const sealedRow = z.strictObject({ plan: anyId, id: anyId, sealed });
/** An edit of a locked plan. */
export type SealedRow = z.output<typeof sealedRow>;

export const openRow = z.extend(loggedEdit, { plan: anyId });
/** An edit as it stands in the database. */
export type EditRow = SealedRow | (LoggedEdit & { readonly plan: string });

/** What could not be read when the database was brought to today's form, whole. */
export interface UnreadableRow {
  /** Of the form in which it stands. */
  readonly version: number;
  readonly row: unknown;
}

/** What can be done within a transaction, on a device or on a page that keeps nothing. Rows are unknown until they are read. */
export interface RowsTransaction {
  plans(): Promise<readonly unknown[]>;
  plan(id: string): Promise<unknown>;
  edits(plan: string): Promise<readonly unknown[]>;
  edit(plan: string, id: EditId): Promise<unknown>;
  unreadable(): Promise<readonly unknown[]>;
  putPlan(row: PlanRow): Promise<unknown>;
  putEdit(row: EditRow): Promise<unknown>;
  /** Deletes a plan and all of its edits. */
  erase(plan: string): Promise<unknown>;
}

export interface Rows {
  /** Whether what is put here stays on the device, or as long as the page. */
  readonly keeps: 'device' | 'page';
  /** All that the work puts stands or falls together; it falls where the work comes to a problem. */
  transact<T>(
    mode: 'readonly' | 'readwrite',
    work: (transaction: RowsTransaction) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>>;
  close(): void;
}
