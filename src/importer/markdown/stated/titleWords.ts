import type { Section } from '#src/domain/role.ts';

const SECTION_NOUNS: ReadonlyMap<string, Section | undefined> = new Map([
  ['responsibility', 'responsibilities'],
  ['responsibilities', 'responsibilities'],
  ['duties', 'responsibilities'],
  ['requirement', 'requirements'],
  ['requirements', 'requirements'],
  ['qualifications', 'requirements'],
  ['nice-to-haves', 'niceToHaves'],
  ['nice-to-have', 'niceToHaves'],
  ['expectations', undefined],
  ['competencies', undefined],
  ['indicators', undefined],
  ['everything', undefined],
]);

/** The section that a noun names, in either number and with a slip of the pen; `undefined` when it names none. */
export function sectionNoun(word: string): Section | undefined {
  const low = word.toLowerCase();
  if (/^responsib\p{L}{4,8}$/u.test(low)) return 'responsibilities';
  return /^requirem?\p{L}{3,5}$/u.test(low) ? 'requirements' : SECTION_NOUNS.get(low);
}

/** Whether a noun, in small letters, names a section or all that a role asks. */
export const isSectionNoun = (low: string) =>
  SECTION_NOUNS.has(low) || sectionNoun(low) !== undefined;

/** A word without the marks about it. */
export const bare = (word: string) =>
  word.replace(/^[^\p{L}\p{N}&/–—-]+|[^\p{L}\p{N}&/–—+#-]+$/gu, '');
/** Whether a word begins with a capital or a figure. */
export const isUpper = (word: string) => /^[("“'‘[]*[\p{Lu}\p{N}]/u.test(word);
/** Whether a word announces a title. */
export const isArticle = (word: string) => /^(?:the|an?|our)$/i.test(word);
