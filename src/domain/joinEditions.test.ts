import { expect, test } from 'vitest';
import { INFO, ladderOf, promotion, role } from './fixture.ts';
import { joinEditions } from './joinEditions.ts';

const graded = (...values: string[]) => values.map((value) => ({ value, titles: {} }));
const tracks = (...titles: string[]) =>
  titles.map((title) => ({ id: title.toLowerCase(), title, short: title.slice(0, 1) }));

const present = ladderOf([role('hand', '1'), role('keeper', '3')], [promotion('hand', 'keeper')], {
  title: 'Now',
  grades: graded('1', '3'),
  tracks: tracks('Craft'),
});
const past = ladderOf(
  [role('keeper@2020-01-01', '2'), role('boy@2020-01-01', '0', { track: 'sea' })],
  [promotion('boy@2020-01-01', 'keeper@2020-01-01')],
  {
    title: 'Then',
    asOf: '2020-01-01',
    grades: graded('0', '1', '2', '3'),
    tracks: [...tracks('Sea'), { id: 'craft', title: 'Old craft', short: 'O' }],
  },
);
const joined = joinEditions(present, [past]);

test('a role of an edition is found by its id, and by what joins it to others', () => {
  expect(joined.byId.get('keeper@2020-01-01')?.grade?.value).toBe('2');
  expect(joined.adjacency().outgoing('boy@2020-01-01')).toMatchObject([
    { to: 'keeper@2020-01-01' },
  ]);
});

test('nothing that goes through the lists meets one', () => {
  expect(joined.roles).toBe(present.roles);
  expect(joined.relations).toBe(present.relations);
  expect(joined.families).toBe(present.families);
});

test('what it says of itself is said of the present, with the editions beside it', () => {
  expect(joined.info).toMatchObject({ title: 'Now', asOf: INFO.asOf });
  expect(joined.info.beside).toEqual([past.info]);
});

test('what only an edition had is called as there, and what both have as it is now', () => {
  expect(joined.info.tracks.map(({ title }) => title)).toEqual(['Craft', 'Sea']);
});

test('a grade that the scale has no more comes after the one that it came after', () => {
  expect(joined.info.grades.map(({ value }) => value)).toEqual(['0', '1', '2', '3']);
});
