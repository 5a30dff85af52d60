import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { DATABASE } from './database.ts';
import { keptPlan, must, onADevice, withPlan } from './fixture.ts';
import {
  appendEdits,
  copyOfAll,
  erasePlan,
  keepPlan,
  listPlans,
  listUnreadable,
  openPlanStore,
  readPlan,
} from './planStore.ts';

const device = onADevice();

const note = (text: string, at: number, id = `n${at}`) =>
  ({ id, at, edit: { kind: 'note', line: 'keeper#r1', side: 'own', text } }) as const;

async function rawRows(): Promise<unknown[]> {
  const db = await openDB(DATABASE);
  const rows = await db.getAll('edits');
  db.close();
  return rows;
}

describe('plans on a device', () => {
  test('are listed with their edits, the newest first, and read again by another tab', async () => {
    const store = await device.tab();
    expect(must(await listPlans(store))).toEqual([]);
    const first = await withPlan(store);
    await withPlan(store, { ...keptPlan([], 'later'), edits: [{ ...note('', 5), id: 'x' }] });
    expect(must(await listPlans(store)).map(({ id }) => id)).toEqual(['later', 'mine']);
    const other = await device.tab();
    expect(must(await readPlan(other, 'mine'))).toEqual({
      id: 'mine',
      side: 'own',
      created: 1,
      isSealed: false,
      edits: first.edits,
      damaged: [],
    });
  });

  test('take edits all or none, and one of an id that is there in its place', async () => {
    const store = await device.tab();
    await withPlan(store);
    must(await appendEdits(store, 'mine', [note('a', 2), note('b', 3)]));
    must(await appendEdits(store, 'mine', [note('c', 4, 'n3')]));
    expect(must(await readPlan(store, 'mine')).edits?.slice(1)).toEqual([
      note('a', 2),
      note('c', 4, 'n3'),
    ]);
  });

  test('a plan that is kept twice has the edits of both', async () => {
    const store = await device.tab();
    await withPlan(store);
    must(await keepPlan(store, { ...keptPlan(), edits: [note('a', 2)] }));
    expect(must(await readPlan(store, 'mine')).edits).toHaveLength(2);
  });

  test('erased, nothing of them stands in the database, and nothing can be added', async () => {
    const store = await device.tab();
    await withPlan(store);
    await withPlan(store, keptPlan([], 'other'));
    must(await erasePlan(store, 'mine'));
    expect(must(await listPlans(store)).map(({ id }) => id)).toEqual(['other']);
    expect(JSON.stringify(await rawRows())).not.toContain('mine');
    for (const outcome of [
      await appendEdits(store, 'mine', [note('a', 2)]),
      await readPlan(store, 'mine'),
    ]) {
      expect(outcome).toEqual({ ok: false, problem: { code: 'erased' } });
    }
  });

  test('tabs hear which plan changed and how, and nothing of what is in it', async () => {
    const [here, there] = [await device.tab(), await device.tab()];
    const heard: unknown[] = [];
    there.tabs.subscribe((event) => heard.push(event));
    await withPlan(here);
    must(await appendEdits(here, 'mine', [note('secret', 2)]));
    must(await erasePlan(here, 'mine'));
    await vi.waitFor(() =>
      expect(heard).toEqual([
        { kind: 'created', plan: 'mine' },
        { kind: 'appended', plan: 'mine', edits: ['n2'] },
        { kind: 'erased', plan: 'mine' },
      ]),
    );
  });
});

describe('a damaged row', () => {
  test('is left out of the plan, told as it is, and stays where it is', async () => {
    const store = await device.tab();
    await withPlan(store);
    const row = { plan: 'mine', id: 'torn', at: 2, edit: { kind: 'note', line: 7 } };
    const db = await openDB(DATABASE);
    await db.put('edits', row);
    db.close();
    const read = must(await readPlan(store, 'mine'));
    expect(read.edits).toEqual(keptPlan().edits);
    expect(read.damaged).toEqual([row]);
    must(await appendEdits(store, 'mine', [note('a', 3)]));
    expect(await rawRows()).toContainEqual(row);
    expect(must(await copyOfAll())).toContain('"torn"');
  });

  test('of a plan itself leaves all its edits to be read', async () => {
    const store = await device.tab();
    await withPlan(store);
    const db = await openDB(DATABASE);
    const row = { id: 'mine', side: 'both' };
    await db.put('plans', row);
    db.close();
    const read = must(await readPlan(store, 'mine'));
    expect(read).toMatchObject({ side: 'own', edits: keptPlan().edits, damaged: [row] });
  });
});

describe('where keeping fails', () => {
  /** Has the next writes end as a full disk ends them. */
  function failingWrites(name: string, times: number) {
    const { put } = IDBObjectStore.prototype;
    let left = times;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      left -= 1;
      if (left < 0) return put.apply(this, args);
      throw new DOMException('No room', name);
    });
  }

  test('on a full disk nothing is half kept, and all of it is once there is room', async () => {
    const store = await device.tab();
    await withPlan(store);
    failingWrites('QuotaExceededError', 1);
    const edits = [note('a', 2), note('b', 3)];
    const outcome = await appendEdits(store, 'mine', edits);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'full' } });
    expect(await rawRows()).toHaveLength(1);
    must(await appendEdits(store, 'mine', edits));
    expect(await rawRows()).toHaveLength(3);
  });

  test('a crash between two rows takes the first back', async () => {
    const store = await device.tab();
    await withPlan(store);
    const { put } = IDBObjectStore.prototype;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      writes += 1;
      if (writes === 2) this.transaction.abort();
      return put.apply(this, args);
    });
    const outcome = await appendEdits(store, 'mine', [note('a', 2), note('b', 3)]);
    expect(outcome.ok).toBe(false);
    expect(await rawRows()).toHaveLength(1);
  });

  test.each([
    ['there is no database at all', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'the browser refuses it',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('Not here', 'SecurityError');
        }),
    ],
  ])('plans last as long as the page, and it says so, where %s', async (_, deny) => {
    deny();
    const store = await device.tab();
    expect(store.problem?.code).toBe('denied');
    expect(store.rows.keeps).toBe('page');
    await withPlan(store);
    must(await appendEdits(store, 'mine', [note('a', 2)]));
    expect(must(await readPlan(store, 'mine')).edits).toHaveLength(2);
    expect(must(await listPlans(store))).toHaveLength(1);
    must(await erasePlan(store, 'mine'));
    expect(must(await listPlans(store))).toEqual([]);
    expect(must(await listUnreadable(store))).toEqual([]);
  });

  test('what the page alone keeps falls together as well', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { rows } = await device.tab();
    const outcome = await rows.transact('readwrite', async (transaction) => {
      await transaction.putPlan({ id: 'mine', side: 'own', created: 1 });
      throw new Error('power cut');
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'failed' } });
    const plans = await rows.transact('readonly', async (transaction) => ({
      ok: true,
      value: await transaction.plans(),
    }));
    expect(must(plans)).toEqual([]);
  });
});

describe('a database of another version', () => {
  test('a newer one is left alone, and all of it can be copied', async () => {
    const newer = await openDB(DATABASE, 9, {
      upgrade: (db) => void db.createObjectStore('futures', { keyPath: 'id' }),
    });
    await newer.put('futures', {
      id: 'mine',
      wish: 'to be read one day',
      key: new Uint8Array([1]),
    });
    newer.close();
    const store = await device.tab();
    expect(store.problem?.code).toBe('newer');
    for (const outcome of [
      await listPlans(store),
      await keepPlan(store, keptPlan()),
      await erasePlan(store, 'mine'),
    ]) {
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'newer' } });
    }
    expect(JSON.parse(must(await copyOfAll()))).toEqual({
      futures: [{ id: 'mine', wish: 'to be read one day', key: { base64: 'AQ==' } }],
    });
    const after = await openDB(DATABASE);
    expect(after.version).toBe(9);
    after.close();
  });

  test('an older tab lets go of the plans for a newer one, and says so', async () => {
    const store = await device.tab();
    await withPlan(store);
    const heard: unknown[] = [];
    store.tabs.subscribe((event) => heard.push(event));
    const newer = await openDB(DATABASE, 9);
    newer.close();
    expect(heard).toEqual([{ kind: 'superseded' }]);
    const outcome = await appendEdits(store, 'mine', [note('a', 2)]);
    expect(outcome).toEqual({ ok: false, problem: { code: 'superseded' } });
  });

  test('says that it waits while an older tab holds on', async () => {
    const holding = await openDB(DATABASE, 1, {
      upgrade: (db) => void db.createObjectStore('plans', { keyPath: 'id' }),
    });
    const opening = openPlanStore(() => holding.close());
    const store = await opening;
    expect(store.problem).toBeUndefined();
    expect(must(await listPlans(store))).toEqual([]);
    store.rows.close();
    store.tabs.close();
  });

  test('a connection that the browser ends is opened again', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    const listening = vi.spyOn(IDBDatabase.prototype, 'addEventListener');
    const store = await device.tab();
    await withPlan(store);
    const database = listening.mock.contexts[0];
    if (!(database instanceof IDBDatabase)) throw new Error('nothing was opened');
    database.close();
    for (const [type, heard] of listening.mock.calls) {
      if (type === 'close' && typeof heard === 'function') heard(new Event('close'));
    }
    must(await appendEdits(store, 'mine', [note('a', 2)]));
    expect(opening).toHaveBeenCalledTimes(2);
  });
});

test('a copy of nothing makes no database', async () => {
  expect(must(await copyOfAll())).toBe('{}\n');
  expect(await indexedDB.databases()).toEqual([]);
});
