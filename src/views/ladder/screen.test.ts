import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LADDER, type LadderView, MOST_COMPARED } from '#src/view.ts';
import { toggleCompared, withoutFilters, withoutFocus, withoutOnly } from './screen.ts';

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

describe('setting roles aside for a comparison', () => {
  const comparing = (...compare: string[]): LadderView => ({ ...FILTERED, compare });

  test('keeps them in the order in which they were chosen', () => {
    const chosen = ['mate', 'hand', 'keeper'].reduce(toggleCompared, LADDER);
    expect(chosen).toEqual({ ...LADDER, compare: ['mate', 'hand', 'keeper'] });
  });

  test('takes a role out again, and leaves the others in their order', () => {
    expect(toggleCompared(comparing('a', 'b', 'c'), 'b')).toEqual(comparing('a', 'c'));
  });

  test('adds nothing to as many as stand side by side', () => {
    const full = comparing('a', 'b', 'c', 'd');
    expect(toggleCompared(full, 'e')).toEqual(full);
    expect(toggleCompared(full, 'd')).toEqual(comparing('a', 'b', 'c'));
  });

  test('never sets a role aside twice, nor too many, whatever is toggled', () => {
    const anyIds = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(anyIds, (toggled) => {
        const { compare } = toggled.reduce(toggleCompared, LADDER);
        expect(new Set(compare).size).toBe(compare.length);
        expect(compare.length).toBeLessThanOrEqual(MOST_COMPARED);
      }),
    );
  });
});

describe('a view without', () => {
  const { focus: _, ...unfocused } = FILTERED;

  test('a selected role keeps all else', () => {
    expect(withoutFocus(FILTERED)).toEqual(unfocused);
    expect(withoutFocus({ ...FILTERED, only: 'matching' })).toEqual({
      ...unfocused,
      only: 'matching',
    });
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
