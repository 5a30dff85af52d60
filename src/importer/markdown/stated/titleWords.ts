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

/** What a role is called, besides its title. */
export const ROLE_NOUNS = new Set(
  'role roles position positions job jobs level levels title titles post posts'.split(' '),
);
/** What may follow upon a title and is none of it. */
export const TRAILING = new Set(
  'family families grade member members team track above specialty'.split(' '),
);

/** What may stand before a title and is none of it. */
export const LEADING = new Set(
  (
    'the a an that those these of for our their its your all any either both same other existing above general current ' +
    'general specific regular described defined listed outlined expected mentioned from performance to what who is are ' +
    'as being every each role position level job'
  ).split(' '),
);

/** Words in small letters with which a sentence goes on after a title. */
export const STOPS = new Set(
  (
    'who whom whose which that where when while if once after before but plus as at with by on through via during ' +
    'because since is are was were be been will would can could may might must should shall has have had requires ' +
    'require required including includes include such based defined described listed above below directly you we they ' +
    'this these it not from per depending unless until within throughout across upon then so except extends extend ' +
    'reports report acts act serves serve builds build moves move progresses progress advances inherits also only ' +
    'without under into onto to in-line whenever responsible described rather than'
  ).split(' '),
);

/** What joins titles, or words within one. */
export const JOINERS = new Set('of for in and or & / - – — the a an'.split(' '));

/** A word without the marks about it. */
export const bare = (word: string) =>
  word.replace(/^[^\p{L}\p{N}&/–—-]+|[^\p{L}\p{N}&/–—+#-]+$/gu, '');
/** Whether a word begins with a capital or a figure. */
export const isUpper = (word: string) => /^[("“'‘[]*[\p{Lu}\p{N}]/u.test(word);
/** Whether a word announces a title. */
export const isArticle = (word: string) => /^(?:the|an?|our)$/i.test(word);
