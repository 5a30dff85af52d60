import { performance } from 'node:perf_hooks';
import { ascending, quantileSorted } from 'd3-array';
import { readFolder } from '../../src/build/folder.ts';
import { openDataset } from '../../src/dataset/openDataset.ts';
import { difference } from '../../src/domain/difference.ts';
import { expectationsOf } from '../../src/domain/effective.ts';
import { buildLadder } from '../../src/domain/ladder.ts';

/** How long it takes to compare two roles, in milliseconds, over all pairs of the roles that ask most. */
export interface StepTimes {
  readonly pairs: number;
  /** Expectations of the largest role, with all that it inherits. */
  readonly largest: number;
  /** The very first, with nothing known of any text. */
  readonly first: number;
  readonly median: number;
  readonly slowestOfHundred: number;
}

const LARGEST = 40;

/** Compares the largest roles of a dataset folder with each other, as the browser does. */
export async function timeSteps(folder: string): Promise<StepTimes> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors. Run: npm run data:check ${folder}`);
  const ladder = buildLadder(dataset);
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  const largest = ladder.roles
    .map(({ id }) => expectationsOf(ladder, (family) => texts.get(family), id, 'effective'))
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, LARGEST);
  const times = largest.flatMap((before) =>
    largest.map((after) => {
      const start = performance.now();
      difference(before, after);
      return performance.now() - start;
    }),
  );
  const [first = Number.NaN] = times;
  times.sort(ascending);
  const at = (share: number) => Number((quantileSorted(times, share) ?? Number.NaN).toFixed(2));
  return {
    pairs: times.length,
    largest: largest[0]?.items.length ?? 0,
    first: Number(first.toFixed(2)),
    median: at(0.5),
    slowestOfHundred: at(0.99),
  };
}
