import { expect, test } from 'vitest';
import { bySection } from '#src/domain/sections.ts';
import { tallyInWords } from './subject.ts';

test('a tally says what there is, and only that', () => {
  const none = bySection(() => 0);
  const of = { ...none, responsibilities: 2, requirements: 1 };
  expect(tallyInWords({ of })).toBe('2 responsibilities, 1 requirement');
  expect(tallyInWords({ of: { ...of, responsibilities: 1, niceToHaves: 1 } })).toBe(
    '1 responsibility, 1 requirement, 1 nice-to-have',
  );
  expect(tallyInWords({ of: { ...none, competencies: 2 } })).toBe('2 competencies');
  expect(tallyInWords({ of: none })).toBe('none');
});
