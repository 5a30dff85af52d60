import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stubDevice } from '../fixture.ts';
import { onOpenedChange } from './changes.ts';
import { DATABASE, VERSION } from './database.ts';
import {
  answerOpened,
  findOpened,
  folderOf,
  folderOfAny,
  keepCompiled,
  keepOpened,
  listOpened,
  removeOpened,
  renameOpened,
  sourceOf,
  type ToKeep,
} from './openedStore.ts';

beforeEach(stubDevice);

afterEach(async () => {
  // The connection is of this test's browser: a fault makes the store let go of it. It is there first, since to open a
  // database takes a transaction too.
  await listOpened();
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new Error('closed');
  });
  await listOpened();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const INFO = { organisation: { name: 'Größen' }, title: 'Größen career ladders' };
const FOLDER = [
  { path: 'dataset.json', text: JSON.stringify(INFO) },
  { path: 'families/x.json', text: '{"title":"Größen"}' },
];
const ladder = (name: string, word = name): ToKeep => ({
  name,
  folder: FOLDER,
  problems: [{ severity: 'info', code: 'a', message: 'b', at: { file: 'c' } }],
  compiled: new Map([
    ['data/ladder-packed.json', { word, info: INFO }],
    ['data/families/x.json', { roles: {} }],
  ]),
  roles: 3,
  families: 1,
});

async function kept(name: string, n?: number) {
  const outcome = await keepOpened(ladder(name), n);
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
}

const packed = (word: string) => JSON.stringify({ word, info: INFO });
const wordOf = async (n: number) => {
  const { word } = await (await answerOpened(n, 'data/ladder-packed.json')).json();
  return { word };
};

describe('ladders that were opened on this device', () => {
  test('are listed, the latest first, with their size in bytes', async () => {
    vi.setSystemTime('2026-01-01T10:00:00Z');
    const first = await kept('Ours');
    vi.setSystemTime('2026-01-02T10:00:00Z');
    const second = await kept('Theirs');
    vi.useRealTimers();
    const files = [...FOLDER.map(({ text }) => text), packed('Ours'), '{"roles":{}}'].join('');
    const bytes = new TextEncoder().encode(files).byteLength;
    expect(first).toEqual({
      ...{ n: 1, name: 'Ours', openedAt: '2026-01-01T10:00:00.000Z' },
      ...{ roles: 3, families: 1, bytes },
    });
    expect(await listOpened()).toEqual([second, first]);
  });

  test('that are nowhere are looked for without leaving anything behind', async () => {
    expect(await folderOfAny(1)).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('answer for their files as a host would', async () => {
    const { n } = await kept('Ours');
    const found = await answerOpened(n, 'data/ladder-packed.json');
    expect(found.headers.get('content-type')).toBe('application/json');
    expect(await found.text()).toBe(packed('Ours'));
    expect((await answerOpened(n, 'data/none.json')).status).toBe(404);
    expect((await answerOpened(n + 1, 'data/ladder-packed.json')).status).toBe(404);
  });

  test('never mix, and a number is not given again', async () => {
    await kept('One');
    const { n } = await kept('Two');
    expect(await wordOf(1)).toEqual({ word: 'One' });
    expect(await wordOf(2)).toEqual({ word: 'Two' });
    expect(await removeOpened(n)).toBeUndefined();
    expect((await kept('Three')).n).toBe(3);
    expect(await wordOf(1)).toEqual({ word: 'One' });
    expect((await answerOpened(2, 'data/ladder-packed.json')).status).toBe(404);
    expect(await folderOf(2)).toBeUndefined();
    expect(await findOpened(2)).toBeUndefined();
  });

  test('are kept in the place of another whole, and renamed', async () => {
    const { n } = await kept('Ours');
    const compiled = new Map([['data/ladder-packed.json', { word: 'new', info: INFO }]]);
    await keepOpened({ ...ladder('Ours'), compiled }, n);
    expect(await wordOf(n)).toMatchObject({ word: 'new' });
    expect((await answerOpened(n, 'data/families/x.json')).status).toBe(404);
    expect(await renameOpened(n, 'Renamed')).toBeUndefined();
    expect(await renameOpened(7, 'None')).toBeUndefined();
    expect(await listOpened()).toMatchObject([{ n, name: 'Renamed' }]);
  });

  test('bear a new name wherever it is told whose they are', async () => {
    const { n, bytes } = await kept('Größen');
    await renameOpened(n, 'Longer name');
    const info = { organisation: { name: 'Longer name' }, title: 'Longer name career ladders' };
    expect(await (await answerOpened(n, 'data/ladder-packed.json')).json()).toMatchObject({ info });
    const [dataset, family] = (await folderOf(n)) as typeof FOLDER;
    expect(JSON.parse(dataset?.text ?? '')).toEqual(info);
    expect(family).toEqual(FOLDER[1]);
    await renameOpened(n, 'Größen');
    const indented = JSON.stringify(INFO, null, 2).length + 1 - JSON.stringify(INFO).length;
    expect(await listOpened()).toMatchObject([{ name: 'Größen', bytes: bytes + indented }]);
  });

  test('tell other pages by their number alone that they were kept, renamed or removed', async () => {
    const told: unknown[] = [];
    const stop = onOpenedChange((n) => told.push(n));
    const { n } = await kept('Ours');
    await renameOpened(n, 'Renamed');
    await removeOpened(n);
    await expect.poll(() => told).toEqual([n, n, n]);
    stop();
    const heard: unknown[] = [];
    const stopAgain = onOpenedChange((each) => heard.push(each));
    const another = await kept('Another');
    await expect.poll(() => heard).toEqual([another.n]);
    expect(told).toEqual([n, n, n]);
    stopAgain();
  });

  test('give their folder back, with what was found when it was read', async () => {
    const { n } = await kept('Ours');
    expect(await folderOf(n)).toEqual(FOLDER);
    expect(await sourceOf(n)).toEqual({ folder: FOLDER, problems: ladder('').problems });
  });

  test('are made again where another version of the program made them', async () => {
    const { n, bytes } = await kept('Ours');
    expect(await findOpened(n)).toMatchObject({ ladder: { n }, isCurrent: true });
    const database = await openDB(DATABASE, VERSION);
    await database.put('ladders', { ...(await database.get('ladders', n)), compiler: 'older' });
    database.close();
    expect(await findOpened(n)).toMatchObject({ ladder: { n }, isCurrent: false });
    const made = await keepCompiled(
      n,
      new Map([['data/ladder-packed.json', { word: 'again', info: INFO }]]),
    );
    expect(made).toMatchObject({ n, name: 'Ours', bytes: bytes - '{"roles":{}}'.length + 1 });
    expect(await findOpened(n)).toMatchObject({ isCurrent: true });
    expect(await wordOf(n)).toEqual({ word: 'again' });
    expect(await keepCompiled(9, new Map())).toBeUndefined();
    expect(await listOpened()).toHaveLength(1);
  });
});

describe('where they cannot be kept', () => {
  test('a browser that keeps nothing is told from one that has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await listOpened()).toBe('denied');
    expect(await keepOpened(ladder('Ours'))).toBe('denied');
    expect((await answerOpened(1, 'data/ladder-packed.json')).status).toBe(503);
  });

  test('what a newer version of the program keeps is left alone', async () => {
    await kept('Ours');
    (await openDB(DATABASE, VERSION + 1)).close();
    expect(await listOpened()).toBe('newer');
    expect(await keepOpened(ladder('Ours'))).toBe('newer');
    expect(await folderOf(1)).toBe('newer');
    expect(await folderOfAny(1)).toEqual(FOLDER);
    expect(await folderOfAny(2)).toEqual([]);
  });

  test('without room nothing of it is kept, and what was there stays', async () => {
    const { n } = await kept('Ours');
    const full = new DOMException('No room', 'QuotaExceededError');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'compiled') throw full;
      return put.apply(this, given);
    });
    expect(await keepOpened(ladder('Larger'), n)).toBe('full');
    expect(await keepOpened(ladder('Another'))).toBe('full');
    vi.restoreAllMocks();
    expect(await listOpened()).toMatchObject([{ n, name: 'Ours' }]);
    expect(await wordOf(n)).toEqual({ word: 'Ours' });
  });

  test('a newer tab that waits is let through', async () => {
    await kept('Ours');
    (await openDB(DATABASE, VERSION + 1)).close();
    expect(await listOpened()).toBe('newer');
  });
});
