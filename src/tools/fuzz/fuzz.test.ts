import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importMangled } from './fuzz.ts';
import { mangled } from './mangle.ts';
import { FORMS, seedsByForm } from './seeds.ts';
import { shownText } from './visibleWords.ts';

const RUNS = 15;
const seeds = seedsByForm();

test.each(FORMS)('a mangled file of %s is imported, and no word of it is lost', async (form) => {
  await fc.assert(
    fc.asyncProperty(mangled(form, seeds.get(form) ?? []), async (seed) => {
      expect(await importMangled(form, seed), shownText(form, seed)).toEqual({
        unread: [],
        unlinked: [],
        refused: [],
      });
    }),
    { numRuns: RUNS, seed: 20_241 },
  );
});
