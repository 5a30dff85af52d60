import { expect, test } from 'vitest';
import type { Growth } from '#src/domain/strand.ts';
import { asked, growing } from './fixture.ts';
import { roomFor } from './room.ts';

/** A strand of so many rungs, sayings at each and roles of each saying. */
function crowded(rungs: number, sayings: number, roles: number): Growth {
  const small = growing([asked('boy', 'Fetch the oil')]);
  const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
  const fuller = small.rungs.map((rung) => ({
    ...rung,
    stands: rung.stands.map((stand) => ({
      ...stand,
      sayings: stand.sayings.flatMap((saying) =>
        times(sayings, {
          ...saying,
          askers: saying.askers.flatMap((asker) => times(roles, asker)),
        }),
      ),
    })),
  }));
  return { ...small, rungs: fuller.flatMap((rung) => times(rungs, rung)) };
}

test('a small strand is shown whole', () => {
  expect(roomFor(growing([asked('boy', 'Fetch the oil')]))).toEqual({ sayings: 12, roles: 8 });
  expect(roomFor(growing([]))).toEqual({ sayings: 12, roles: 8 });
});

test.each([
  [1, 200, 200],
  [12, 40, 300],
  [24, 40, 300],
  [24, 300, 1],
])('%i rungs of %i wordings by %i roles stay light', (rungs, sayings, roles) => {
  const room = roomFor(crowded(rungs, sayings, roles));
  const links = rungs * Math.min(sayings, room.sayings) * Math.min(roles, room.roles);
  expect(links * 2).toBeLessThan(900);
  expect(room.sayings).toBeGreaterThan(0);
  expect(room.roles).toBeGreaterThan(0);
});

test('the more there is, the less of each rung is shown', () => {
  const shown = [1, 6, 12, 40].map((rungs) => roomFor(crowded(rungs, 40, 40)).sayings);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  expect(shown.at(-1)).toBeLessThan(shown[0] ?? 0);
});
