import { expect, test } from 'vitest';
import { extending, ladderOf, role } from './fixture.ts';
import { readInPart } from './readInPart.ts';

const ladder = ladderOf(
  [
    role('hand', '1', { partial: 'A table was not read.' }),
    role('keeper', '2'),
    role('warden', '3', { partial: 'Its list breaks off.' }),
    role('mate', '2'),
  ],
  [extending('keeper', 'hand'), extending('warden', 'keeper'), extending('hand', 'warden')],
);
const found = (
  ...args: Parameters<typeof readInPart> extends [unknown, ...infer Rest] ? Rest : never
) => readInPart(ladder, ...args).map(({ id, partial }) => `${id}: ${partial}`);

test('a role that was read only in part is told by itself', () => {
  expect(found(['hand', 'mate'], 'stated')).toEqual(['hand: A table was not read.']);
});

test('one that inherits from such a role, by whichever way and once, only where inherited lines count', () => {
  expect(found(['keeper', 'warden'], 'stated')).toEqual(['warden: Its list breaks off.']);
  expect(found(['keeper'], 'effective')).toEqual([
    'hand: A table was not read.',
    'warden: Its list breaks off.',
  ]);
});

test('nothing is told of roles that were read whole, or of unknown ones', () => {
  expect(found(['mate', 'ghost'], 'effective')).toEqual([]);
});
