import { DE_ABBREVIATIONS } from './de/abbreviations.ts';
import { DE_HEADINGS } from './de/headings.ts';
import { DE_COMPETENCIES, DE_SECTIONS } from './de/sections.ts';
import { DE_TABLES } from './de/tables.ts';
import { DE_TITLES } from './de/titles.ts';
import { EN_ABBREVIATIONS } from './en/abbreviations.ts';
import { EN_HEADINGS } from './en/headings.ts';
import { EN_COMPETENCIES, EN_SECTIONS } from './en/sections.ts';
import { EN_TABLES } from './en/tables.ts';
import { EN_TITLES } from './en/titles.ts';
import { FR_ABBREVIATIONS } from './fr/abbreviations.ts';
import { FR_HEADINGS } from './fr/headings.ts';
import { FR_COMPETENCIES, FR_SECTIONS } from './fr/sections.ts';
import { FR_TABLES } from './fr/tables.ts';
import { FR_TITLES } from './fr/titles.ts';
import type { Language, Lexicon } from './lexicon.ts';

/** What is known of each language. No screen may load it: the search takes what it needs from the folder of its language. */
export const LEXICONS = {
  en: {
    titles: EN_TITLES,
    abbreviations: EN_ABBREVIATIONS,
    sections: EN_SECTIONS,
    headings: EN_HEADINGS,
    competencies: EN_COMPETENCIES,
    tables: EN_TABLES,
  },
  de: {
    titles: DE_TITLES,
    abbreviations: DE_ABBREVIATIONS,
    sections: DE_SECTIONS,
    headings: DE_HEADINGS,
    competencies: DE_COMPETENCIES,
    tables: DE_TABLES,
  },
  fr: {
    titles: FR_TITLES,
    abbreviations: FR_ABBREVIATIONS,
    sections: FR_SECTIONS,
    headings: FR_HEADINGS,
    competencies: FR_COMPETENCIES,
    tables: FR_TABLES,
  },
} satisfies Record<Language, Lexicon>;

/** Every lexicon, English first. Words are looked up in all of them, for titles and pages mix languages (*Head of Einkauf*). */
export const ALL_LEXICONS: readonly Lexicon[] = Object.values(LEXICONS);
