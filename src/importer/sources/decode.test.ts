import { expect, test } from 'vitest';
import { decodePage } from './decode.ts';

test.each([
  ['UTF-8', [0xc3, 0xa9], []],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], []],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], ['warning wrong-encoding']],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], ['warning wrong-encoding']],
  ['Windows-1252', [0xe9], ['warning wrong-encoding']],
])('%s is read', (_, bytes, expected) => {
  const { text, problems } = decodePage('a.md', Uint8Array.from(bytes));
  expect(text).toBe('é');
  expect(problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
});

test('what is not text is passed over', () => {
  const { text, problems } = decodePage('a.md', Uint8Array.from([1, 0, 2]));
  expect(text).toBeUndefined();
  expect(problems).toMatchObject([{ severity: 'warning', code: 'not-text', at: { file: 'a.md' } }]);
});

test('an empty file is empty text', () => {
  expect(decodePage('a.md', new Uint8Array())).toEqual({ text: '', problems: [] });
});
