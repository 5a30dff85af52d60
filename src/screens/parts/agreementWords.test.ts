import { expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { coresInWords } from './agreementWords.ts';

const ladder = ladderOf(
  [
    ...['hand', 'mate', 'pilot', 'warden'].map((id) => role(id, '1')),
    ...['cook', 'baker'].map((id) => role(id, '1', { family: 'galley' })),
  ],
  [],
  { families: [{ id: 'galley', title: 'Galley', department: 'boats' }] },
);
const ALL = ladder.roles.map(({ id }) => id);

test('a group is called by what it has in common, and a department by its name', () => {
  const core = { roles: ['hand', 'mate', 'pilot', 'warden'], shared: 15, of: 21 };
  expect(coresInWords(ladder, ALL, { cores: [core], apart: ['cook', 'baker'] })).toBe(
    'The 4 roles of Keepers share 15 of 21 expectations. Boats is a different job.',
  );
});

test('few are called by their names, and a single role that stands apart by its own', () => {
  const core = { roles: ['hand', 'mate'], shared: 1, of: 1 };
  expect(coresInWords(ladder, ALL, { cores: [core], apart: ['cook', 'pilot'] })).toBe(
    'Hand and Mate share 1 of 1 expectation. Cook and Pilot are different jobs.',
  );
});

test('all, none, and too few are told as such', () => {
  const core = { roles: ALL, shared: 2, of: 4 };
  expect(coresInWords(ladder, ALL, { cores: [core], apart: [] })).toBe(
    'All 6 roles share 2 of 4 expectations.',
  );
  const none = { cores: [], apart: [] };
  expect(coresInWords(ladder, ALL, none)).toBe('No two of these 6 roles ask much the same.');
  expect(coresInWords(ladder, ALL.slice(0, 2), none)).toBe(
    'The two roles ask for different things.',
  );
  expect(coresInWords(ladder, ['hand'], none)).toContain('fewer than two');
});
