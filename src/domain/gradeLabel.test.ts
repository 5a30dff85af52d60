import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unusableParts, usableLabel } from './gradeLabel.ts';

test.each([
  ['..', '“..”'],
  ['../a', '“..”/a'],
  ['9/matrix', '9/“matrix”'],
  ['/', '“”/“”'],
  ['Index.html', '“Index.html”'],
])('%j cannot be a page, %j can', (label, usable) => {
  expect(unusableParts(label)).not.toEqual([]);
  expect(usableLabel(label)).toBe(usable);
});

test.each(['L5/L6', 'N/A', '%', '?', '#', '5.', 'matrix'])('%j can be one as it is', (label) => {
  expect(unusableParts(label)).toEqual([]);
  expect(usableLabel(label)).toBe(label);
});

test('a part is cut only where it is too long for a name with the quotation marks about it', () => {
  const longest = 'matrix'.padEnd(191);
  expect(usableLabel(`9/${longest}`)).toBe(`9/“${longest}”`);
  expect(usableLabel(`9/${longest} `)).toMatch(/^9\/“matrix +…”$/);
  expect(unusableParts('x'.repeat(200))).toEqual([]);
  expect(usableLabel('x'.repeat(201))).toMatch(/^“x+…”$/);
});

test('one that only spaces make too long with its quotation marks is one that can', () => {
  for (let bytes = 185; bytes < 215; bytes += 1) {
    expect(unusableParts(usableLabel(`9/${'matrix'.padEnd(bytes)}`))).toEqual([]);
  }
});

test('any label is made one that can', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (label) => {
      expect(unusableParts(usableLabel(label))).toEqual([]);
    }),
  );
});
