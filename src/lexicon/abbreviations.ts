import type { Abbreviation, Abbreviations } from './lexicon.ts';

/** The short forms of some kinds, of these languages: titles mix them. */
export function abbreviationsOf(
  languages: readonly Abbreviations[],
  ...kinds: readonly (keyof Abbreviations)[]
): Abbreviation[] {
  return kinds.flatMap((kind) => languages.flatMap((language) => language[kind]));
}
