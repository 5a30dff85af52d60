import { expect, test } from 'vitest';
import { HAND, KEEPER, logOf, planLine, plannedStep, START } from './fixture.ts';
import type { Edit, PlannedStep } from './plan.ts';
import { promotionCase } from './promotionCase.ts';
import { replay } from './replay.ts';

const LINES = [
  planLine('kept', { kind: 'kept' }),
  planLine('a'),
  planLine('b', { kind: 'raised' }),
  planLine('c', { kind: 'changed' }),
];

function caseAfter(edits: readonly Edit[], step: Partial<PlannedStep> = {}) {
  const taken: Edit = { kind: 'take', step: 0, lines: plannedStep(HAND, KEEPER, LINES, step) };
  const plan = replay(logOf([START, taken, ...edits]));
  return plan && promotionCase(plan, 0);
}

const ids = (lines: readonly { readonly line: { readonly id: string } }[] = []) =>
  lines.map(({ line }) => line.id);

test('a case tells what the step asks, in the order of the role', () => {
  const made = caseAfter([]);
  expect(made).toMatchObject({ from: HAND, to: KEEPER, gate: 'merit', asOf: '2024-05-01' });
  expect(ids(made?.lines)).toEqual(['a', 'b', 'c']);
  expect(ids(made?.others)).toEqual(['kept']);
});

test('or what was chosen, what was put in order first', () => {
  const made = caseAfter([
    { kind: 'include', step: 0, line: 'a', on: false },
    { kind: 'include', step: 0, line: 'kept', on: true },
    { kind: 'order', step: 0, lines: ['c', 'a', 'gone', 'kept'] },
  ]);
  expect(ids(made?.lines)).toEqual(['c', 'kept', 'b']);
  expect(ids(made?.others)).toEqual(['a']);
});

test('each line has its marks, its notes and its evidence by date', () => {
  const made = caseAfter([
    { kind: 'mark', line: 'a', side: 'own', mark: 'sometimes' },
    { kind: 'mark', line: 'a', side: 'manager', mark: 'consistently' },
    { kind: 'note', line: 'a', side: 'manager', text: 'She does' },
    { kind: 'due', line: 'a', date: '2024-07-01' },
    { kind: 'evidence', line: 'a', evidence: { id: '1', text: 'Undated' } },
    { kind: 'evidence', line: 'a', evidence: { id: '2', text: 'Late', date: '2024-06-30' } },
    { kind: 'evidence', line: 'a', evidence: { id: '3', text: 'Early', date: '2024-05-01' } },
  ]);
  expect(made?.lines[0]).toMatchObject({
    marks: { own: 'sometimes', manager: 'consistently' },
    notes: { manager: 'She does' },
    due: '2024-07-01',
    missing: ['sometimes', 'sides-differ'],
  });
  expect(made?.lines[0]?.evidence.map(({ text }) => text)).toEqual(['Early', 'Late', 'Undated']);
  expect(made?.lines[1]?.missing).toEqual(['no-mark', 'no-evidence']);
});

test('what a case lacks as a whole is told', () => {
  expect(caseAfter([])?.missing).toEqual(['no-summary']);
  expect(caseAfter([{ kind: 'summary', step: 0, text: 'Why now' }])?.missing).toEqual([]);
  expect(caseAfter([], { gate: undefined })?.missing).toEqual(['gate-unknown', 'no-summary']);
  expect(caseAfter([], { gate: 'differs' })?.missing).toContain('gate-unknown');
  expect(caseAfter([], { lines: [], silent: ['to'] })?.missing).toEqual([
    'not-described',
    'no-summary',
    'no-lines',
  ]);
});

test('a step that was never looked at has no case', () => {
  const plan = replay(logOf([START]));
  expect(plan && promotionCase(plan, 0)).toBeUndefined();
});
