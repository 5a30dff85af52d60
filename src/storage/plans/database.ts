import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { ofThisLadder } from '#src/dataset/root.ts';
import { openAnyVersion } from '../anyVersion.ts';
import { OLDER, VERSION } from './older.ts';
import type { EditRow, PlanRow, UnreadableRow } from './rows.ts';

/** The database of plans on a device: its stores, how an older one becomes today's, and what to do with a newer one. */

export const DATABASE = ofThisLadder('rungs-plans');

/** Version 1 and 2 had the first store alone, with a record a plan. */
export interface PlansSchema extends DBSchema {
  plans: { key: string; value: PlanRow };
  edits: { key: [plan: string, id: string]; value: EditRow; indexes: { plan: string } };
  unreadable: { key: number; value: UnreadableRow };
}

export type PlansDatabase = IDBPDatabase<PlansSchema>;

export interface DatabaseEvents {
  /** An older tab holds the plans in an older form, and has not let go of them yet. */
  blocked(): void;
  /** A newer tab wants to bring the plans to a newer form: this connection has been closed for it. */
  superseded(): void;
  /** The browser closed the connection. */
  terminated(): void;
}

/** Opens the database, bringing an older one to today's form. Throws what the browser throws. */
export async function openPlansDatabase(events: DatabaseEvents): Promise<PlansDatabase> {
  const database: PlansDatabase = await openDB<PlansSchema>(DATABASE, VERSION, {
    upgrade: (db, from, _to, transaction) => void upgrade(db, from, transaction),
    blocked: () => events.blocked(),
    blocking() {
      database.close();
      events.superseded();
    },
    terminated: () => events.terminated(),
  });
  return database;
}

type Upgrade = IDBPTransaction<PlansSchema, ('plans' | 'edits' | 'unreadable')[], 'versionchange'>;

/** Whatever goes wrong in it takes all of it back: the database is then as it was. */
async function upgrade(db: PlansDatabase, from: number, transaction: Upgrade): Promise<void> {
  try {
    const isOlder = db.objectStoreNames.contains('plans');
    const kept: readonly unknown[] = isOlder ? await transaction.objectStore('plans').getAll() : [];
    if (isOlder) db.deleteObjectStore('plans');
    db.createObjectStore('plans', { keyPath: 'id' });
    db.createObjectStore('edits', { keyPath: ['plan', 'id'] }).createIndex('plan', 'plan');
    db.createObjectStore('unreadable', { autoIncrement: true });
    for (const record of kept) await putMigrated(transaction, migrate(record, from));
  } catch {
    abort(transaction);
  }
}

function abort(transaction: Pick<Upgrade, 'abort' | 'done'>): void {
  // Whoever opens the database hears of it.
  transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch {
    // It has failed by itself.
  }
}

/** The rows that a record of an older version comes to. */
export type Migrated =
  | { readonly plan: PlanRow; readonly edits: readonly EditRow[] }
  | { readonly unreadable: UnreadableRow };

/** What a record of an older version comes to today: a plan, or itself where it is not one. */
export function migrate(row: unknown, version: number): Migrated {
  const read = OLDER[version]?.safeParse(row);
  if (!read?.success) return { unreadable: { version, row } };
  const { id, side, edits } = read.data;
  return {
    plan: { id, side, created: edits[0]?.at ?? 0 },
    edits: edits.map((edit) => ({ plan: id, ...edit })),
  };
}

async function putMigrated(transaction: Upgrade, migrated: Migrated): Promise<void> {
  if ('unreadable' in migrated) {
    await transaction.objectStore('unreadable').add(migrated.unreadable);
    return;
  }
  await transaction.objectStore('plans').put(migrated.plan);
  for (const row of migrated.edits) await transaction.objectStore('edits').put(row);
}

/**
 * Everything that stands in the database, by store, whatever form it has; nothing is written. For a database of a newer
 * form than this program knows, and for a copy of all that could not be read.
 */
export async function readWhole(): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await openAnyVersion(DATABASE);
  if (!database) return {};
  try {
    const stores: [string, readonly unknown[]][] = [];
    for (const name of database.objectStoreNames) stores.push([name, await database.getAll(name)]);
    return Object.fromEntries(stores);
  } finally {
    database.close();
  }
}
