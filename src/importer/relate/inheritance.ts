import type { Section } from '#src/domain/sections.ts';
import { SECTION_ENTRIES, sectionBy } from '#src/lexicon/sections.ts';
import { sectionNoun } from './titleWords.ts';

const NOUNS = SECTION_ENTRIES.flatMap(([, { nounForms, nouns }]) =>
  [nounForms ?? [], nouns].flat(),
);

/** Nouns for what a role asks, as a source of regular expressions. */
export const SECTIONS = `(?:${[...NOUNS, 'expectations'].join('|')})`;

/** How a sentence goes on with more than is inherited. */
export const AND_MORE = '(?:\\bplus\\b|\\band more\\b|\\bas well as\\b|\\band:)';

const ABOVE = '(?:above|previous|preceding|prior|aforementioned)';
const RUNG = '(?:role|level|position|job|rung)s?';

/** “the previous role”, “the role above”, after a few words more. */
const ROLE_ABOVE = new RegExp(
  `^(?:[\\p{L}-]+ ){0,6}?(?:${ABOVE} ${RUNG}|${RUNG} (?:above|before))\\b`,
  'iu',
);

/** “above” with nothing about it but what is inherited, and no title after it. */
const BARE_ABOVE = new RegExp(
  `^(?:(?:all|that|those|the|ones?|same|of|and|general|${SECTIONS}|performance|indicators|outlined|listed|defined|described|mentioned|stated|as)[\\s,]+){0,9}${ABOVE}` +
    `(?:\\s+(?:${SECTIONS}|and|&))*(?=$|[,.:;(]|\\s+(?:plus|and|but|with|this|while|typically)\\b|\\s*\\()`,
  'iu',
);

/** Whether a text begins with words for a role above this one on its page: the one before it, or the one that it is a form of. */
export function pointsAbove(text: string, hasBareForm: boolean): boolean {
  return ROLE_ABOVE.test(text) || (hasBareForm && BARE_ABOVE.test(text));
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
