import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Edit } from '#src/domain/plan/plan.ts';
import { replay } from '#src/domain/plan/replay.ts';
import { DATABASE } from './database.ts';
import { BOUNDS } from './editSchema.ts';
import { keptPlan, must, onADevice, withPlan } from './fixture.ts';
import { appendEdits, erasePlan, type PlanStore, readPlan } from './planStore.ts';
import { type OpenPlan, openSession, type PlanSession } from './session.ts';

const device = onADevice();

const LINE = 'keeper#r1';
type Made = Exclude<Edit, { readonly kind: 'undo' }>;
const note = (text: string, line = LINE): Made => ({ kind: 'note', line, side: 'own', text });
const mark = (of: 'sometimes' | 'consistently'): Made => ({
  kind: 'mark',
  line: LINE,
  side: 'own',
  mark: of,
});

async function open(store: PlanStore): Promise<PlanSession> {
  return must(await openSession(store, 'mine'));
}

async function opened(): Promise<{ store: PlanStore; session: PlanSession }> {
  const store = await device.tab();
  await withPlan(store);
  return { store, session: await open(store) };
}

function shown(session: PlanSession): OpenPlan {
  const snapshot = session.getSnapshot();
  if (snapshot.state !== 'open') throw new Error(snapshot.state);
  return snapshot;
}

const noteIn = (session: PlanSession, line = LINE) =>
  shown(session).plan.entries.get(line)?.notes.own;

async function keptEdits(store: PlanStore) {
  return must(await readPlan(store, 'mine')).edits ?? [];
}

describe('an open plan', () => {
  test('shows an edit at once, the same value until the next, and keeps it after a pause', async () => {
    const { store, session } = await opened();
    const listener = vi.fn();
    session.subscribe(listener);
    expect(session.getSnapshot()).toBe(session.getSnapshot());
    expect(shown(session)).toMatchObject({ saving: 'saved', isUnsaved: false, canUndo: false });
    session.edit(note('Trims'));
    expect(listener).toHaveBeenCalled();
    expect(noteIn(session)).toBe('Trims');
    expect(shown(session)).toMatchObject({ saving: 'saving', isUnsaved: true, canUndo: true });
    await vi.waitFor(() => expect(shown(session).saving).toBe('saved'));
    expect(replay(await keptEdits(store))).toEqual(shown(session).plan);
    await session.close();
  });

  test('what is typed in one sitting is one edit, however often it was kept between', async () => {
    const { store, session } = await opened();
    session.edit(note('T'));
    await vi.waitFor(() => expect(shown(session).saving).toBe('saved'));
    session.edit(note('Tr'));
    session.edit(note('Tri'));
    await session.flush();
    expect(await keptEdits(store)).toHaveLength(2);
    session.edit(note('Trim'));
    session.edit(note('by night', 'keeper#r2'));
    session.edit(note('Trims'));
    await session.flush();
    expect(await keptEdits(store)).toHaveLength(5);
    expect(noteIn(session)).toBe('Trims');
    await session.close();
  });

  test('undo and redo go through the session, and no further', async () => {
    const { store, session } = await opened();
    session.undo();
    session.redo();
    session.edit(note('Tr'));
    session.edit(note('Trims'));
    session.edit(mark('sometimes'));
    session.edit(mark('consistently'));
    session.undo();
    expect(shown(session).plan.entries.get(LINE)?.marks.own).toBe('sometimes');
    session.undo();
    session.undo();
    expect(shown(session).plan).toEqual(replay(keptPlan().edits));
    expect(shown(session)).toMatchObject({ canUndo: false, canRedo: true });
    session.redo();
    session.redo();
    expect(noteIn(session)).toBe('Trims');
    session.undo();
    session.redo();
    session.redo();
    expect(shown(session).plan.entries.get(LINE)?.marks.own).toBe('consistently');
    expect(shown(session).canRedo).toBe(false);
    session.undo();
    session.edit(note('Trims, and lights'));
    expect(shown(session).canRedo).toBe(false);
    await session.close();
    expect(replay(await keptEdits(store))).toEqual(shown(session).plan);
    const next = await open(store);
    expect(shown(next)).toMatchObject({ canUndo: false, canRedo: false });
    expect(noteIn(next)).toBe('Trims, and lights');
    await next.close();
  });

  test('an edit that could not be read again is refused with the reason', async () => {
    const { session } = await opened();
    expect(session.edit(note('x'.repeat(BOUNDS.text + 1)))).toEqual({
      what: 'too-large',
      most: BOUNDS.text,
    });
    expect(session.edit({ kind: 'due', line: LINE, date: 'soon' })).toEqual({
      what: 'malformed',
      at: 'date',
    });
    expect(session.edit({ kind: 'note', line: LINE, side: 'own', text: 'fits' })).toBeUndefined();
    await session.close();
  });

  test('takes in the edits of a file once, and keeps them', async () => {
    const { store, session } = await opened();
    const comment = { id: 'c', at: 2, edit: { ...note('Well done'), side: 'manager' } } as const;
    expect(await session.bring([...keptPlan().edits, comment])).toBe(1);
    expect(await session.bring([comment])).toBe(0);
    expect(shown(session).plan.entries.get(LINE)?.notes.manager).toBe('Well done');
    expect(await keptEdits(store)).toContainEqual(comment);
    await session.close();
  });
});

describe('two tabs', () => {
  test('are in step, each with an undo of its own', async () => {
    const { store, session: here } = await opened();
    const there = await open(await device.tab());
    here.edit(note('Here'));
    await here.flush();
    await vi.waitFor(() => expect(noteIn(there)).toBe('Here'));
    expect(shown(there).canUndo).toBe(false);
    there.edit(note('There', 'keeper#r2'));
    await there.flush();
    await vi.waitFor(() => expect(noteIn(here, 'keeper#r2')).toBe('There'));
    here.undo();
    await here.flush();
    await vi.waitFor(() => expect(noteIn(there)).toBeUndefined());
    expect(noteIn(there, 'keeper#r2')).toBe('There');
    expect(shown(there).plan).toEqual(shown(here).plan);
    expect(replay(await keptEdits(store))).toEqual(shown(here).plan);
    await here.close();
    await there.close();
  });

  test('a note that goes on being typed in one is seen to grow in the other', async () => {
    const { session: here } = await opened();
    const there = await open(await device.tab());
    for (const text of ['T', 'Tr', 'Trims']) {
      here.edit(note(text));
      await vi.waitFor(() => expect(noteIn(there)).toBe(text));
    }
    expect(shown(there).edits).toHaveLength(2);
    await here.close();
    await there.close();
  });

  test('a plan that is erased in one is gone in the other, and nothing of it comes back', async () => {
    const { store, session } = await opened();
    const elsewhere = await device.tab();
    session.edit(note('late'));
    must(await erasePlan(elsewhere, 'mine'));
    await vi.waitFor(() => expect(session.getSnapshot().state).toBe('erased'));
    expect(session.getSnapshot().isUnsaved).toBe(false);
    expect(session.edit(note('later'))).toEqual({ what: 'closed' });
    await session.close();
    expect(await readPlan(store, 'mine')).toMatchObject({ problem: { code: 'erased' } });
  });
});

describe('the page of an open plan', () => {
  class Page extends EventTarget {
    visibilityState = 'visible';
  }

  async function onPage() {
    const [page, frame] = [new Page(), new EventTarget()];
    vi.stubGlobal('document', page);
    vi.stubGlobal('window', frame);
    return { page, frame, ...(await opened()) };
  }

  /** Whether the browser would ask before it closes the page. */
  const asks = (frame: EventTarget) =>
    !frame.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  test('asks before it closes while something is unsaved, and only then', async () => {
    const { frame, session } = await onPage();
    expect(asks(frame)).toBe(false);
    session.edit(note('Trims'));
    expect(asks(frame)).toBe(true);
    await session.flush();
    expect(asks(frame)).toBe(false);
    await session.close();
  });

  test.each([
    ['a field is left', ({ page }: { page: Page }) => page.dispatchEvent(new Event('focusout'))],
    [
      'the page is hidden',
      ({ page }: { page: Page }) => {
        page.visibilityState = 'hidden';
        page.dispatchEvent(new Event('visibilitychange'));
      },
    ],
    [
      'the page goes away',
      ({ frame }: { frame: EventTarget }) => frame.dispatchEvent(new Event('pagehide')),
    ],
  ])('keeps what was typed at once when %s', async (_, leave) => {
    const { page, frame, store, session } = await onPage();
    const pause = vi.spyOn(globalThis, 'setTimeout');
    session.edit(note('Trims'));
    clearTimeout(pause.mock.results[0]?.value);
    leave({ page, frame });
    await vi.waitFor(async () => expect(await keptEdits(store)).toHaveLength(2));
    await session.close();
  });

  test('catches up when it is seen again', async () => {
    const { page, store, session } = await onPage();
    const unheard = vi.spyOn(store.tabs, 'announce').mockImplementation(() => undefined);
    must(await appendEdits(store, 'mine', [{ id: 'n', at: 2, edit: note('While asleep') }]));
    expect(unheard).toHaveBeenCalled();
    expect(noteIn(session)).toBeUndefined();
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(noteIn(session)).toBe('While asleep'));
    await session.close();
  });
});

describe('where nothing can be kept', () => {
  test('a full disk is told, nothing is lost, and it is kept once there is room', async () => {
    const { store, session } = await opened();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    session.edit(note('Trims'));
    await session.flush();
    expect(shown(session)).toMatchObject({ saving: { failed: { code: 'full' } }, isUnsaved: true });
    session.edit(note('Trims and lights'));
    expect(noteIn(session)).toBe('Trims and lights');
    put.mockRestore();
    await session.retry();
    expect(shown(session)).toMatchObject({ saving: 'saved', isUnsaved: false });
    expect(replay(await keptEdits(store))).toEqual(shown(session).plan);
    await session.close();
  });

  test('a page that keeps nothing never says that it does', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { session } = await opened();
    expect(shown(session).isUnsaved).toBe(false);
    session.edit(note('Trims'));
    await session.flush();
    expect(shown(session)).toMatchObject({
      saving: { failed: { code: 'denied' } },
      isUnsaved: true,
    });
    await session.close();
  });

  test('a tab that a newer one has taken the plans from says so, and keeps what is typed in sight', async () => {
    const { session } = await opened();
    const newer = await openDB(DATABASE, 9);
    newer.close();
    expect(shown(session).notices).toEqual([{ kind: 'superseded' }]);
    session.edit(note('Trims'));
    await session.flush();
    expect(shown(session)).toMatchObject({
      saving: { failed: { code: 'superseded' } },
      isUnsaved: true,
    });
    expect(noteIn(session)).toBe('Trims');
    await session.close();
  });

  test('a plan with damaged rows is told with them, and one without a beginning shows nothing else', async () => {
    const { session, store } = await opened();
    const db = await openDB(DATABASE);
    const torn = { plan: 'mine', id: 'torn', at: 2 };
    await db.put('edits', torn);
    const again = await open(store);
    expect(shown(again).notices).toEqual([{ kind: 'damaged', rows: [torn] }]);
    await db.delete('edits', ['mine', 'k0']);
    db.close();
    const without = await open(store);
    expect(without.getSnapshot()).toEqual({
      id: 'mine',
      state: 'damaged',
      isUnsaved: false,
      notices: [{ kind: 'damaged', rows: [torn] }],
    });
    for (const each of [session, again, without]) await each.close();
  });
});
