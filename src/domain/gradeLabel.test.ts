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

test('any label is made one that can', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }), (label) => {
      expect(unusableParts(usableLabel(label))).toEqual([]);
    }),
  );
});
