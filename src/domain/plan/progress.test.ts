import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { HAND, KEEPER, logOf, logs, planLine, plannedStep, START } from './fixture.ts';
import type { Edit, LoggedEdit, Mark, Plan, Side } from './plan.ts';
import { changesSince, historyOf, nextThings, progressOf } from './progress.ts';
import { replay } from './replay.ts';

const LINES = [
  planLine('kept', { kind: 'kept' }),
  planLine('reworded', { kind: 'changed' }),
  planLine('raised', { kind: 'raised', theme: 'Night' }),
  planLine('new-1'),
  planLine('new-2', { theme: 'Night' }),
  planLine('new-3'),
];
const taken: Edit = { kind: 'take', step: 0, lines: plannedStep(HAND, KEEPER, LINES) };

function mark(line: string, to: Mark | undefined, side: Side = 'own'): Edit {
  return { kind: 'mark', line, side, mark: to };
}

function due(line: string, date: string): Edit {
  return { kind: 'due', line, date };
}

function after(...edits: readonly Edit[]): Plan {
  const plan = replay(logOf([START, taken, ...edits]));
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

test('each theme counts its lines by mark and side, what is kept apart', () => {
  const plan = after(
    mark('new-1', 'sometimes'),
    mark('new-3', 'sometimes'),
    mark('raised', 'not-yet', 'manager'),
    mark('kept', 'consistently'),
  );
  const none = {
    unmarked: 0,
    'not-yet': 0,
    sometimes: 0,
    consistently: 0,
    'helping-others': 0,
  };
  expect(progressOf(plan, 0)).toEqual([
    {
      theme: 'Care',
      asked: 3,
      kept: 1,
      marks: { own: { ...none, unmarked: 1, sometimes: 2 }, manager: { ...none, unmarked: 3 } },
    },
    {
      theme: 'Night',
      asked: 2,
      kept: 0,
      marks: {
        own: { ...none, unmarked: 2 },
        manager: { ...none, unmarked: 1, 'not-yet': 1 },
      },
    },
  ]);
  expect(progressOf(plan, 1)).toEqual([]);
});

test('the next things are the new before the raised before the reworded', () => {
  const ids = (plan: Plan, most?: number) => nextThings(plan, 0, most).map(({ line }) => line.id);
  expect(ids(after())).toEqual(['new-1', 'new-2', 'new-3']);
  expect(ids(after(), 9)).toEqual(['new-1', 'new-2', 'new-3', 'raised', 'reworded']);
  const some = after(
    mark('new-1', 'sometimes'),
    mark('new-3', 'not-yet'),
    mark('reworded', 'not-yet'),
    mark('raised', 'helping-others'),
  );
  expect(ids(some, 9)).toEqual(['new-3', 'new-2', 'new-1', 'reworded']);
  const dated = after(due('new-3', '2024-06-01'), due('new-2', '2024-05-01'));
  expect(ids(dated)).toEqual(['new-2', 'new-3', 'new-1']);
  const done = LINES.map(({ id }) => mark(id, 'consistently'));
  expect(ids(after(...done))).toEqual([]);
});

const WEEK = 7 * 86_400_000;

function inWeeks(...weeks: readonly (readonly Edit[])[]): readonly LoggedEdit[] {
  return weeks.flatMap((edits, week) =>
    edits.map((edit, nth) => ({ id: `w${week}e${nth}`, at: week * WEEK + nth, edit })),
  );
}

const WEEKS = inWeeks(
  [START, taken, mark('new-1', 'not-yet'), mark('new-2', 'sometimes')],
  [],
  [
    mark('new-1', 'consistently'),
    mark('new-2', 'not-yet'),
    { kind: 'note', line: 'new-1', side: 'own', text: 'By night' },
    { kind: 'evidence', line: 'new-1', evidence: { id: 'a', text: 'Lit it' } },
    mark('new-3', 'sometimes'),
    { kind: 'undo', of: 'w2e4' },
  ],
);

test('the history tells by week what came of it, and no week without', () => {
  expect(historyOf(WEEKS)).toMatchObject([
    { year: 1970, week: 1, marked: 2, raised: 0, lowered: 0, evidence: 0, notes: 0 },
    { year: 1970, week: 3, marked: 0, raised: 1, lowered: 1, evidence: 1, notes: 1 },
  ]);
  expect(historyOf([])).toEqual([]);
});

test('what has changed since a moment is told as it stands now', () => {
  expect(changesSince(WEEKS, WEEK).map(({ kind }) => kind)).toEqual([
    'mark',
    'note',
    'evidence',
    'mark',
  ]);
  expect(changesSince(WEEKS, 3 * WEEK)).toEqual([]);
  expect(changesSince(WEEKS, -1)[0]).toEqual({ kind: 'start' });
  expect(changesSince([], 0)).toEqual([]);
});

test('the weeks together say how many marks and pieces of evidence there are', () => {
  fc.assert(
    fc.property(logs(60), (log) => {
      const spread = log.map((logged) => ({ ...logged, at: logged.at * (WEEK / 7) }));
      const plan = replay(spread);
      fc.pre(plan !== undefined);
      const changes = historyOf(spread).flatMap((week) => week.changes);
      const count = (way: string, kind: string) =>
        changes.filter((each) => each.kind === kind && 'way' in each && each.way === way).length;
      const there = changesBetween(undefined, plan);
      expect(count('set', 'mark') - count('cleared', 'mark')).toBe(
        there.filter(({ kind }) => kind === 'mark').length,
      );
      expect(count('added', 'evidence') - count('removed', 'evidence')).toBe(
        there.filter(({ kind }) => kind === 'evidence').length,
      );
    }),
  );
});
