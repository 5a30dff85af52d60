import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { drawn, verdictsOf } from '#src/tools/verdicts.ts';

/**
 * Prints 200 of the verdicts of the bundled dataset (what is raised or lowered from one role to another), drawn with a
 * fixed seed, one a line, for a reader to judge: the judged ones are kept in `src/tools/verdicts/sample.json`.
 */
const { dataset } = openDataset(await readFolder('data'));
if (!dataset) {
  console.error('the bundled dataset has errors: see npm run data:check');
  process.exit(1);
}
const all = verdictsOf(dataset);
console.error(`${all.length} verdicts over all ordered pairs of described roles of one track`);
for (const verdict of drawn(all, 200, 16)) console.log(JSON.stringify(verdict));
