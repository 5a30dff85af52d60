import type { Section } from '#src/domain/sections.ts';
import { SECTION_ENTRIES, sectionBy } from '#src/lexicon/sections.ts';
import { sectionNoun } from './titleWords.ts';

/** A phrase before the role from which is inherited. */
export interface Phrase {
  readonly words: RegExp;
  /** Whether it says so of anything that is named like a role; others need sections or a role of the page. */
  readonly sure: boolean;
  /** Whether it opens a sentence whose proper clause comes after a comma. */
  readonly opens: boolean;
  /** Whether the bare word “above” after it is the role above. */
  readonly above: boolean;
}

const NOUNS = SECTION_ENTRIES.flatMap(([, { nounForms, nouns }]) =>
  [nounForms ?? [], nouns].flat(),
);
const SECTIONS = `(?:${[...NOUNS, 'expectations'].join('|')})`;

/** In the order in which they are tried. */
export const PHRASES: readonly Phrase[] = [
  {
    words:
      /\b(?:ext?en?ds?|inherits?(?: all)?(?: from)?|builds? (?:up ?)?on|(?:is|are) an extension (?:of|to))\s+/i,
    sure: true,
    opens: false,
    above: true,
  },
  {
    words: /^\W*(?:the )?same\s+(?:\p{L}+\s+){0,4}?as\s+/iu,
    sure: false,
    opens: true,
    above: true,
  },
  {
    words: /\b(?:is|are|has|have|shares?)(?: \p{L}+)? the same\s+(?:[\p{L},]+\s+){0,5}?as\s+/iu,
    sure: false,
    opens: false,
    above: true,
  },
  {
    words: new RegExp(
      `^\\W*(?:includes |meets? |covers )?(?:(?:all|everything)(?: of)? |(?=(?:the )?${SECTIONS} (?:of|for|as)))(?=.*\\b(?:plus|and more|as well as)\\b)`,
      'iu',
    ),
    sure: false,
    opens: true,
    above: true,
  },
  {
    words: /^\W*(?:in addition to|on top of|besides|beyond)\s+/i,
    sure: false,
    opens: true,
    above: false,
  },
  {
    words: new RegExp(
      `\\b(?:meets?|fulfill?s?|satisf(?:y|ies)|includes?|carr(?:y|ies)|has|have) (?:all )?(?:of )?(?=the (?:same )?${SECTIONS})`,
      'iu',
    ),
    sure: false,
    opens: false,
    above: false,
  },
];

const ABOVE =
  /^(?:that of |those of |all of |of )?(?:the )?(?:above|previous|preceding|prior)(?=$|[\s,.:;]+(?:plus|and|but|with)\b|[,.:;]*$)/i;
const ROLE_ABOVE =
  /^(?:[\p{L}-]+ ){0,6}?(?:(?:above|previous|preceding|prior) (?:role|level|position|job|rung)|(?:role|level|position|rung) (?:above|before))\b/iu;

/** Whether a text begins with words for the role before this one on its page. */
export function isPrevious(text: string, phrase: Phrase): boolean {
  return ROLE_ABOVE.test(text) || (phrase.above && ABOVE.test(text));
}

/** The section that a heading is of, if it is of one. */
export function sectionOf(heading: string): readonly Section[] {
  const section = sectionBy(({ mention }) => mention.test(heading));
  return section ? [section] : [];
}

/** The sections that some words name, each once. */
export function sectionsIn(words: string): readonly Section[] {
  const found = words.split(/[^\p{L}-]+/u).map(sectionNoun);
  return [...new Set(found.filter((section) => section !== undefined))];
}
