import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_COMPARED } from '../compare/screen.ts';
import { LADDER, type LadderView } from '../ladder/screen.ts';
import { toggleCompared } from './compared.ts';

describe('setting roles aside for a comparison', () => {
  const comparing = (...compare: string[]): LadderView => ({
    ...LADDER,
    focus: 'hand',
    tracks: ['craft'],
    compare,
  });
  const toggle = (view: LadderView, role: string) => toggleCompared(view, role);

  test('keeps them in the order in which they were chosen', () => {
    const chosen = ['mate', 'hand', 'keeper'].reduce(toggle, LADDER);
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
        const { compare } = toggled.reduce(toggle, LADDER);
        expect(new Set(compare).size).toBe(compare.length);
        expect(compare.length).toBeLessThanOrEqual(MOST_COMPARED);
      }),
    );
  });
});
