import { tellingWords } from './words.ts';

/**
 * What people write for each other: every entry of a row stands for all others of it, in both directions, in titles as
 * in what is typed. A word may stand in several rows: `eng` is an engineer or engineering. To teach the search another
 * abbreviation, add a row here.
 */
const SAME: readonly (readonly string[])[] = [
  // Ranks
  ['sr', 'snr', 'senior'],
  ['jr', 'junior'],
  ['int', 'intermediate'],
  ['assoc', 'associate'],
  ['dist', 'distinguished'],
  ['mgr', 'mngr', 'manager'],
  ['mgmt', 'management'],
  ['dir', 'director'],
  ['vp', 'vice president'],
  ['evp', 'executive vp', 'executive vice president'],
  ['svp', 'senior vp', 'senior vice president'],
  ['cto', 'chief technology officer'],
  ['ceo', 'chief executive officer'],
  ['ic', 'individual contributor'],
  // Trades
  ['eng', 'engr', 'engineer'],
  ['eng', 'engineering'],
  ['em', 'engineering manager'],
  ['swe', 'sde', 'software engineer'],
  ['set', 'sdet', 'software engineer in test'],
  ['sre', 'site reliability engineer'],
  ['sre', 'site reliability engineering'],
  ['dbre', 'database reliability engineer'],
  ['dbre', 'database reliability engineering'],
  ['tpm', 'technical program manager'],
  ['tpm', 'technical program management'],
  ['pm', 'program manager'],
  ['pm', 'product manager'],
  ['pm', 'project manager'],
  ['dev', 'development'],
  ['dev', 'developer'],
  ['be', 'backend', 'back end'],
  ['fe', 'frontend', 'front end'],
  ['fs', 'fullstack', 'full stack'],
  ['admin', 'administrator'],
  // Fields
  ['infra', 'infrastructure'],
  ['ops', 'operations'],
  ['it', 'information technology'],
  ['qa', 'quality', 'quality assurance'],
  ['sec', 'security'],
  ['db', 'database'],
  ['hr', 'human resources'],
  ['ta', 'talent acquisition'],
  ['ml', 'machine learning'],
  ['ux', 'user experience'],
  // Words of expectations
  ['1on1', 'one on one', '1 1s'],
  ['d i', 'dei', 'diversity inclusion'],
];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(SAME.flatMap(paired), ([from]) => from)].map(([from, pairs]) => [
    from,
    pairs.map(([, to]) => to),
  ]),
);

function paired(row: readonly string[]): [string, string][] {
  const phrases = row.map((phrase) => tellingWords(phrase).join(' '));
  return phrases.flatMap((from) =>
    phrases.filter((to) => to !== from).map((to): [string, string] => [from, to]),
  );
}

/** How many words the longest entry of the table has. */
export const LONGEST_PHRASE = Math.max(...[...OTHERS.keys()].map((own) => own.split(' ').length));

/** What a phrase of telling words is also written as; nothing where the table does not know it. */
export function alsoWritten(phrase: string): readonly string[] {
  return OTHERS.get(phrase) ?? [];
}
