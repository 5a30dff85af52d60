import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectationsOf } from './effective.ts';
import { asks, ladderOf, role, textsOf } from './fixture.ts';
import { matrixOf } from './matrix.ts';
import type { Expectation, ExpectationLists, RoleId } from './role.ts';

const THEMES = ['care', 'boats', 'stores'].map((id) => ({ id, title: id }));

/** `care 2 boats` asks twice about care and once about boats. */
function asking(words: string): Expectation[] {
  const list = words.split(' ').filter(Boolean);
  const themes = list.flatMap((word, at) => {
    if (/^\d/.test(word)) return [];
    return Array.from({ length: Number(list[at + 1]) || 1 }, () => word);
  });
  return themes.map((theme, at) => asks(`${theme}${at}`, `${theme} ${at}`, { theme }));
}

function matrix(lists: Readonly<Record<RoleId, Partial<ExpectationLists>>>) {
  const ids = Object.keys(lists);
  const ladder = ladderOf(
    ids.map((id) => role(id)),
    [],
    { themes: THEMES },
  );
  const texts = textsOf(ladder, lists);
  return matrixOf(
    ladder,
    ids.map((id) => expectationsOf(ladder, texts, id, 'effective')),
  );
}

const does = (words: string) => ({ responsibilities: asking(words) });
const gaps = (...args: Parameters<typeof matrix>) =>
  matrix(...args).rows.flatMap(({ theme, cells }) =>
    cells.flatMap((cell) => (cell.gap ? [`${cell.role}, ${theme.id}: ${cell.gap}`] : [])),
  );

describe('themes by roles', () => {
  test('count what is asked by section, and weigh a nice-to-have by half', () => {
    const { rows, totals, unasked } = matrix({
      hand: {
        responsibilities: asking('care 2 boats'),
        requirements: asking('care'),
        niceToHaves: asking('care 3'),
      },
      keeper: does('boats'),
    });
    const [care, boats] = rows;
    expect(rows.map(({ theme }) => theme.id)).toEqual(['care', 'boats']);
    expect(care?.cells[0]).toMatchObject({
      role: 'hand',
      count: 6,
      of: { responsibilities: 2, requirements: 1, niceToHaves: 3 },
      weight: 4.5,
    });
    expect(care?.cells[1]).toMatchObject({ role: 'keeper', count: 0, weight: 0, items: [] });
    expect(boats?.total).toMatchObject({ count: 2, weight: 2 });
    expect(totals).toMatchObject([
      { role: 'hand', count: 7, weight: 5.5 },
      { role: 'keeper', count: 1, weight: 1 },
    ]);
    expect(unasked.map(({ id }) => id)).toEqual(['stores']);
  });

  test('of no roles have no rows', () => {
    expect(matrix({})).toEqual({ rows: [], totals: [], unasked: THEMES });
  });

  test('have a gap where more than half of the others ask, and none where just half do', () => {
    const lists = { hand: does('care'), mate: does('care boats'), keeper: does('boats') };
    expect(gaps(lists)).toEqual(['keeper, care: everything', 'hand, boats: everything']);
    const half = { hand: does('care'), mate: does('care boats'), keeper: does('care') };
    expect(gaps(half)).toEqual([]);
  });

  test('tell a missing requirement from nothing at all', () => {
    const requires = { requirements: asking('care') };
    expect(gaps({ hand: requires, mate: requires, keeper: does('care boats') })).toEqual([
      'keeper, care: requirement',
    ]);
    expect(gaps({ hand: requires, mate: requires, keeper: does('boats') })).toEqual([
      'keeper, care: everything',
    ]);
  });

  test('have no gap in a role that asks nothing at all, nor because of one', () => {
    const lists = { hand: does('care'), keeper: does('boats care'), mate: {}, chief: {} };
    expect(gaps(lists)).toEqual(['hand, boats: everything']);
  });

  test('have no gap where there is nobody else', () => {
    expect(gaps({ hand: does('care') })).toEqual([]);
  });

  test('hold each expectation in exactly one cell, whatever is asked', () => {
    const anyThemes = fc.array(fc.constantFrom('care', 'boats', 'stores'), { maxLength: 6 });
    const anyRole = fc.record({ does: anyThemes, needs: anyThemes, likes: anyThemes });
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 5 }), (some) => {
        const lists = some.map((each, at) => [
          `role-${at}`,
          {
            responsibilities: asking(each.does.join(' ')),
            requirements: asking(each.needs.join(' ')),
            niceToHaves: asking(each.likes.join(' ')),
          },
        ]);
        const { rows, totals, unasked } = matrix(Object.fromEntries(lists));
        const asked = some.map((each) => [...each.does, ...each.needs, ...each.likes].length);
        expect(totals.map(({ count }) => count)).toEqual(asked);
        for (const [at, count] of asked.entries()) {
          const inCells = rows.map(({ cells }) => cells[at]?.items.length ?? 0);
          expect(inCells.reduce((sum, each) => sum + each, 0)).toBe(count);
        }
        expect(rows.length + unasked.length).toBe(THEMES.length);
      }),
    );
  });
});
