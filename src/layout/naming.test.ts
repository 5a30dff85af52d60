import { expect, test } from 'vitest';
import { promotion, role } from '#src/domain/fixture.ts';
import { drawnFrom, ladderFrom } from './fixture.ts';
import { labelsAlong } from './naming.ts';

const line = (...titles: readonly string[]) =>
  titles.map((title, at) => role(`keeper-${at}`, `${at + 1}`, { title }));

test('beside a station stands what tells it from the others of its line', () => {
  const roles = line('Lamp Keeper', 'Senior Lamp Keeper', 'Chief Lamp Keeper, North');
  const ladder = ladderFrom({ roles, relations: [] });
  const labels = labelsAlong(ladder, roles, 'Lights').map(({ full }) => full);
  expect(labels).toEqual(['Keeper', 'Senior', 'Chief, North']);
});

test('words that one title of a line lacks are said beside the others', () => {
  const roles = line('Lamp Keeper', 'Keeper of Bells');
  const ladder = ladderFrom({ roles, relations: [] });
  const labels = labelsAlong(ladder, roles, 'Lights').map(({ full }) => full);
  expect(labels).toEqual(['Lamp', 'Bells']);
});

/** What is read beside the stations of lying lines that lead from a long title to another. */
function readAlong(lines: number) {
  const names = Array.from({ length: lines }, (_, at) => `line-${at}`);
  const roles = names.flatMap((family) => [
    role(`${family}-a`, '1', { title: 'Senior Engineering Manager', family }),
    role(`${family}-b`, '2', { title: 'Principal Product Designer', family }),
  ]);
  const relations = names.map((family) => promotion(`${family}-a`, `${family}-b`));
  const placed = drawnFrom(ladderFrom({ roles, relations }), { orientation: 'lying' });
  const said = [...placed.roles.values()].map(({ label }) => label?.lines.join(' '));
  return { bands: placed.bands.length, said };
}

test('words are full where one band has the frame to itself, and short up to the next station where there are more', () => {
  const full = ['Senior Engineering Manager', 'Principal Product Designer'];
  expect(readAlong(1)).toEqual({ bands: 1, said: full });
  const many = readAlong(60);
  expect(many.bands).toBeGreaterThan(1);
  // Beyond the last station of a line is room.
  expect(new Set(many.said)).toEqual(new Set(['Sr EM', full[1]]));
});
