import { abbreviationsOf } from '#src/lexicon/abbreviations.ts';
import { EN_ABBREVIATIONS } from '#src/lexicon/en/abbreviations.ts';
import { withoutStopWords } from './words.ts';

/**
 * What people write for each other: every entry of a row stands for all others of it, in both directions, in titles as
 * in what is typed. A word may stand in several rows: `eng` is an engineer or engineering. To teach the search another
 * abbreviation, add it to the lexicon.
 */
const SAME = abbreviationsOf(
  [EN_ABBREVIATIONS],
  'levels',
  'tracks',
  'jobs',
  'departments',
  'other',
).map(([full, ...short]) => [...short, full]);

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(SAME.flatMap(paired), ([from]) => from)].map(([from, pairs]) => [
    from,
    pairs.map(([, to]) => to),
  ]),
);

function paired(row: readonly string[]): [string, string][] {
  const phrases = row.map((phrase) => withoutStopWords(phrase).join(' '));
  return phrases.flatMap((from) =>
    phrases.filter((to) => to !== from).map((to): [string, string] => [from, to]),
  );
}

/** How many words the longest entry of the table has. */
export const LONGEST_PHRASE = Math.max(...[...OTHERS.keys()].map((own) => own.split(' ').length));

/** What a phrase of significant words is also written as; nothing where the table does not know it. */
export function alsoWritten(phrase: string): readonly string[] {
  return OTHERS.get(phrase) ?? [];
}
