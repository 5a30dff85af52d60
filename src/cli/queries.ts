import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { COMMANDS } from '#src/search/commands.ts';
import labelled from '#src/tools/queries.json' with { type: 'json' };
import { judge } from '#src/tools/queries.ts';

/** Prints how often the search answers what people type with what they mean, and where it does not. */
const { dataset } = openDataset(await readFolder('data'));
if (!dataset) {
  console.error('data has errors. Run: npm run data:check');
  process.exit(1);
}
const judged = judge(dataset, COMMANDS, labelled.queries);
const within = (most: number) =>
  judged.filter(({ place = Number.POSITIVE_INFINITY }) => place <= most).length;
console.log(
  `${judged.length} queries: ${within(1)} come first, ${within(3)} among the first three`,
);
for (const { typed, first, place, came } of judged) {
  if (place === 1) continue;
  console.log(`  “${typed}” wants ${first}, which is ${place ? `number ${place}` : 'missing'}:`);
  for (const each of came) console.log(`      ${each}`);
}
