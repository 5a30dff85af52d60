import type { IDBPTransaction } from 'idb';
import { openPlansDatabase, type PlansDatabase, type PlansSchema } from './database.ts';
import { type Outcome, problemOf, refused } from './outcome.ts';
import type { Rows, RowsTransaction } from './rows.ts';

export interface DeviceEvents {
  blocked(): void;
  superseded(): void;
}

/** The rows that the browser keeps on the device. Says why where it keeps none. */
export async function openDeviceRows(events: DeviceEvents): Promise<Outcome<Rows>> {
  let isSuperseded = false;
  let database: PlansDatabase | undefined;
  const open = async () => {
    database ??= await openPlansDatabase({
      blocked: events.blocked,
      superseded() {
        isSuperseded = true;
        events.superseded();
      },
      // The next transaction opens it again.
      terminated() {
        database = undefined;
      },
    });
    return database;
  };
  const rows: Rows = {
    keeps: 'device',
    async transact(mode, work) {
      if (isSuperseded) return refused('superseded');
      try {
        return await within(await open(), mode, work);
      } catch (fault) {
        return { ok: false, problem: problemOf(fault) };
      }
    },
    close() {
      database?.close();
      database = undefined;
    },
  };
  if (typeof indexedDB === 'undefined') return refused('denied');
  try {
    await open();
    return { ok: true, value: rows };
  } catch (fault) {
    const problem = problemOf(fault);
    return { ok: false, problem };
  }
}

type Stores = ('plans' | 'edits' | 'unreadable')[];
type Mode = 'readonly' | 'readwrite';

/** All that the work does stands or falls together; once it is said to be done it is on the disk. */
async function within<T>(
  database: PlansDatabase,
  mode: Mode,
  work: (transaction: RowsTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const stores: Stores = ['plans', 'edits', 'unreadable'];
  const transaction = database.transaction(stores, mode, { durability: 'strict' });
  // Heard even where the work fails first.
  const end = transaction.done.then(
    () => undefined,
    (fault: unknown) => problemOf(fault ?? transaction.error),
  );
  try {
    const outcome = await work(asRows(transaction));
    if (!outcome.ok) transaction.abort();
    const problem = await end;
    return outcome.ok && problem ? { ok: false, problem } : outcome;
  } catch (fault) {
    // A request that failed has ended the transaction, which knows the cause better.
    abort(transaction);
    const problem = transaction.error ? problemOf(transaction.error) : problemOf(fault);
    await end;
    return { ok: false, problem };
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function asRows(transaction: IDBPTransaction<PlansSchema, Stores, Mode>): RowsTransaction {
  const plans = transaction.objectStore('plans');
  const edits = transaction.objectStore('edits');
  return {
    plans: () => plans.getAll(),
    plan: (id) => plans.get(id),
    edits: (plan) => edits.index('plan').getAll(plan),
    edit: (plan, id) => edits.get([plan, id]),
    unreadable: () => transaction.objectStore('unreadable').getAll(),
    putPlan: async (row) => plans.put?.(row),
    putEdit: async (row) => edits.put?.(row),
    async erase(plan) {
      await plans.delete?.(plan);
      const keys = await edits.index('plan').getAllKeys(plan);
      for (const key of keys) await edits.delete?.(key);
    },
  };
}
