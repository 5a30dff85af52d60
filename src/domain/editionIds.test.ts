import { expect, test } from 'vitest';
import { atEdition, atPresent, editionOf } from './editionIds.ts';

test('an id of an edition tells that, and what it is of', () => {
  const id = atEdition('keeper', '2022-11-11');
  expect(id).toBe('keeper@2022-11-11');
  expect(editionOf(id)).toBe('2022-11-11');
  expect(atPresent(id)).toBe('keeper');
  expect(atPresent(`family:${id}.r1-2`)).toBe('family:keeper.r1-2');
});

test('an id of the present is itself', () => {
  expect(editionOf('keeper-2')).toBeUndefined();
  expect(atPresent('keeper-2')).toBe('keeper-2');
});
