import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { replay } from '#src/domain/plan/replay.ts';
import { DATABASE, migrate } from './database.ts';
import { FIRST, must, onADevice, SECOND, SENIOR, STAFF } from './fixture.ts';
import { toVersion2, toVersion3 } from './older.ts';
import { copyOfAll, listPlans, listUnreadable } from './planStore.ts';

const device = onADevice();

test('a plan of the first version keeps all that it said', () => {
  const { id, side, edits } = toVersion3(toVersion2(FIRST));
  const plan = replay(edits);
  expect({ id, side }).toEqual({ id: 'of-version-1', side: 'own' });
  expect(plan?.name).toBe('Staff Backend Engineer');
  expect(plan?.route).toEqual([SENIOR, STAFF]);
  expect(plan?.steps.get(0)?.lines).toEqual(FIRST.lines.map(({ line }) => line));
  expect(plan?.entries.get('staff-backend-engineer#r1')).toEqual({
    marks: { own: 'sometimes' },
    notes: { own: 'Led the *migration*' },
    evidence: [],
  });
});

test('a plan of the second version keeps name, route, evidence and days as well', () => {
  const plan = replay(toVersion3(SECOND).edits);
  expect(plan).toMatchObject({ name: 'Staff, and on', at: 1, route: SECOND.route });
  expect(plan?.steps.get(1)?.lines.map(({ id }) => id)).toEqual(['principal-engineer#q1']);
  expect(plan?.entries.get('staff-backend-engineer#r1')).toEqual({
    marks: { own: 'helping-others' },
    notes: {},
    evidence: SECOND.lines[0]?.evidence,
    due: '2025-12-24',
  });
});

test('two copies of a plan come to the same edits, and a later copy holds over an earlier one', () => {
  const [first, again] = [toVersion3(SECOND), toVersion3(structuredClone(SECOND))];
  expect(again).toEqual(first);
  const [line, ...others] = SECOND.lines;
  if (!line) throw new Error('no line');
  const later = toVersion3({
    ...SECOND,
    changed: SECOND.changed + 1,
    lines: [{ ...line, mark: 'not-yet' }, ...others],
  });
  const ids = new Map([...first.edits, ...later.edits].map((edit) => [edit.id, edit]));
  const plan = replay([...ids.values()]);
  expect(plan?.entries.get(line.line.id)).toMatchObject({
    marks: { own: 'not-yet' },
    evidence: line.evidence,
  });
});

test.each([undefined, null, 7, {}, { ...FIRST, lines: 'all' }])(
  'a record that is none is kept whole: %j',
  (row) => {
    expect(migrate(row, 1)).toEqual({ unreadable: { version: 1, row } });
  },
);

test.each([
  [1, FIRST],
  [2, SECOND],
])('a database of version %i is opened with all that is in it', async (version, record) => {
  const broken = { id: 'broken', from: 'somewhere' };
  const old = await openDB(DATABASE, version, {
    upgrade: (db) => void db.createObjectStore('plans', { keyPath: 'id' }),
  });
  await old.put('plans', record);
  await old.put('plans', broken);
  old.close();
  const store = await device.tab();
  expect(store.problem).toBeUndefined();
  const [plan, ...others] = must(await listPlans(store));
  expect(others).toEqual([]);
  const migrated = migrate(record, version);
  expect('plan' in migrated && migrated.plan).toMatchObject({
    id: plan?.id,
    created: plan?.created,
  });
  expect(plan?.edits).toEqual(
    toVersion3(version === 1 ? toVersion2(FIRST) : SECOND).edits.toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
  );
  expect(must(await listUnreadable(store))).toEqual([{ version, row: broken }]);
  expect(must(await copyOfAll())).toContain('somewhere');
});
