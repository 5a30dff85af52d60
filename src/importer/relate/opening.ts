import { isBareRank } from '#src/lexicon/readTitle.ts';
import { type RoleNames, roleNames } from './roleNames.ts';
import { readTitles, type TitleList } from './titleList.ts';

const NO_NAMES = roleNames([]);

/**
 * Reads the titles at the beginning of “the Keeper, this role requires …”, and the clause that follows. The titles end at
 * a comma, but not at each, for titles have some too.
 */
export function readOpening(
  text: string,
  names: RoleNames,
): { readonly list: TitleList; readonly main: string } {
  const cuts = [...text.matchAll(/,\s/g)].map(({ index }) => index).slice(0, 12);
  const read = (end: number) => ({
    list: readTitles(text.slice(0, end), names),
    main: text.slice(end).replace(/^[,\s]+/, ''),
  });
  // “the Manager, Lamps, …”: what ends with a bare rank at a comma is likely to go on.
  const isWhole = (end: number) => {
    const { titles } = readTitles(text.slice(0, end), NO_NAMES);
    return titles.length > 0 && !titles.some(isBareRank);
  };
  const ends = [...cuts, text.length];
  const end = ends.find(isWhole) ?? text.length;
  return read(end);
}
