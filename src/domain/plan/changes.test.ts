import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import { HAND, KEEPER, logOf, logs, PILOT, planLine, plannedStep, START } from './fixture.ts';
import type { Edit } from './plan.ts';
import { replay } from './replay.ts';

const LINE = 'keeper#r1';
const taken: Edit = { kind: 'take', step: 0, lines: plannedStep(HAND, KEEPER, [planLine(LINE)]) };

/** What some edits change in a plan that has seen others. */
function changes(before: readonly Edit[], edits: readonly Edit[]) {
  const after = replay(logOf([START, ...before, ...edits]));
  return after && changesBetween(replay(logOf([START, ...before])), after);
}

test('a mark is set, raised, lowered or cleared', () => {
  const mark = (to: 'sometimes' | 'consistently' | undefined): Edit => ({
    kind: 'mark',
    line: LINE,
    side: 'own',
    mark: to,
  });
  const said = { kind: 'mark', line: LINE, side: 'own' };
  expect(changes([], [mark('sometimes')])).toEqual([
    { ...said, way: 'set', from: undefined, to: 'sometimes' },
  ]);
  expect(changes([mark('sometimes')], [mark('consistently')])).toEqual([
    { ...said, way: 'raised', from: 'sometimes', to: 'consistently' },
  ]);
  expect(changes([mark('consistently')], [mark('sometimes')])).toMatchObject([{ way: 'lowered' }]);
  expect(changes([mark('consistently')], [mark(undefined)])).toMatchObject([{ way: 'cleared' }]);
  expect(changes([mark('consistently')], [mark(undefined), mark('consistently')])).toEqual([]);
});

test('notes, evidence and days come, change and go', () => {
  const evidence = (id: string, text: string): Edit => ({
    kind: 'evidence',
    line: LINE,
    evidence: { id, text },
  });
  const note = (text: string): Edit => ({ kind: 'note', line: LINE, side: 'manager', text });
  const before = [evidence('a', 'Lit it'), evidence('b', 'Kept it'), note('Show me')];
  const edits: readonly Edit[] = [
    evidence('a', 'Lit it alone'),
    { kind: 'drop-evidence', line: LINE, evidence: 'b' },
    evidence('c', 'Taught it'),
    note(''),
    { kind: 'due', line: LINE, date: '2024-06-30' },
  ];
  expect(changes(before, edits)).toEqual([
    { kind: 'note', line: LINE, side: 'manager', way: 'removed' },
    { kind: 'evidence', line: LINE, way: 'changed', evidence: { id: 'a', text: 'Lit it alone' } },
    { kind: 'evidence', line: LINE, way: 'added', evidence: { id: 'c', text: 'Taught it' } },
    { kind: 'evidence', line: LINE, way: 'removed', evidence: { id: 'b', text: 'Kept it' } },
    { kind: 'due', line: LINE, from: undefined, to: '2024-06-30' },
  ]);
});

test('the way, its steps and their cases are told before their lines', () => {
  const edits: readonly Edit[] = [
    { kind: 'mark', line: LINE, side: 'own', mark: 'not-yet' },
    { kind: 'rename', name: 'Further' },
    { kind: 'reroute', route: [HAND, KEEPER, PILOT] },
    { kind: 'advance', at: 1 },
    taken,
    { kind: 'summary', step: 0, text: 'Why now' },
    { kind: 'include', step: 0, line: LINE, on: false },
  ];
  expect(changes([], edits)).toMatchObject([
    { kind: 'name', from: 'Up', to: 'Further' },
    { kind: 'route' },
    { kind: 'at', from: 0, to: 1 },
    { kind: 'lines', step: 0, way: 'added' },
    { kind: 'summary', step: 0, way: 'added' },
    { kind: 'choice', step: 0 },
    { kind: 'mark', way: 'set' },
  ]);
});

test('a line under another name is no other line', () => {
  const renamed: Edit = {
    ...taken,
    lines: plannedStep(HAND, KEEPER, [planLine('keeper#watch')]),
    renamed: { roles: [], lines: [[LINE, 'keeper#watch']] },
  };
  const mark: Edit = { kind: 'mark', line: LINE, side: 'own', mark: 'sometimes' };
  expect(changes([taken, mark], [renamed])).toEqual([{ kind: 'lines', step: 0, way: 'changed' }]);
});

test('nothing is told of a plan that is as it was, and of a new one that it starts', () => {
  fc.assert(
    fc.property(logs(30), (log) => {
      const [plan, same] = [replay(log), replay(structuredClone(log))];
      fc.pre(plan !== undefined && same !== undefined);
      const kinds = changesBetween(plan, same).map(({ kind }) => kind);
      // What a step asks is told again where it was taken again: its words are not compared.
      expect(kinds.filter((kind) => kind !== 'lines')).toEqual([]);
      expect(changesBetween(undefined, plan)[0]).toEqual({ kind: 'start' });
    }),
  );
});
