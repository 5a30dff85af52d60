import { DE_ABBREVIATIONS } from '#src/lexicon/de/abbreviations.ts';
import { EN_ABBREVIATIONS } from '#src/lexicon/en/abbreviations.ts';
import type { Abbreviations } from '#src/lexicon/lexicon.ts';
import type { Language } from '#src/text/languages.ts';

/** What a search knows of a language: a site is searched in that of its interface, and its index is made for it. */
export interface SearchLanguage {
  /** Words that stand in any title, without accents, so that nothing is found by them. */
  readonly stopWords: ReadonlySet<string>;
  /** What people write short: of each language of which its titles have words. */
  readonly abbreviations: readonly Abbreviations[];
  /** How a grade is called where its label follows, and right before its number. */
  readonly gradeCalled: RegExp;
  readonly gradeJoined: RegExp;
  readonly grade: (label: string) => string;
  /** The level of an expectation that is a number alone. */
  readonly level: (label: string) => string;
  /** What families and strands are found by besides their names. */
  readonly family: string;
  readonly strand: string;
}

/** “It” is not among them: it may be a department. */
const EN_STOP_WORDS = 'a an and at by for from in of on or the to with'.split(' ');

const DE_STOP_WORDS =
  'am an auf aus bei das dem den der des die ein eine einem einen einer eines fur im in mit oder und vom von zu zum zur'.split(
    ' ',
  );

export const SEARCH_LANGUAGES: Readonly<Record<Language, SearchLanguage>> = {
  en: {
    stopWords: new Set(EN_STOP_WORDS),
    abbreviations: [EN_ABBREVIATIONS],
    gradeCalled: /^(grade|level|lvl)$/,
    gradeJoined: /^(grade|g)(?=\d)/,
    grade: (label) => `Grade ${label}`,
    level: (label) => `level ${label}`,
    family: 'job family',
    strand: 'skill strand',
  },
  de: {
    // German organisations have English titles too.
    stopWords: new Set([...DE_STOP_WORDS, ...EN_STOP_WORDS]),
    abbreviations: [DE_ABBREVIATIONS, EN_ABBREVIATIONS],
    gradeCalled: /^(stufe|karrierestufe|grade|level)$/,
    gradeJoined: /^(stufe|grade|g)(?=\d)/,
    grade: (label) => `Stufe ${label}`,
    level: (label) => `Niveau ${label}`,
    family: 'Jobfamilie',
    strand: 'Fähigkeit Kompetenz',
  },
};
