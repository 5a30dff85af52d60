import { EN_ABBREVIATIONS } from './enAbbreviations.ts';
import type { Abbreviation, Abbreviations, Language } from './lexicon.ts';

/** What is written short in each language. */
const ABBREVIATIONS = { en: EN_ABBREVIATIONS } satisfies Record<Language, Abbreviations>;

/** The short forms of some kinds, of every language: titles mix them. */
export function abbreviationsOf(...kinds: readonly (keyof Abbreviations)[]): Abbreviation[] {
  const languages: readonly Abbreviations[] = Object.values(ABBREVIATIONS);
  return kinds.flatMap((kind) => languages.flatMap((language) => language[kind]));
}
