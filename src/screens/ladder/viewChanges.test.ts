import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { ROLES } from '../roles/screen.ts';
import { LADDER, type LadderView } from './screen.ts';
import { listOf, withoutFilters, withoutFocus, withoutOnly, withoutRoute } from './viewChanges.ts';

const FILTERED: LadderView = {
  ...LADDER,
  focus: 'hand',
  tracks: ['craft'],
  families: ['keepers'],
  departments: ['lights'],
  grades: ['1', '2'],
  layers: ['extends'],
  shape: 'table',
  compare: ['hand', 'keeper'],
};

describe('a view without', () => {
  const { focus: _, ...unfocused } = FILTERED;

  test('a selected role keeps all else', () => {
    expect(withoutFocus(FILTERED)).toEqual(unfocused);
    expect(withoutFocus({ ...FILTERED, only: 'matching' })).toEqual({
      ...unfocused,
      only: 'matching',
    });
  });

  test('a selected role shows no route to it', () => {
    expect(withoutFocus({ ...FILTERED, from: 'keeper', route: 2 })).toEqual(unfocused);
    expect(withoutRoute({ ...FILTERED, from: 'keeper', route: 2 })).toEqual(FILTERED);
  });

  test('a selected role has no career that is alone', () => {
    expect(withoutFocus({ ...FILTERED, only: 'career' })).toEqual(unfocused);
  });

  test.each(['matching', 'career'] as const)('“only %s” keeps all else', (only) => {
    expect(withoutOnly({ ...FILTERED, only })).toEqual(FILTERED);
  });

  test('filters keeps the selection, the layers, the shape and the comparison', () => {
    const { focus = '', layers, shape = 'map', compare } = FILTERED;
    const open = { ...LADDER, focus, layers, shape, compare };
    expect(withoutFilters(FILTERED)).toEqual(open);
    expect(withoutFilters({ ...FILTERED, only: 'career' })).toEqual({ ...open, only: 'career' });
  });

  test('filters has no match that is alone', () => {
    expect(withoutFilters({ ...FILTERED, only: 'matching' })).not.toHaveProperty('only');
  });
});

test('a list holds what the ladder lights', () => {
  const ladder = ladderOf([role('hand', '1'), role('mate', '3')]);
  const { tracks, families, departments, compare } = FILTERED;
  expect(listOf(ladder, FILTERED)).toEqual({
    ...ROLES,
    tracks,
    families,
    departments,
    grades: ['1', '2'],
    compare,
  });
  expect(listOf(ladder, LADDER)).toEqual(ROLES);
});
