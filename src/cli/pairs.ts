import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import labelled from '#src/tools/pairs.json' with { type: 'json' };
import { agreementOn, type LabelledPair } from '#src/tools/pairs.ts';

/** Prints how well the comparison agrees with a reader on which expectations belong together, and where it does not. */
const { dataset } = openDataset(await readFolder('data'));
if (!dataset) {
  console.error('data has errors. Run: npm run data:check');
  process.exit(1);
}
const pairs = labelled.pairs as LabelledPair[];
for (const set of ['choose', 'check'] as const) {
  const own = pairs.filter((pair) => pair.set === set);
  const { count, precision, recall, missed, mistaken } = agreementOn(dataset, own);
  console.log(
    `${set}: ${count} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  const words = ({ before, after }: LabelledPair) => `${before.text}\n              ${after.text}`;
  for (const pair of missed) console.log(`  missed      ${words(pair)}`);
  for (const pair of mistaken) console.log(`  mistaken    ${words(pair)}`);
}
