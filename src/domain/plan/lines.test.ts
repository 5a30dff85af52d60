import { expect, test } from 'vitest';
import { asks, ladderOf, relation, role, textsOf } from '../fixture.ts';
import { plannedRoute, routeBetween, stepOf, textsName } from './lines.ts';

const STRANDS = [
  { id: 'safety', title: 'Safety', theme: 'care', levels: ['helps', 'owns'] },
  { id: 'oil', title: 'Oil', theme: 'care' },
];
const ROLES = [
  role('hand', '1'),
  role('keeper', '2', { aliases: ['lamp-keeper'] }),
  role('warden', '3'),
  role('pilot', undefined, { status: 'named' }),
];
const RELATIONS = [
  relation('promotion', 'hand', 'keeper', { gate: 'merit' }),
  relation('promotion', 'keeper', 'warden', { gate: 'merit' }),
  relation('switch', 'keeper', 'warden', { gate: 'merit-and-company-need' }),
  relation('extends', 'keeper', 'hand'),
];
const ladder = ladderOf(ROLES, RELATIONS, { strands: STRANDS });
const texts = textsOf(ladder, {
  hand: {
    responsibilities: [
      asks('sweep', 'Sweep the stairs'),
      asks('safe', 'Help to keep the tower safe', { strand: 'safety', level: 'helps' }),
      asks('oil', 'Carry the oil up to the lamp every day', { strand: 'oil' }),
    ],
  },
  keeper: {
    responsibilities: [
      asks('light', 'Light the lamp', { details: ['at dusk'] }),
      asks('safe', 'Own the safety of the tower', { strand: 'safety', level: 'owns' }),
      asks('oil', 'Carry the oil up to the lamp every single day', { strand: 'oil' }),
    ],
  },
});

test('the lines of a step come in the order of the page, each with what it does', () => {
  const step = stepOf(ladder, texts, 'hand', 'lamp-keeper', 'k.1');
  expect(step?.lines.map(({ id, kind, before }) => [id, kind, before])).toEqual([
    ['keeper#light', 'new', undefined],
    ['keeper#safe', 'raised', 'Help to keep the tower safe'],
    ['keeper#oil', 'changed', 'Carry the oil up to the lamp every day'],
    ['keeper#hand.sweep', 'kept', undefined],
  ]);
  expect(step?.lines[0]).toMatchObject({ theme: 'Care', details: ['at dusk'] });
  expect(step?.lines[1]).toMatchObject({ level: 'owns', levelBefore: 'helps' });
  expect(step).toMatchObject({
    from: { id: 'hand', title: 'Hand', grade: '1' },
    to: { id: 'keeper', title: 'Keeper', grade: '2' },
    gate: 'merit',
    silent: [],
    asOf: '2024-05-01',
    texts: 'k.1',
  });
});

test('a step says which of its ends is not described, and whether its sources agree on the gate', () => {
  const toWarden = stepOf(ladder, texts, 'keeper', 'warden', '');
  expect(toWarden).toMatchObject({ gate: 'differs', lines: [], silent: ['to'] });
  const fromPilot = stepOf(ladder, texts, 'pilot', 'hand', '');
  expect(fromPilot).toMatchObject({ gate: undefined, silent: ['from'] });
  expect(fromPilot?.lines.map(({ kind }) => kind)).toEqual(['new', 'new', 'new']);
  expect(stepOf(ladder, texts, 'hand', 'gone', '')).toBeUndefined();
});

test('a route is the ladder’s own, or the two roles alone', () => {
  const ids = (from: string, to: string) => routeBetween(ladder, from, to).map(({ id }) => id);
  expect(ids('hand', 'warden')).toEqual(['hand', 'keeper', 'warden']);
  expect(ids('hand', 'lamp-keeper')).toEqual(['hand', 'keeper']);
  expect(ids('warden', 'pilot')).toEqual(['warden', 'pilot']);
  expect(ids('keeper', 'lamp-keeper')).toEqual([]);
  expect(ids('hand', 'gone')).toEqual([]);
});

test('the name of texts is the same in any order and another when one of them changes', () => {
  const addresses = { keepers: 'k.1.json', crew: 'c.1.json' };
  const name = textsName(addresses, ['keepers', 'crew']);
  expect(textsName(addresses, ['crew', 'keepers'])).toBe(name);
  expect(textsName({ ...addresses, crew: 'c.2.json' }, ['crew', 'keepers'])).not.toBe(name);
});

test('a route is kept as its roles are called now, without those that the ladder lacks', () => {
  const route = plannedRoute(ladderOf(ROLES), ['hand', 'lamp-keeper', 'nobody', 'pilot']);
  expect(route).toEqual([
    { id: 'hand', title: 'Hand', grade: '1' },
    { id: 'keeper', title: 'Keeper', grade: '2' },
    { id: 'pilot', title: 'Pilot' },
  ]);
});
