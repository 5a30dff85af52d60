import type { Ask } from '#src/dataset/load.ts';
import { rootOf } from '#src/dataset/root.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { underName } from '#src/domain/givenName.ts';
import type { LadderData } from '#src/domain/ladder.ts';
import type { Problem } from '#src/domain/problem.ts';
import { openAnyVersion } from '../anyVersion.ts';
import { faultOf, type StoreFault } from '../storeFault.ts';
import { announceChange } from './changes.ts';
import {
  type CompiledRow,
  DATABASE,
  type FolderRow,
  type LadderRow,
  type OpenedDatabase,
  type OpenedLadder,
  openOpenedDatabase,
} from './database.ts';

/**
 * Ladders that were opened on this device, for pages and workers alike. Each is kept as its dataset folder; the files that
 * the app loads are made of that, and made again where another version of the program made them.
 */

export type { OpenedLadder, StoreFault };

/** A ladder that is to be kept. */
export interface ToKeep {
  readonly name: string;
  readonly folder: readonly TextFile[];
  readonly problems: readonly Problem[];
  /** What the app loads, by address: `data/ladder-packed.json`, `data/families/x.json` … */
  readonly compiled: ReadonlyMap<string, object>;
  readonly roles: number;
  readonly families: number;
}

/** Files that another version of the program made are made again; so are those of another reader of datasets. */
const COMPILER = import.meta.env.COMPILER;

/** All ladders of this device, the latest first. */
export function listOpened(): Promise<readonly OpenedLadder[] | StoreFault> {
  return attempt(async (database) =>
    (await database.getAll('ladders')).map(withoutCompiler).sort(byLatest),
  );
}

/** One ladder of this device, and whether its files are of this version of the program. */
export function findOpened(
  n: number,
): Promise<
  { readonly ladder: OpenedLadder; readonly isCurrent: boolean } | StoreFault | undefined
> {
  return attempt(async (database) => {
    const row = await database.get('ladders', n);
    return row && { ladder: withoutCompiler(row), isCurrent: row.compiler === COMPILER };
  });
}

/** Keeps a ladder under a number that none had before on this device, or in the place of another. */
export function keepOpened(ladder: ToKeep, n?: number): Promise<OpenedLadder | StoreFault> {
  const { name, folder, problems, roles, families } = ladder;
  const files = [...ladder.compiled].map(([address, value]) => encoded(address, value));
  const row = {
    ...{ name, roles, families },
    openedAt: new Date().toISOString(),
    bytes: sizeOf(files) + sizeOfFolder(folder),
    compiler: COMPILER,
  };
  return attempt(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    const work = async () => {
      const ladders = transaction.objectStore('ladders');
      // Without a key it is given the next one, which the type of a row does not foresee.
      const key = await ladders.put((n === undefined ? row : { ...row, n }) as LadderRow);
      await transaction.objectStore('folders').put({ n: key, folder, problems });
      await putCompiled(transaction.objectStore('compiled'), key, files);
      return withoutCompiler({ ...row, n: key });
    };
    const kept = await whole(transaction, work);
    announceChange(kept.n);
    return kept;
  });
}

/** Puts new files in the place of those that another version of the program made. */
export function keepCompiled(
  n: number,
  compiled: ToKeep['compiled'],
): Promise<OpenedLadder | StoreFault | undefined> {
  const files = [...compiled].map(([address, value]) => encoded(address, value));
  return attempt(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    return whole(transaction, async () => {
      const ladders = transaction.objectStore('ladders');
      const before = await ladders.get(n);
      const kept = await transaction.objectStore('folders').get(n);
      // It may have been removed meanwhile.
      if (!before || !kept) return undefined;
      const bytes = sizeOf(files) + sizeOfFolder(kept.folder);
      const row = { ...before, bytes, compiler: COMPILER };
      await ladders.put(row);
      await putCompiled(transaction.objectStore('compiled'), n, files);
      return withoutCompiler(row);
    });
  });
}

/**
 * Gives a ladder another name, also in its folder and in the files that the app loads, which all tell whose it is; one that
 * is gone stays so.
 */
export function renameOpened(n: number, name: string): Promise<StoreFault | undefined> {
  return attempt(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    await whole(transaction, async () => {
      const row = await transaction.objectStore('ladders').get(n);
      const kept = await transaction.objectStore('folders').get(n);
      const packed = await transaction.objectStore('compiled').get([n, PACKED_LADDER]);
      if (!row) return;
      const told = kept && packed && toldUnder(kept, packed, name);
      const bytes = row.bytes + (told?.grownBy ?? 0);
      await transaction.objectStore('ladders').put({ ...row, name, bytes });
      if (!told) return;
      await transaction.objectStore('folders').put(told.kept);
      await transaction.objectStore('compiled').put(told.packed);
    });
    announceChange(n);
    return undefined;
  });
}

/** The one of the files that the app loads that tells whose a ladder is. */
const PACKED_LADDER = 'data/ladder-packed.json';

/** What tells whose a ladder is, under another name, and how many bytes more that takes. */
function toldUnder(kept: FolderRow, packed: CompiledRow, name: string) {
  const { info, ...rest } = JSON.parse(new TextDecoder().decode(packed.json)) as LadderData;
  const json = encoder.encode(JSON.stringify({ ...rest, info: underName(info, name) }));
  const folder = folderUnder(kept.folder, name);
  return {
    kept: { ...kept, folder },
    packed: { ...packed, json },
    grownBy:
      json.byteLength - packed.json.byteLength + sizeOfFolder(folder) - sizeOfFolder(kept.folder),
  };
}

function folderUnder(folder: readonly TextFile[], name: string): readonly TextFile[] {
  return folder.map((file) =>
    file.path === 'dataset.json'
      ? { ...file, text: `${JSON.stringify(underName(JSON.parse(file.text), name), null, 2)}\n` }
      : file,
  );
}

/** Removes a ladder with all that was made of it. Its number is not given again, and plans that were made of it stay. */
export function removeOpened(n: number): Promise<StoreFault | undefined> {
  return attempt(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
    await whole(transaction, async () => {
      await transaction.objectStore('ladders').delete(n);
      await transaction.objectStore('folders').delete(n);
      await transaction.objectStore('compiled').delete(filesOf(n));
    });
    announceChange(n);
    return undefined;
  });
}

/** The dataset folder of a ladder, as it was kept. */
export async function folderOf(n: number): Promise<readonly TextFile[] | StoreFault | undefined> {
  const kept = await sourceOf(n);
  return typeof kept === 'object' ? kept.folder : kept;
}

/** The same of whatever version of the program has kept it, as far as this one can read it. */
export async function folderOfAny(n: number): Promise<readonly TextFile[]> {
  try {
    const database = await openAnyVersion(DATABASE);
    const row: unknown = await database?.get('folders', n);
    database?.close();
    const folder = (row as Partial<FolderRow> | undefined)?.folder;
    return Array.isArray(folder) ? folder.filter(isTextFile) : [];
  } catch {
    return [];
  }
}

function isTextFile(value: unknown): value is TextFile {
  const { path, text } = (value ?? {}) as Partial<Record<keyof TextFile, unknown>>;
  return typeof path === 'string' && typeof text === 'string';
}

/** All that the files of a ladder are made of: its folder, and what was found when that was read. */
export function sourceOf(
  n: number,
): Promise<Pick<ToKeep, 'folder' | 'problems'> | StoreFault | undefined> {
  return attempt(async (database) => {
    const row = await database.get('folders', n);
    return row && { folder: row.folder, problems: row.problems };
  });
}

/** Answers for a file of a ladder as a host would: 404 where there is none, 503 where the browser does not let us look. */
export async function answerOpened(n: number, address: string): Promise<Response> {
  const found = await attempt((database) => database.get('compiled', [n, address]));
  if (typeof found === 'string') return new Response(undefined, { status: 503, statusText: found });
  if (!found) return new Response(undefined, { status: 404 });
  return new Response(found.json, { headers: { 'content-type': 'application/json' } });
}

/** Has the files of an opened ladder answered as those of the site are, by their addresses on the host. */
export function askOpened(n: number): Ask {
  return (address) => answerOpened(n, address.slice(rootOf(n).length));
}

const STORES = ['ladders', 'folders', 'compiled'] as const;

let opening: Promise<OpenedDatabase> | undefined;

/** Does something with the database, which is opened once; what the browser throws becomes a value. */
async function attempt<T>(work: (database: OpenedDatabase) => Promise<T>): Promise<T | StoreFault> {
  if (typeof indexedDB === 'undefined') return 'denied';
  opening ??= openOpenedDatabase(() => {
    opening = undefined;
  });
  try {
    return await work(await opening);
  } catch (fault) {
    // The next attempt opens it anew: storage may have been allowed meanwhile.
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = undefined;
    return faultOf(fault);
  }
}

interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/** All that the work does stands or falls together; once it is said to be done it is kept. Throws the cause of a failure. */
async function whole<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
  // Heard even where the work fails first.
  const end = transaction.done.then(
    () => undefined,
    (fault: unknown) => ({ fault: fault ?? transaction.error }),
  );
  try {
    const result = await work();
    const failed = await end;
    if (failed) throw failed.fault;
    return result;
  } catch (fault) {
    try {
      transaction.abort();
    } catch {
      // It has ended already, and knows the cause better.
    }
    await end;
    throw transaction.error ?? fault;
  }
}

type Encoded = Omit<CompiledRow, 'n'>;

interface CompiledStore {
  put(row: CompiledRow): Promise<unknown>;
  delete(keys: IDBKeyRange): Promise<void>;
}

async function putCompiled(store: CompiledStore, n: number, files: readonly Encoded[]) {
  await store.delete(filesOf(n));
  await Promise.all(files.map((file) => store.put({ n, ...file })));
}

/** The keys of all files of a ladder: a list sorts after every text. */
function filesOf(n: number): IDBKeyRange {
  return IDBKeyRange.bound([n], [n, []]);
}

const encoder = new TextEncoder();

function encoded(address: string, value: object): Encoded {
  return { address, json: encoder.encode(JSON.stringify(value)) };
}

function sizeOf(files: readonly Encoded[]): number {
  return files.reduce((sum, { json }) => sum + json.byteLength, 0);
}

function sizeOfFolder(folder: readonly TextFile[]): number {
  return folder.reduce((sum, { text }) => sum + encoder.encode(text).byteLength, 0);
}

function withoutCompiler({ compiler: _, ...ladder }: LadderRow): OpenedLadder {
  return ladder;
}

function byLatest(a: OpenedLadder, b: OpenedLadder): number {
  return b.openedAt.localeCompare(a.openedAt) || b.n - a.n;
}
