import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import labelled from './pairs.json' with { type: 'json' };
import { agreementOn, type LabelledPair } from './pairs.ts';

const { dataset } = openDataset(await readFolder('data'));

test.each(['choose', 'check'] as const)(
  'the engine agrees with a reader nine times in ten on which expectations belong together: %s',
  (set) => {
    if (!dataset) throw new Error('the bundled dataset has errors');
    const pairs = (labelled.pairs as LabelledPair[]).filter((pair) => pair.set === set);
    const { count, precision, recall } = agreementOn(dataset, pairs);
    expect(count).toBeGreaterThan(100);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
