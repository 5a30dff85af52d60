import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import labelled from '#src/tools/pairs/labels.json' with { type: 'json' };
import { agreementOn, LABELLED, type LabelledPair } from '#src/tools/pairs.ts';

/**
 * Prints how well the comparison of two roles agrees with a reader on which expectations belong together, where it does
 * not, and which pairs are left out of recall because pairing one to one could have only one of them and its rival.
 */
const { dataset } = openDataset(await readFolder(LABELLED));
if (!dataset) {
  console.error('the labelled dataset has errors');
  process.exit(1);
}
const pairs = labelled.pairs as LabelledPair[];
for (const set of ['choose', 'check'] as const) {
  const own = pairs.filter((pair) => pair.set === set);
  const { leftOut, ...agreement } = agreementOn(dataset, own);
  const { precision, recall, recallOfAll } = agreement;
  console.log(
    `${set}: ${agreement.count} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ` +
      `${leftOut.length} left out of recall, which is ${recallOfAll.toFixed(3)} with them`,
  );
  const words = ({ before, after }: LabelledPair) => `${before.text}\n              ${after.text}`;
  for (const pair of agreement.missed) console.log(`  missed      ${words(pair)}`);
  for (const pair of agreement.mistaken) console.log(`  mistaken    ${words(pair)}`);
  for (const { pair, rival } of leftOut) {
    console.log(`  left out    ${words(pair)}`);
    console.log(`              because one of them is joined with: ${rival.text}`);
    console.log(`              ${rival.why}`);
  }
}
