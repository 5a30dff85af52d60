import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit, HAND, KEEPER, logOf, logs, planLine, plannedStep, START } from './fixture.ts';
import type { LoggedEdit, Plan } from './plan.ts';
import { edited, inOrder, nextAt, replay, standing } from './replay.ts';

const marked = { kind: 'mark', line: 'keeper#r1', side: 'own', mark: 'sometimes' } as const;

test('without a start there is no plan', () => {
  expect(replay([])).toBeUndefined();
  expect(replay(logOf([marked]))).toBeUndefined();
  expect(replay(logOf([START, { kind: 'undo', of: 'e0' }]))).toBeUndefined();
});

/** The forms in which a device gets its log back: as it was, from storage in another order, from a file. */
const RELOADS: readonly ((log: readonly LoggedEdit[]) => readonly LoggedEdit[])[] = [
  (log) => log,
  (log) => structuredClone(log).toReversed(),
  (log) => JSON.parse(JSON.stringify(log)),
];

test('a thousand edits with undo, redo and reloads in between come to what a replay says', () => {
  const moments = fc.array(fc.nat({ max: RELOADS.length * 20 }), {
    minLength: 1001,
    maxLength: 1001,
  });
  fc.assert(
    fc.property(logs(1000), moments, (log, dice) => {
      let known: readonly LoggedEdit[] = [];
      let plan: Plan | undefined;
      for (const [at, logged] of log.entries()) {
        known = [...known, logged];
        plan = plan && logged.edit.kind !== 'undo' ? edited(plan, logged.edit) : replay(known);
        const reload = RELOADS[dice[at] ?? 0];
        if (!reload) continue;
        known = reload(known);
        expect(plan).toEqual(replay(known));
      }
      expect(plan).toEqual(replay(known));
    }),
    { numRuns: 10 },
  );
});

test('the order in which edits came does not matter', () => {
  const shuffled = logs(30).chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([log, other]) => {
      expect(replay(other)).toEqual(replay(log));
    }),
  );
});

describe('undo', () => {
  test('of the latest edit leaves the plan as it was before; undone itself, as it was after', () => {
    fc.assert(
      fc.property(logs(30), edit, (log, more) => {
        const last = log.length + 1;
        const done = [...log, { id: 'more', at: last, edit: more }];
        const undone: LoggedEdit[] = [
          ...done,
          { id: 'undo', at: last + 1, edit: { kind: 'undo', of: 'more' } },
        ];
        const redone: LoggedEdit[] = [
          ...undone,
          { id: 'redo', at: last + 2, edit: { kind: 'undo', of: 'undo' } },
        ];
        expect(replay(undone)).toEqual(replay(log));
        expect(replay(redone)).toEqual(replay(done));
      }),
    );
  });

  test('of an edit in the midst leaves out that one alone', () => {
    const log = logOf([
      START,
      marked,
      { kind: 'note', line: 'keeper#r1', side: 'own', text: 'Since May' },
      { kind: 'undo', of: 'e1' },
    ]);
    expect(replay(log)?.entries.get('keeper#r1')).toEqual({
      marks: {},
      notes: { own: 'Since May' },
      evidence: [],
    });
  });

  test('of what comes later, of itself or of nothing known takes nothing back', () => {
    const log = logOf([
      START,
      { kind: 'undo', of: 'e3' },
      { kind: 'undo', of: 'e2' },
      marked,
      { kind: 'undo', of: 'gone' },
    ]);
    expect(standing(log).map(({ id }) => id)).toEqual(['e0', 'e3']);
  });
});

test('an edit shares all that it does not touch', () => {
  const plan = replay(
    logOf([
      START,
      { kind: 'take', step: 0, lines: plannedStep(HAND, KEEPER, [planLine('keeper#r1')]) },
      marked,
    ]),
  );
  const next = plan && edited(plan, { ...marked, line: 'keeper#r2' });
  expect(next?.steps).toBe(plan?.steps);
  expect(next?.entries.get('keeper#r1')).toBe(plan?.entries.get('keeper#r1'));
  expect(plan?.entries.has('keeper#r2')).toBe(false);
  expect(next?.entries.has('keeper#r2')).toBe(true);
});

test('a moment is later than all that is known', () => {
  expect(nextAt([], 7)).toBe(7);
  expect(nextAt(logOf([START, marked]), 1)).toBe(3);
  expect(nextAt(logOf([START, marked]), 100)).toBe(100);
});

test('edits of one moment follow each other by id', () => {
  const log = ['b', 'a', 'c'].map((id) => ({ id, at: 5, edit: marked }));
  expect(inOrder(log).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
