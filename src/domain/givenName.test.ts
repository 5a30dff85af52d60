import { expect, test } from 'vitest';
import { underName } from './givenName.ts';

test.each([
  ['Kiln Works career ladders', 'Oven Guild career ladders'],
  ['Laufbahnen bei Kiln Works', 'Laufbahnen bei Oven Guild'],
  ['The Kiln Worksheet', 'The Kiln Worksheet'],
  ['How we grow', 'How we grow'],
])('a name that is given stands wherever the old one did: %s', (title, expected) => {
  const ladder = { organisation: { name: 'Kiln Works', url: 'https://kiln.example/' }, title };
  expect(underName(ladder, 'Oven Guild')).toEqual({
    organisation: { name: 'Oven Guild', url: 'https://kiln.example/' },
    title: expected,
  });
});

test('a site that goes by a name of its own goes by the one that is given', () => {
  const site = { name: 'Kilns', mark: 'K' };
  const ladder = { organisation: { name: 'Kiln Works' }, title: 'Roles', site };
  expect(underName(ladder, 'Ovens').site).toEqual({ name: 'Ovens', mark: 'K' });
});
