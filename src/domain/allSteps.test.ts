import { describe, expect, test } from 'vitest';
import {
  isStepOf,
  judgedSteps,
  type MeasuredStep,
  measuredSteps,
  promotionsOf,
} from './allSteps.ts';
import { asks, extending, ladderOf, promotion, relation, role, textsOf } from './fixture.ts';

const asking = (...texts: string[]) => ({
  responsibilities: texts.map((text, at) => asks(`r${at}`, text)),
});

describe('the promotions of a ladder', () => {
  test('are each counted once, whichever sources name them; switches are none', () => {
    const ladder = ladderOf(
      [role('hand'), role('mate'), role('pilot', '3', { track: 'lead' })],
      [
        promotion('hand', 'mate'),
        relation('promotion', 'hand', 'mate', { basis: 'inferred' }),
        relation('switch', 'mate', 'pilot'),
      ],
    );
    expect(promotionsOf(ladder).map(({ from, to }) => [from.id, to.id])).toEqual([
      ['hand', 'mate'],
    ]);
  });

  test('begin at the page that the upper role builds on, where two pages share the title', () => {
    const ladder = ladderOf(
      [role('mate'), role('mate-of-old', '2', { title: 'Mate' }), role('keeper', '3')],
      [
        promotion('mate', 'keeper'),
        promotion('mate-of-old', 'keeper'),
        extending('keeper', 'mate-of-old'),
      ],
    );
    expect(promotionsOf(ladder).map(({ from }) => from.id)).toEqual(['mate-of-old']);
  });
});

test('what a promotion brings is counted as a comparison has it; silent ends have no size', () => {
  const ladder = ladderOf(
    [role('hand'), role('mate'), role('keeper', '3', { status: 'named' }), role('warden', '4')],
    [promotion('hand', 'mate'), promotion('mate', 'keeper'), promotion('mate', 'warden')],
  );
  const texts = textsOf(ladder, {
    hand: asking('Trim the wick', 'Row the boat'),
    mate: asking('Trim the wick', 'Chart the shoals', 'Write the log'),
    keeper: asking('Keep the keys'),
  });
  expect(measuredSteps(ladder, texts)).toEqual([
    { from: 'hand', to: 'mate', added: 2, changed: 0, raised: 0, lowered: 0, kept: 1, unlisted: 1 },
  ]);
});

describe('the sizes of all steps', () => {
  const ladder = ladderOf(
    [...'abcdef'].map((id) => role(id, '1', id === 'f' ? { family: 'crew' } : {})),
    [],
    { families: [{ id: 'crew', title: 'Crew', department: 'boats' }] },
  );
  const step = (from: string, to: string, added: number, changed = 0): MeasuredStep => ({
    ...{ from, to, added, changed },
    ...{ raised: 0, lowered: 0, kept: 0, unlisted: 0 },
  });
  const sizes = judgedSteps(ladder, [
    step('a', 'b', 4),
    step('b', 'c', 9, 1),
    step('c', 'd', 10),
    step('d', 'e', 21),
    step('e', 'f', 11),
  ]);

  test('come largest first, each held against the median of them all', () => {
    expect(sizes.median).toBe(10);
    expect(sizes.steps.map(({ size, verdict }) => [size, verdict])).toEqual([
      [21, 'large'],
      [11, 'usual'],
      [10, 'usual'],
      [10, 'usual'],
      [4, 'thin'],
    ]);
  });

  test('are not judged where they are fewer than three', () => {
    const { median, steps } = judgedSteps(ladder, [step('a', 'b', 1), step('b', 'c', 90)]);
    expect(median).toBeUndefined();
    expect(steps.map(({ verdict }) => verdict)).toEqual([undefined, undefined]);
    expect(judgedSteps(ladder, [])).toEqual({ median: undefined, steps: [] });
  });

  test('belong to the departments and families of both of their ends', () => {
    const [large, toCrew] = sizes.steps;
    if (!large || !toCrew) throw new Error('There are five steps.');
    expect(isStepOf(ladder, large, [], [])).toBe(true);
    expect(isStepOf(ladder, large, ['boats'], [])).toBe(false);
    expect(isStepOf(ladder, toCrew, ['boats'], [])).toBe(true);
    expect(isStepOf(ladder, toCrew, ['lights'], [])).toBe(true);
    expect(isStepOf(ladder, toCrew, ['lights'], ['crew'])).toBe(false);
    expect(isStepOf(ladder, toCrew, [], ['keepers'])).toBe(true);
  });
});
