import { expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { lanesOf } from './lanes.ts';

test('tracks have lanes in the order of the ladder, unknown ones after them, and only those that are met', () => {
  const roles = [
    role('drifter', '1', { track: 'tide' }),
    role('warden', '3', { track: 'lead' }),
    role('hand', '1'),
  ];
  const ladder = ladderOf(roles);
  const lanes = lanesOf(ladder, roles);
  expect(lanes.tracks).toEqual(['craft', 'lead', 'tide']);
  expect(lanes.tracks.map(lanes.middleOf)).toEqual([10, 40, 70]);
  expect(lanes.width).toBe(80);
  expect(lanesOf(ladder, roles.slice(1, 2))).toMatchObject({ tracks: ['lead'], width: 20 });
});
