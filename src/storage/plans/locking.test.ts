import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HAND, KEEPER, planLine, plannedStep } from '#src/domain/plan/fixture.ts';
import { readCurrent } from './current.ts';
import { DATABASE } from './database.ts';
import { keptPlan, must, onADevice, withPlan } from './fixture.ts';
import { forgetKey, lockPlan, removeLock, unlockPlan } from './locking.ts';
import { appendEdits, copyOfAll, listPlans, type PlanStore, readPlan } from './planStore.ts';
import { openSession } from './session.ts';

const device = onADevice();

const PASSPHRASE = 'lamp oil and a wick';
const note = (text: string, at = 2) =>
  ({ id: `n${at}`, at, edit: { kind: 'note', line: 'keeper#r1', side: 'own', text } }) as const;

let store: PlanStore;
beforeEach(async () => {
  store = await device.tab();
  await withPlan(store, keptPlan([note('Trims').edit]));
});

async function everything(): Promise<string> {
  return must(await copyOfAll());
}

describe('a locked plan', () => {
  beforeEach(async () => must(await lockPlan(store, 'mine', PASSPHRASE)));

  test('stands on the device without name, roles or words, and stays open in its tab', async () => {
    const text = await everything();
    for (const word of ['Trims', 'Keeper', 'keeper', '"Up"', '"start"', '"note"']) {
      expect(text).not.toContain(word);
    }
    expect(must(await readPlan(store, 'mine'))).toMatchObject({ isSealed: true, damaged: [] });
    expect(must(await readPlan(store, 'mine')).edits).toHaveLength(2);
    expect(readCurrent()).toBeUndefined();
  });

  test('shows nothing in another tab until it is opened there, by its passphrase alone', async () => {
    const other = await device.tab();
    const [listed] = must(await listPlans(other));
    expect(listed).toEqual({ id: 'mine', side: 'own', created: 1, isSealed: true, damaged: [] });
    expect(await unlockPlan(other, 'mine', 'another')).toEqual({
      ok: false,
      problem: { code: 'wrong-passphrase' },
    });
    for (const outcome of [
      await appendEdits(other, 'mine', [note('x', 3)]),
      await removeLock(other, 'mine'),
      await lockPlan(other, 'mine', 'mine now'),
    ]) {
      expect(outcome).toEqual({ ok: false, problem: { code: 'locked' } });
    }
    must(await unlockPlan(other, 'mine', PASSPHRASE));
    expect(must(await readPlan(other, 'mine')).edits).toEqual(keptPlan([note('Trims').edit]).edits);
  });

  test('has what is added sealed too, each row by itself and bound to its place', async () => {
    must(await appendEdits(store, 'mine', [note('Lights', 3), note('Lights', 4)]));
    expect(await everything()).not.toContain('Lights');
    expect(must(await readPlan(store, 'mine')).edits).toHaveLength(4);
    const db = await openDB(DATABASE);
    const [one, two] = [
      await db.get('edits', ['mine', 'n3']),
      await db.get('edits', ['mine', 'n4']),
    ];
    expect(one.sealed.iv).not.toEqual(two.sealed.iv);
    await db.put('edits', { ...two, sealed: one.sealed });
    db.close();
    const read = must(await readPlan(store, 'mine'));
    expect(read.edits).toHaveLength(3);
    expect(read.damaged).toHaveLength(1);
  });

  test('is closed at once in every tab, what was typed being kept first', async () => {
    const other = await device.tab();
    must(await unlockPlan(other, 'mine', PASSPHRASE));
    const [here, there] = [
      must(await openSession(store, 'mine')),
      must(await openSession(other, 'mine')),
    ];
    there.edit(note('Typed just now').edit);
    forgetKey(store, 'mine');
    await vi.waitFor(() => {
      expect(here.getSnapshot().state).toBe('locked');
      expect(there.getSnapshot()).toMatchObject({ state: 'locked', isUnsaved: false });
    });
    expect(JSON.stringify(here.getSnapshot())).not.toContain('Trims');
    expect(here.edit(note('x').edit)).toEqual({ what: 'closed' });
    must(await unlockPlan(store, 'mine', PASSPHRASE));
    await vi.waitFor(() => expect(here.getSnapshot().state).toBe('open'));
    expect(JSON.stringify(must(await readPlan(store, 'mine')).edits)).toContain('Typed just now');
    await here.close();
    await there.close();
  });

  test('takes another passphrase, and gives its lock away', async () => {
    must(await lockPlan(store, 'mine', 'another'));
    const other = await device.tab();
    expect((await unlockPlan(other, 'mine', PASSPHRASE)).ok).toBe(false);
    must(await unlockPlan(other, 'mine', 'another'));
    must(await removeLock(other, 'mine'));
    expect(await everything()).toContain('Trims');
    // The first tab has a key still, and none is needed.
    must(await appendEdits(store, 'mine', [note('Lights', 3)]));
    expect(must(await readPlan(store, 'mine'))).toMatchObject({ isSealed: false, damaged: [] });
    expect(await everything()).toContain('Lights');
  });

  test('a passphrase may be typed in another sequence of characters', async () => {
    must(await lockPlan(store, 'mine', 'caf\u00e9'));
    must(await unlockPlan(await device.tab(), 'mine', 'cafe\u0301'));
  });
});

test('a plan with the words of a long step is locked, copied and given free again', async () => {
  const words = Array.from({ length: 1_500 }, (_, at) =>
    planLine(`keeper#r${at}`, { text: 'x'.repeat(1_000) }),
  );
  const take = { kind: 'take', step: 0, lines: plannedStep(HAND, KEEPER, words) } as const;
  must(await appendEdits(store, 'mine', [{ id: 't', at: 3, edit: take }]));
  must(await lockPlan(store, 'mine', PASSPHRASE));
  expect(JSON.parse(await everything()).edits).toHaveLength(3);
  must(await removeLock(store, 'mine'));
  expect(must(await readPlan(store, 'mine')).edits?.at(-1)?.edit).toEqual(take);
});

test('what another tab adds while a plan is being locked is sealed as well', async () => {
  const other = await device.tab();
  const [locked] = await Promise.all([
    lockPlan(store, 'mine', PASSPHRASE),
    appendEdits(other, 'mine', [note('Late', 3)]).then(must),
  ]);
  must(locked);
  expect(await everything()).not.toContain('Late');
  expect(must(await readPlan(store, 'mine')).edits).toHaveLength(3);
});

test('what was typed while another tab locked the plan waits until it is opened again', async () => {
  const other = await device.tab();
  const there = must(await openSession(other, 'mine'));
  must(await lockPlan(store, 'mine', PASSPHRASE));
  // Before it has heard of the lock.
  there.edit(note('Typed just now').edit);
  await there.flush();
  await vi.waitFor(() =>
    expect(there.getSnapshot()).toMatchObject({ state: 'locked', isUnsaved: true }),
  );
  expect(await everything()).not.toContain('Typed just now');
  must(await unlockPlan(other, 'mine', PASSPHRASE));
  await vi.waitFor(() =>
    expect(there.getSnapshot()).toMatchObject({ state: 'open', saving: 'saved' }),
  );
  expect(JSON.stringify(must(await readPlan(store, 'mine')).edits)).toContain('Typed just now');
  await there.close();
});

test('a page that did not come over https cannot lock, and says so', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(await lockPlan(store, 'mine', PASSPHRASE)).toEqual({
    ok: false,
    problem: { code: 'insecure' },
  });
});
