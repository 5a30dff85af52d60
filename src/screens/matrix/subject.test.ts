import { expect, test } from 'vitest';
import { bySection } from '#src/domain/sections.ts';
import { listed, tallyInWords } from './subject.ts';

test('names are listed as far as they can be read, and kept apart where they hold commas', () => {
  expect(listed([])).toBe('');
  expect(listed(['Hand'])).toBe('Hand');
  expect(listed(['Hand', 'Mate', 'Keeper', 'Chief'])).toBe('Hand, Mate, Keeper and Chief');
  expect(listed(['Hand', 'Mate', 'Keeper', 'Chief', 'Cook'])).toBe('Hand, Mate, Keeper and 2 more');
  expect(listed(['Mate, Boats', 'Mate, Lights', 'Cook'])).toBe(
    'Mate, Boats; Mate, Lights and Cook',
  );
});

test('a tally says what there is, and only that', () => {
  const none = bySection(() => 0);
  const of = { ...none, responsibilities: 2, requirements: 1 };
  expect(tallyInWords({ of })).toBe('2 responsibilities, 1 requirement');
  expect(tallyInWords({ of: { ...of, responsibilities: 1, niceToHaves: 1 } })).toBe(
    '1 responsibility, 1 requirement, 1 nice-to-have',
  );
  expect(tallyInWords({ of: { ...none, competencies: 2 } })).toBe('2 competencies');
  expect(tallyInWords({ of: none })).toBe('none');
});
