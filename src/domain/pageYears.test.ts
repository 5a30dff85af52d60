import { expect, test } from 'vitest';
import type { Texts } from './effective.ts';
import { ladderOf, role, textsOf } from './fixture.ts';
import { yearsApart } from './pageYears.ts';

/** The years told of two pages of these dates. */
function told(before: string | undefined, after: string | undefined, first = 'hand') {
  const page = (id: string, date: string | undefined) =>
    ({ id, title: id, kind: 'page', ...(date === undefined ? {} : { date }) }) as const;
  const ladder = ladderOf([role(first), role('keeper')], [], {
    sources: [page('old', before), page('new', after)],
  });
  const bare = textsOf(ladder, {});
  const texts: Texts = (id) => {
    const family = bare(id);
    const hand = family?.roles[first];
    return family && hand
      ? {
          ...family,
          source: 'new',
          roles: { ...family.roles, [first]: { ...hand, source: { id: 'old' } } },
        }
      : family;
  };
  return yearsApart(ladder, texts, first, 'keeper');
}

test('pages of years far apart are told, by the role’s own source or else its family’s', () => {
  expect(told('2021', '2024')).toEqual([2021, 2024]);
  expect(told('November 2025', '2022-11-11')).toEqual([2025, 2022]);
});

test('pages of neighbouring years are not, nor those without a date', () => {
  expect(told('2024-12', '2025-01')).toBeUndefined();
  expect(told(undefined, '2025')).toBeUndefined();
  expect(told('long ago', '2025')).toBeUndefined();
});

test('nor those of an edition and of the present, whose days are told', () => {
  expect(told('2021', '2024', 'hand@2021-01-01')).toBeUndefined();
});
