import { expect, test } from 'vitest';
import { INFO } from './fixture.ts';
import { siteMark, siteName } from './site.ts';

test('a site goes by the name of its organisation, and by its initial', () => {
  expect(siteName(INFO)).toBe('Beacon Trust');
  expect(siteMark(INFO)).toBe('B');
  expect(siteMark({ organisation: { name: '𝒳 co' } })).toBe('𝒳');
});

test('a name without a letter has no mark, and breaks nothing', () => {
  expect(siteMark({ organisation: { name: '' } })).toBe('');
});

test('it may have a name and a mark of its own', () => {
  const info = { ...INFO, site: { name: 'élan', mark: 'ÉL' } };
  expect([siteName(info), siteMark(info)]).toEqual(['élan', 'ÉL']);
  expect(siteMark({ ...INFO, site: { name: 'élan' } })).toBe('É');
});
