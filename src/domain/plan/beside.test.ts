import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideEachOther, incoming, taking } from './beside.ts';
import { HAND, KEEPER, logOf, logs, planLine, plannedStep, START } from './fixture.ts';
import type { Edit, KeptPlan, LoggedEdit, Mark, Plan, Side } from './plan.ts';
import { replay } from './replay.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const taken: Edit = {
  kind: 'take',
  step: 0,
  lines: plannedStep(HAND, KEEPER, [
    ...IDS.map((id) => planLine(id)),
    planLine('kept', { kind: 'kept' }),
  ]),
};

function mark(line: string, side: Side, to: Mark): Edit {
  return { kind: 'mark', line, side, mark: to };
}

function planOf(edits: readonly LoggedEdit[]): Plan {
  const plan = replay(edits);
  if (!plan) throw new Error('There is no plan.');
  return plan;
}

test('lines on which the sides differ come first, the furthest apart before the rest', () => {
  const plan = planOf(
    logOf([
      START,
      taken,
      mark('b', 'own', 'sometimes'),
      mark('c', 'own', 'sometimes'),
      mark('c', 'manager', 'sometimes'),
      mark('d', 'own', 'sometimes'),
      mark('d', 'manager', 'consistently'),
      mark('e', 'own', 'helping-others'),
      mark('e', 'manager', 'not-yet'),
      mark('f', 'manager', 'not-yet'),
    ]),
  );
  const told = besideEachOther(plan, 0).map(({ line, agreement, higher }) => [
    line.id,
    agreement,
    higher,
  ]);
  expect(told).toEqual([
    ['e', 'differ', 'own'],
    ['d', 'differ', 'manager'],
    ['b', 'one', undefined],
    ['f', 'one', undefined],
    ['c', 'same', undefined],
    ['a', 'none', undefined],
  ]);
});

describe('a file', () => {
  const shared = logOf([START, taken, mark('a', 'own', 'sometimes')]);
  const later = (id: string, at: number, edit: Edit): LoggedEdit => ({ id, at, edit });
  const kept = (side: Side, edits: readonly LoggedEdit[]): KeptPlan => ({ id: 'p', side, edits });

  test('of the manager brings marks and comments, and leaves what is one’s own', () => {
    const mine = kept('own', [...shared, later('mine', 10, mark('a', 'own', 'consistently'))]);
    const file = kept('manager', [
      ...shared,
      later('m1', 5, mark('a', 'manager', 'not-yet')),
      later('m2', 6, { kind: 'note', line: 'a', side: 'manager', text: 'Show me' }),
      later('odd', 20, mark('a', 'own', 'not-yet')),
    ]);
    const brought = incoming(mine, file);
    expect(brought.theirs.changes).toMatchObject([
      { kind: 'mark', side: 'manager', to: 'not-yet' },
      { kind: 'note', side: 'manager', way: 'added' },
    ]);
    expect(brought.own.changes).toMatchObject([{ kind: 'mark', side: 'own', to: 'not-yet' }]);
    expect(brought).toMatchObject({ older: [], lacking: 1 });
    const plan = planOf(taking(mine, brought.theirs).edits);
    expect(plan.entries.get('a')?.marks).toEqual({ own: 'consistently', manager: 'not-yet' });
    const all = planOf(taking(mine, brought.theirs, brought.own).edits);
    expect(all.entries.get('a')?.marks.own).toBe('not-yet');
  });

  test('of the owner brings a manager all that they did, and a new plan as a whole', () => {
    const brought = incoming(kept('manager', []), kept('own', shared));
    expect(brought.theirs.edits).toHaveLength(3);
    expect(brought.theirs.changes[0]).toEqual({ kind: 'start' });
    expect(brought.own.edits).toEqual([]);
  });

  test('takes back only what is of its own side', () => {
    const both = [...shared, later('m', 5, mark('a', 'manager', 'not-yet'))];
    const file = kept('manager', [
      ...both,
      later('u1', 6, { kind: 'undo', of: 'm' }),
      later('u2', 7, { kind: 'undo', of: 'u1' }),
      later('u3', 8, { kind: 'undo', of: 'e2' }),
    ]);
    const brought = incoming(kept('own', both), file);
    expect(brought.theirs.edits.map(({ id }) => id)).toEqual(['u1', 'u2']);
    expect(brought.own.edits.map(({ id }) => id)).toEqual(['u3']);
  });

  test('with undos that take back each other, or what nobody knows, brings them as the owner’s', () => {
    const file = kept('manager', [
      ...shared,
      later('u1', 6, { kind: 'undo', of: 'u2' }),
      later('u2', 7, { kind: 'undo', of: 'u1' }),
      later('u3', 8, { kind: 'undo', of: 'nowhere' }),
    ]);
    const brought = incoming(kept('own', shared), file);
    expect(brought.theirs.edits).toEqual([]);
    expect(brought.own.edits.map(({ id }) => id)).toEqual(['u1', 'u2', 'u3']);
  });

  test('with an older form of what was typed on is told, and not taken', () => {
    const note = (at: number, text: string) =>
      later('n', at, { kind: 'note', line: 'a', side: 'own', text });
    const mine = kept('own', [...shared, note(9, 'So far')]);
    const brought = incoming(mine, kept('own', [...shared, note(7, 'So')]));
    expect(brought.older).toEqual([note(7, 'So')]);
    expect(brought.own.edits).toEqual([]);
    const back = incoming(kept('own', [...shared, note(7, 'So')]), mine);
    expect(back.own.changes).toMatchObject([{ kind: 'note', way: 'changed' }]);
  });

  test('of the same plan brings nothing, whatever is in it', () => {
    fc.assert(
      fc.property(logs(30), (log) => {
        const copy: readonly LoggedEdit[] = JSON.parse(JSON.stringify(log));
        expect(incoming(kept('own', log), kept('manager', copy))).toEqual({
          theirs: { edits: [], changes: [] },
          own: { edits: [], changes: [] },
          older: [],
          lacking: 0,
        });
      }),
    );
  });

  test('that takes back a mark by which two lines stayed apart brings it as the owner’s: what they said would move', () => {
    const renamed: Edit = {
      ...taken,
      renamed: { roles: [], lines: [['old', 'a']] },
    };
    const mine = [
      ...logOf([
        START,
        taken,
        mark('old', 'manager', 'sometimes'),
        mark('a', 'manager', 'not-yet'),
      ]),
      later('again', 10, renamed),
      later('mine', 11, mark('old', 'own', 'consistently')),
      later('other', 12, mark('a', 'own', 'not-yet')),
    ];
    const undone = later('u', 13, { kind: 'undo', of: 'e2' });
    const brought = incoming(kept('own', mine), kept('manager', [...mine, undone]));
    expect(brought.theirs.edits).toEqual([]);
    expect(brought.own.edits).toEqual([undone]);
    expect(
      planOf(taking(kept('own', mine), brought.theirs).edits).entries.get('old')?.marks,
    ).toEqual({ own: 'consistently', manager: 'sometimes' });
  });

  test('changes nothing of one’s own by what the other side did', () => {
    const parted = logs(40).chain((log) => fc.tuple(fc.constant(log), fc.subarray([...log])));
    fc.assert(
      fc.property(parted, ([log, part]) => {
        const mine = kept('own', part);
        const { theirs } = incoming(mine, kept('manager', log));
        const [before, after] = [replay(part), replay(taking(mine, theirs).edits)];
        fc.pre(before !== undefined && after !== undefined);
        const own = ({ entries, ...plan }: Plan) => ({
          ...plan,
          entries: [...entries]
            .map(([line, { marks, notes, ...rest }]) => [
              line,
              { ...rest, mark: marks.own, note: notes.own },
            ])
            .filter(([, said]) => JSON.stringify(said) !== '{"evidence":[]}'),
        });
        const inLines = ({ entries, ...plan }: ReturnType<typeof own>) => ({
          ...plan,
          entries: new Map(entries.map(([line, said]) => [line, said])),
        });
        expect(inLines(own(after))).toEqual(inLines(own(before)));
      }),
    );
  });
});
