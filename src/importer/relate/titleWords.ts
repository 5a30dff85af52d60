import type { Section } from '#src/domain/sections.ts';
import { sectionBy } from '#src/lexicon/sections.ts';

/** Nouns for all that a role asks, whichever section it is in. */
const ANY_SECTION = ['expectations', 'indicators', 'everything'];

/** The section that a noun names, in either number and with a slip of the pen; `undefined` when it names none. */
export function sectionNoun(word: string): Section | undefined {
  const low = word.toLowerCase();
  return (
    sectionBy(({ nounForms }) => isForm(low, nounForms)) ??
    sectionBy(({ nouns }) => nouns.includes(low))
  );
}

function isForm(word: string, forms: string | undefined): boolean {
  return forms !== undefined && new RegExp(`^(?:${forms})$`, 'u').test(word);
}

/** Whether a noun, in small letters, names a section or all that a role asks. */
export const isSectionNoun = (low: string) =>
  ANY_SECTION.includes(low) || sectionNoun(low) !== undefined;

/** A word without the marks about it. */
export const bare = (word: string) =>
  word.replace(/^[^\p{L}\p{N}&/–—-]+|[^\p{L}\p{N}&/–—+#-]+$/gu, '');
/** Whether a word begins with a capital or a figure. */
export const isUpper = (word: string) => /^[("“'‘[]*[\p{Lu}\p{N}]/u.test(word);
/** Whether a word announces a title. */
export const isArticle = (word: string) => /^(?:the|an?|our)$/i.test(word);
