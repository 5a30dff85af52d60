import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOfCheck } from './checkHostile.ts';
import { hostileDataset } from './hostileDataset.ts';

test('the check answers whatever a dataset holds, with a place and a hint, and what it lets through compiles', () => {
  let sound = 0;
  fc.assert(
    fc.property(hostileDataset, (files) => {
      const { faults, isSound } = faultsOfCheck(files);
      expect(faults).toEqual([]);
      if (isSound) sound++;
    }),
    { numRuns: 150, seed: 2026 },
  );
  // Neither all refused nor all let through: both ways are walked.
  expect(sound).toBeGreaterThan(30);
  expect(sound).toBeLessThan(120);
});

test('a report that is far too long for so few roles is told', () => {
  const roles = Array.from({ length: 400 }, (_, at) => ({ id: `Role ${at}` }));
  const files = [
    { path: 'dataset.json', text: '{}' },
    { path: 'families/a.json', text: JSON.stringify({ id: 'a', roles }) },
  ];
  expect(faultsOfCheck(files)).toEqual({
    isSound: false,
    faults: [{ kind: 'check', what: expect.stringMatching(/^a report of \d+ letters$/) }],
  });
});
