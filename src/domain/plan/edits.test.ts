import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf, sideOf, subjectOf } from './edits.ts';
import {
  HAND,
  KEEPER,
  logOf,
  logs,
  PILOT,
  planLine,
  plannedStep,
  renamings,
  START,
  WARDEN,
} from './fixture.ts';
import type { Edit, Plan } from './plan.ts';
import { edited, replay } from './replay.ts';

function after(...edits: readonly Edit[]): Plan {
  const plan = replay(logOf([START, ...edits]));
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

const untouched = after();
const LINE = 'keeper#r1';
const taken: Edit = {
  kind: 'take',
  step: 0,
  lines: plannedStep(HAND, KEEPER, [planLine(LINE), planLine('keeper#r2')]),
};

test('a plan starts once, with a way to go', () => {
  expect(untouched).toMatchObject({ name: 'Up', at: 0, route: [HAND, KEEPER, WARDEN] });
  expect(after({ kind: 'start', name: 'Again', route: [PILOT, HAND] })).toEqual(untouched);
  expect(replay(logOf([{ kind: 'start', name: 'Nowhere', route: [HAND] }]))).toBeUndefined();
  expect(after({ kind: 'rename', name: 'Further' }).name).toBe('Further');
});

test('one moves along the way, and not past its ends', () => {
  expect(after({ kind: 'advance', at: 2 }).at).toBe(2);
  for (const at of [3, -1, 0.5, Number.NaN]) {
    expect(after({ kind: 'advance', at })).toEqual(untouched);
  }
});

describe('a line', () => {
  test('holds a mark and a note of each side', () => {
    const plan = after(
      { kind: 'mark', line: LINE, side: 'own', mark: 'sometimes' },
      { kind: 'mark', line: LINE, side: 'manager', mark: 'not-yet' },
      { kind: 'note', line: LINE, side: 'manager', text: 'Show me' },
    );
    expect(entryOf(plan, LINE)).toEqual({
      marks: { own: 'sometimes', manager: 'not-yet' },
      notes: { manager: 'Show me' },
      evidence: [],
    });
  });

  test('of which nothing is said any more leaves no trace', () => {
    const plan = after(
      { kind: 'mark', line: LINE, side: 'own', mark: 'sometimes' },
      { kind: 'note', line: LINE, side: 'own', text: 'So' },
      { kind: 'due', line: LINE, date: '2024-06-30' },
      { kind: 'evidence', line: LINE, evidence: { id: 'a', text: 'Lit it' } },
      { kind: 'mark', line: LINE, side: 'own', mark: undefined },
      { kind: 'note', line: LINE, side: 'own', text: '' },
      { kind: 'due', line: LINE, date: undefined },
      { kind: 'drop-evidence', line: LINE, evidence: 'a' },
    );
    expect(plan).toEqual(untouched);
  });

  test('keeps its evidence in the order in which it came, each piece as it was said last', () => {
    const plan = after(
      { kind: 'evidence', line: LINE, evidence: { id: 'a', text: 'Lit it' } },
      { kind: 'evidence', line: LINE, evidence: { id: 'b', text: 'Kept it lit' } },
      { kind: 'evidence', line: LINE, evidence: { id: 'a', text: 'Lit it alone' } },
      { kind: 'drop-evidence', line: LINE, evidence: 'gone' },
    );
    expect(entryOf(plan, LINE).evidence.map(({ text }) => text)).toEqual([
      'Lit it alone',
      'Kept it lit',
    ]);
  });

  test('that no step holds keeps what is said of it', () => {
    const plan = after(taken, { kind: 'note', line: 'keeper#gone', side: 'own', text: 'Mine' });
    expect(entryOf(plan, 'keeper#gone').notes.own).toBe('Mine');
  });
});

describe('the case of a step', () => {
  test('holds its summary, its choice of lines and their order', () => {
    const plan = after(
      { kind: 'summary', step: 0, text: 'Why now' },
      { kind: 'include', step: 0, line: 'keeper#r1', on: false },
      { kind: 'include', step: 0, line: 'keeper#r2', on: false },
      { kind: 'include', step: 0, line: 'keeper#r2', on: true },
      { kind: 'order', step: 0, lines: ['keeper#r2', 'keeper#r1'] },
    );
    expect(plan.cases.get(0)).toEqual({
      summary: 'Why now',
      leftOut: new Set(['keeper#r1']),
      takenIn: new Set(['keeper#r2']),
      order: ['keeper#r2', 'keeper#r1'],
    });
  });

  test('is not that of a step that there is not', () => {
    expect(after({ kind: 'summary', step: 2, text: 'Beyond' })).toEqual(untouched);
    expect(after({ kind: 'order', step: -1, lines: [] })).toEqual(untouched);
  });
});

describe('another way', () => {
  const away: Edit = { kind: 'reroute', route: [HAND, PILOT, WARDEN] };
  const back: Edit = { kind: 'reroute', route: [HAND, KEEPER, WARDEN] };
  const said: readonly Edit[] = [
    taken,
    { kind: 'summary', step: 0, text: 'Why now' },
    { kind: 'mark', line: LINE, side: 'own', mark: 'sometimes' },
  ];

  test('has steps of its own, and loses nothing that was said', () => {
    const plan = after(...said, away);
    expect(plan.route).toEqual([HAND, PILOT, WARDEN]);
    expect(plan.steps.size + plan.cases.size).toBe(0);
    expect(entryOf(plan, LINE).marks.own).toBe('sometimes');
  });

  test('and back again finds all as it was', () => {
    expect(after(...said, away, back)).toEqual(after(...said));
  });

  test('keeps a step that it takes at another place', () => {
    const long: Edit = { kind: 'reroute', route: [HAND, KEEPER, PILOT, WARDEN] };
    const last = plannedStep(KEEPER, WARDEN, [planLine('warden#r1')]);
    const plan = after({ kind: 'take', step: 1, lines: last }, long, back);
    expect(plan.steps.get(1)).toBe(last);
  });

  test('does not lose the past', () => {
    const there: Edit = { kind: 'advance', at: 1 };
    expect(after(there, away)).toEqual(after(there));
    expect(after({ kind: 'reroute', route: [HAND] })).toEqual(untouched);
    expect(after(there, { kind: 'reroute', route: [HAND, KEEPER] }).at).toBe(1);
  });
});

describe('the lines of a step', () => {
  const said: readonly Edit[] = [
    taken,
    { kind: 'mark', line: LINE, side: 'own', mark: 'sometimes' },
    { kind: 'include', step: 0, line: LINE, on: false },
    { kind: 'order', step: 0, lines: [LINE, 'keeper#r2'] },
  ];
  const now = { ...KEEPER, id: 'light-keeper', title: 'Light Keeper' };
  const renamed: Edit = {
    kind: 'take',
    step: 0,
    lines: plannedStep(HAND, now, [planLine('light-keeper#watch')]),
    renamed: { roles: [['keeper', 'light-keeper']], lines: [[LINE, 'light-keeper#watch']] },
  };

  test('are those of the roles of the route, or none', () => {
    expect(after(taken).steps.get(0)?.lines).toHaveLength(2);
    const other: Edit = { kind: 'take', step: 0, lines: plannedStep(HAND, PILOT) };
    expect(after(other)).toEqual(untouched);
    expect(after({ ...taken, step: 5 })).toEqual(untouched);
  });

  test('under new names keep what was said, and so does whoever still uses the old ones', () => {
    const plan = after(...said, renamed, {
      kind: 'mark',
      line: LINE,
      side: 'manager',
      mark: 'not-yet',
    });
    expect(plan.route).toEqual([HAND, now, WARDEN]);
    expect([...plan.entries.keys()]).toEqual(['light-keeper#watch']);
    expect(entryOf(plan, LINE).marks).toEqual({ own: 'sometimes', manager: 'not-yet' });
    expect(plan.cases.get(0)).toMatchObject({
      leftOut: new Set(['light-keeper#watch']),
      order: ['light-keeper#watch', 'keeper#r2'],
    });
  });

  test('of two that became one keep both entries', () => {
    const both: Edit = {
      ...taken,
      renamed: {
        roles: [],
        lines: [
          ['keeper#a', LINE],
          ['keeper#b', LINE],
        ],
      },
    };
    const plan = after(
      { kind: 'note', line: 'keeper#a', side: 'own', text: 'One' },
      { kind: 'note', line: 'keeper#b', side: 'own', text: 'Other' },
      both,
    );
    expect([...plan.entries.values()].map(({ notes }) => notes.own).toSorted()).toEqual([
      'One',
      'Other',
    ]);
  });
});

test('no entry is lost or hidden by any new names of lines', () => {
  const renaming = logs(40).chain((log) => fc.tuple(fc.constant(log), renamings));
  fc.assert(
    fc.property(renaming, ([log, lines]) => {
      const plan = replay(log);
      fc.pre(plan !== undefined);
      const [from, to] = plan.route;
      fc.pre(from !== undefined && to !== undefined);
      const renamed = { roles: [], lines };
      const next = edited(plan, { kind: 'take', step: 0, lines: plannedStep(from, to), renamed });
      const all = (of: Plan) => [...of.entries.values()].map((entry) => JSON.stringify(entry));
      expect(all(next).toSorted()).toEqual(all(plan).toSorted());
      for (const [line, entry] of next.entries) expect(entryOf(next, line)).toBe(entry);
    }),
  );
});

test('typing in one field is one edit, each click its own', () => {
  const note: Edit = { kind: 'note', line: LINE, side: 'own', text: 'S' };
  expect(subjectOf(note)).toBe(subjectOf({ ...note, text: 'So' }));
  expect(subjectOf(note)).not.toBe(subjectOf({ ...note, side: 'manager' }));
  expect(subjectOf({ kind: 'advance', at: 1 })).toBeUndefined();
});

test('marks and notes are of their side, all else is of the owner', () => {
  expect(sideOf({ kind: 'note', line: LINE, side: 'manager', text: '' })).toBe('manager');
  expect(sideOf({ kind: 'advance', at: 1 })).toBe('own');
  expect(sideOf({ kind: 'undo', of: 'e1' })).toBeUndefined();
});
