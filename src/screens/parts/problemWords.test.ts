import { expect, test } from 'vitest';
import { placeInWords } from './problemWords.ts';

test('problems say where they are, as far as that is known', () => {
  expect(placeInWords({ file: 'a.json' })).toBe('a.json');
  expect(placeInWords({ file: 'a.json', line: 2, pointer: '/roles/0' })).toBe('a.json:2 /roles/0');
});
