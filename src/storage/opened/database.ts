import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TextFile } from '#src/dataset/textFile.ts';
import type { Problem } from '#src/domain/problem.ts';

/** The database of the ladders that were opened on a device. */

export const DATABASE = 'rungs-opened';

/** Of the form in which they are kept. */
export const VERSION = 1;

/** A ladder as lists show it. */
export interface OpenedLadder {
  /** Its number on this device, which no other ladder is ever given. */
  readonly n: number;
  readonly name: string;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly roles: number;
  readonly families: number;
  /** What it takes, the files that are made of it included. */
  readonly bytes: number;
}

export interface LadderRow extends OpenedLadder {
  /** Which form of the program made its compiled files. */
  readonly compiler: string;
}

/** What is kept for good: all else can be made of it again. */
export interface FolderRow {
  readonly n: number;
  readonly folder: readonly TextFile[];
  /** What was found when it was read, which the folder itself does not say. */
  readonly problems: readonly Problem[];
}

export interface CompiledRow {
  readonly n: number;
  readonly address: string;
  readonly json: Uint8Array<ArrayBuffer>;
}

export interface OpenedSchema extends DBSchema {
  ladders: { key: number; value: LadderRow };
  folders: { key: number; value: FolderRow };
  compiled: { key: [n: number, address: string]; value: CompiledRow };
}

export type OpenedDatabase = IDBPDatabase<OpenedSchema>;

/** Opens the database. Throws what the browser throws. `onGone` is called once the connection is of no more use. */
export async function openOpenedDatabase(onGone: () => void): Promise<OpenedDatabase> {
  const database: OpenedDatabase = await openDB<OpenedSchema>(DATABASE, VERSION, {
    upgrade(db) {
      // The browser counts the keys, and takes none back for what was removed.
      db.createObjectStore('ladders', { keyPath: 'n', autoIncrement: true });
      db.createObjectStore('folders', { keyPath: 'n' });
      db.createObjectStore('compiled', { keyPath: ['n', 'address'] });
    },
    // A newer version of the program waits in another tab.
    blocking() {
      database.close();
      onGone();
    },
    terminated: onGone,
  });
  return database;
}
