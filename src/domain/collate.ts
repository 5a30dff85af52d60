import type { DatasetInfo } from './role.ts';

/** Where the language of a dataset is unknown to a browser: the same order everywhere. */
const ELSE = 'en';

const known = new Map<string, (a: string, b: string) => number>();

/** The order of titles in the language of a dataset: accents, case and numbers as its readers expect them. */
export function collateIn({
  language,
}: Pick<DatasetInfo, 'language'>): (a: string, b: string) => number {
  const before = known.get(language);
  if (before) return before;
  const { compare } = new Intl.Collator([language, ELSE], { numeric: true });
  known.set(language, compare);
  return compare;
}
