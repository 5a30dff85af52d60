import { expect, test } from 'vitest';
import type { Change } from '#src/domain/editions/change.ts';
import { type ChangeNames, changeInWords } from './changeWords.ts';

const same = (id: string) => id;
const NAMES: ChangeNames = { role: same, family: same, track: same, department: same };
const AT = { family: 'keepers', title: 'Keepers', sources: {} };

const indicators = (...titles: string[]) => ({ indicators: titles.map((title) => ({ title })) });

test('of a list only what is another is told, and all of it where the order alone is', () => {
  const told = (before: readonly string[], after: readonly string[]) => {
    const { before: was, after: is } = changeInWords(
      {
        ...AT,
        kind: 'indicators-changed',
        before: indicators(...before),
        after: indicators(...after),
      },
      NAMES,
    );
    return [was, is];
  };
  expect(told(['A', 'B', 'C'], ['A', 'D', 'C'])).toEqual(['B', 'D']);
  expect(told(['A'], ['A', 'B'])).toEqual([undefined, 'now with B']);
  expect(told(['A', 'A'], ['A'])).toEqual(['now without A', undefined]);
  expect(told(['A', 'B'], ['B', 'A'])).toEqual(['A; B', 'B; A']);
});

test('of a step of hiring it is told with whom it is and how long it takes', () => {
  const step = { title: 'Interview', minutes: 60 };
  const change: Change = {
    ...AT,
    kind: 'hiring-changed',
    before: { hiring: [{ ...step, with: 'the Keeper' }] },
    after: { hiring: [{ ...step, with: 'the Warden', optional: true }] },
  };
  expect(changeInWords(change, NAMES)).toMatchObject({
    before: 'Interview (1 h, the Keeper)',
    after: 'Interview (1 h, the Warden, optional)',
  });
});

test('a line that moved says where it is now', () => {
  const line = (section: 'responsibilities' | 'requirements', role = 'keeper') => ({
    section,
    origin: { kind: 'role' as const, role },
    expectation: { id: 'r1', text: 'Keep the light', theme: 'care' },
  });
  const change: Change = {
    ...AT,
    kind: 'line-moved',
    before: line('responsibilities'),
    after: line('requirements'),
  };
  expect(changeInWords(change, NAMES).note).toBe('now a requirement');
  const toOther: Change = { ...change, after: line('responsibilities', 'hand') };
  expect(changeInWords(toOther, NAMES).note).toBe('now of hand');
});
