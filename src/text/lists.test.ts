import { expect, test } from 'vitest';
import { listed } from './lists.ts';

test('names are listed as far as they can be read, and kept apart where they hold commas', () => {
  expect(listed([])).toBe('');
  expect(listed(['Hand'])).toBe('Hand');
  expect(listed(['Hand', 'Mate', 'Keeper', 'Chief'])).toBe('Hand, Mate, Keeper and Chief');
  expect(listed(['Hand', 'Mate', 'Keeper', 'Chief', 'Cook'])).toBe('Hand, Mate, Keeper and 2 more');
  expect(listed(['Mate, Boats', 'Mate, Lights', 'Cook'])).toBe(
    'Mate, Boats; Mate, Lights and Cook',
  );
});

test('all names may be asked for', () => {
  expect(listed(['1', '2', '3', '4', '5'], Number.POSITIVE_INFINITY)).toBe('1, 2, 3, 4 and 5');
});
