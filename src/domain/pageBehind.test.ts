import { expect, test } from 'vitest';
import { extending, ladderOf, role } from './fixture.ts';
import { pageBehind } from './pageBehind.ts';

const hand = role('hand', '1');
const handOfOld = role('hand-of-old', '1', { title: 'Hand' });
const keeper = role('keeper', '2');
const warden = role('warden', '3');
const all = [hand, handOfOld, keeper, warden];

test('is the role of the same title that the second one builds on, however far up', () => {
  const ladder = ladderOf(all, [extending('warden', 'keeper'), extending('keeper', 'hand-of-old')]);
  expect(pageBehind(ladder, hand, keeper)).toBe(handOfOld);
  expect(pageBehind(ladder, hand, warden)).toBe(handOfOld);
});

test('is none where the second role builds on the first one, or on no role of its title', () => {
  expect(pageBehind(ladderOf(all, [extending('keeper', 'hand')]), hand, keeper)).toBeUndefined();
  expect(pageBehind(ladderOf(all), hand, keeper)).toBeUndefined();
});

test('is found where roles build on each other in a circle', () => {
  const circle = [extending('keeper', 'hand-of-old'), extending('hand-of-old', 'keeper')];
  expect(pageBehind(ladderOf(all, circle), hand, keeper)).toBe(handOfOld);
});
