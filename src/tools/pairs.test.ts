import { describe, expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { asks, ladderOf, role, textsOf } from '#src/domain/fixture.ts';
import type { Dataset, Expectation, RoleId } from '#src/domain/role.ts';
import labelled from './pairs/labels.json' with { type: 'json' };
import { agreementOn, LABELLED, type LabelledPair, type Rival } from './pairs.ts';

const labels = labelled.pairs as LabelledPair[];
const { dataset: labelledData } = openDataset(await readFolder(LABELLED));

describe('the comparison that ships', () => {
  test.each(['choose', 'check'] as const)(
    'agrees with a reader on which expectations belong together: %s',
    (set) => {
      if (!labelledData) throw new Error('the labelled dataset has errors');
      const pairs = labels.filter((pair) => pair.set === set);
      const { count, precision, recall, leftOut } = agreementOn(labelledData, pairs);
      expect(count).toBeGreaterThan(100);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.92);
      // Leaving out is for what cannot be had, not a way to the bar.
      const same = pairs.filter((pair) => pair.same).length;
      expect(leftOut.length / same).toBeLessThan(0.1);
    },
  );
});

describe('the labels', () => {
  type Side = LabelledPair['before'];
  const isOne = (a: Side, b: Side) => a.role === b.role && a.id === b.id;
  const opposite = { before: 'after', after: 'before' } as const;

  test.each(['before', 'after'] as const)(
    'that are the same and share their %s end name each other as rivals for it',
    (end) => {
      const other = opposite[end];
      const same = labels.filter((label) => label.same);
      const shared = same.flatMap((one) =>
        same
          .filter((two) => two !== one && isOne(one[end], two[end]))
          .filter((two) => two[other].role === one[other].role)
          .map((two) => ({ one, contender: two[other] })),
      );
      expect(shared.length).toBeGreaterThan(0);
      const unnamed = shared.filter(
        ({ one, contender }) =>
          !one.rivals?.some((rival) => rival.for === end && isOne(rival, contender)),
      );
      expect(unnamed).toEqual([]);
    },
  );

  test('give rivals only to what is the same, each with its reason', () => {
    const contended = labels.filter(({ rivals }) => rivals);
    expect(contended.filter((label) => !label.same)).toEqual([]);
    for (const { why } of contended.flatMap(({ rivals = [] }) => rivals)) {
      expect(why).toMatch(/^\w.{20,}\.$/);
    }
  });
});

describe('agreement', () => {
  const hand = [
    asks('day', 'Log each ship by day'),
    asks('night', 'Log each ship by night'),
    asks('row', 'Row'),
  ];
  const keeper = [asks('log', 'Log each ship'), asks('hire', 'Hire')];
  const dataset = datasetOf({ hand, keeper });
  const sideOf = (role: RoleId, list: readonly Expectation[], id: string) => ({
    role,
    id,
    text: list.find((own) => own.id === id)?.text ?? 'not there',
  });
  const label = (
    before: string,
    after: string,
    same: boolean,
    rivals?: readonly Rival[],
  ): LabelledPair => ({
    before: sideOf('hand', hand, before),
    after: sideOf('keeper', keeper, after),
    same,
    set: 'check',
    ...(rivals ? { rivals } : {}),
  });
  const contending = (id: string): Rival => ({
    for: 'after',
    why: 'Two lines of the first role are one line of the second.',
    ...sideOf('hand', hand, id),
  });

  test('is told by what the comparison joins', () => {
    const right = label('day', 'log', true);
    const missed = label('row', 'hire', true);
    const mistaken = label('day', 'log', false);
    const apart = label('row', 'log', false);
    expect(agreementOn(dataset, [right, missed, mistaken, apart])).toEqual({
      count: 4,
      precision: 0.5,
      recall: 0.5,
      recallOfAll: 0.5,
      missed: [missed],
      mistaken: [mistaken],
      leftOut: [],
    });
  });

  test('leaves out of recall what lost its place to a rival, and says so', () => {
    const right = label('day', 'log', true, [contending('night')]);
    const rival = contending('day');
    const lost = label('night', 'log', true, [rival]);
    expect(agreementOn(dataset, [right, lost])).toMatchObject({
      recall: 1,
      recallOfAll: 0.5,
      missed: [],
      leftOut: [{ pair: lost, rival }],
    });
  });

  test('counts as missed what lost its place to something else than its rival', () => {
    const lost = label('night', 'log', true, [contending('row')]);
    expect(agreementOn(dataset, [lost])).toMatchObject({ recall: 0, missed: [lost], leftOut: [] });
  });

  test('knows a rival for the first end as well', () => {
    const inTurn = datasetOf({ hand: [asks('log', 'Log each ship')], keeper: hand });
    const logs = { role: 'hand', id: 'log', text: 'Log each ship' };
    const rival = { ...sideOf('keeper', hand, 'day'), for: 'before' as const, why: 'As before.' };
    const after = sideOf('keeper', hand, 'night');
    const lost: LabelledPair = { before: logs, after, same: true, set: 'check', rivals: [rival] };
    expect(agreementOn(inTurn, [lost]).leftOut).toEqual([{ pair: lost, rival }]);
  });

  test.each([
    ['a pair', label('gone', 'log', true)],
    ['a rival', label('day', 'log', true, [contending('gone')])],
  ])('does not pass over %s that the dataset no longer has', (_, stale) => {
    expect(() => agreementOn(dataset, [stale])).toThrow('hand gone “not there”');
  });
});

/** Roles of one family that ask for what they do, and nothing else. */
function datasetOf(does: Readonly<Record<RoleId, readonly Expectation[]>>): Dataset {
  const { info, families, roles, relations, familyRelations } = ladderOf(
    Object.keys(does).map((id) => role(id)),
  );
  const lists = Object.entries(does).map(([id, responsibilities]) => [id, { responsibilities }]);
  const texts = textsOf(ladderOf(roles), Object.fromEntries(lists))('keepers');
  const nothing = { levels: new Map(), texts: texts ? [texts] : [] };
  return { info, families, roles, relations, familyRelations, ...nothing };
}
