import { namesSomeone } from '#src/lexicon/readTitle.ts';
import { isShortFor } from '#src/lexicon/sameTitle.ts';
import { withJobsInFull, wordsOf } from '#src/lexicon/spelling.ts';
import { isLevelWord } from '#src/lexicon/words.ts';
import type { RoleNames } from './roleNames.ts';
import type { Standing } from './statement.ts';
import { readTitles } from './titleList.ts';

const IMPLICIT =
  /^(?:[*•\-–\s]*)(?:(?:in|for) this (?:role|position|job)s?,? ?)?(?:you|it|they|(?:this|the|these) (?:role|position|job|post|specialty|level|incumbent|person|successful candidate|team member|title)s?)(?![\p{L}-])/iu;

const AUXILIARY =
  /^(?:must|should|shall|will|would|to|may|can|could|also|always|typically|usually|often|currently|normally|directly|is|are|while|and)$/i;

/** A subject without the verbs and adverbs that lead to the verb proper. */
function withoutAuxiliaries(text: string): string {
  const words = text.split(' ');
  while (AUXILIARY.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The role of the page at the beginning of a clause that goes on in small letters: “the Keeper mentors …”. */
function knownPrefix(text: string, names: RoleNames): string | undefined {
  const words = text.split(' ').slice(0, 10);
  for (let end = words.length - 1; end > 0; end -= 1) {
    const [last = '', next = ''] = words.slice(end - 1);
    const role = /^\p{Ll}/u.test(next) && !/[,;:]$/.test(last) ? words.slice(0, end).join(' ') : '';
    const found = names.find(role);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a title of no role of the page is another name of the one under whose heading it stands: a part of it, the job
 * alone in small letters (“the keeper must …”), or it with words of the page's title.
 */
function isOtherNameOf(own: string, title: string, standing: Standing): boolean {
  if (isShortFor(title, own)) return true;
  const [said, words] = [wordsOf(withJobsInFull(title)), wordsOf(own)];
  const holds = (all: readonly string[], some: readonly string[]) =>
    some.length > 0 && some.every((word) => all.includes(word));
  if (!/\p{Lu}/u.test(title)) return holds(words, said);
  const levels = words.filter(isLevelWord);
  if (!holds(said, words) || (levels.length > 0 && !isShortFor(own, title))) return false;
  const more = said.filter((word) => !words.includes(word));
  return levels.length > 0 || holds(wordsOf(standing.title), more);
}

/** Whether words for a specialty, “the Night specialty”, mean the role under whose heading they stand. */
function isOwnSpecialty(own: string, text: string, titles: readonly string[]): boolean {
  const all = wordsOf(own);
  const words = titles.flatMap(wordsOf);
  return (
    /\bspecialty$/i.test(text) && words.length > 0 && words.every((word) => all.includes(word))
  );
}

/**
 * Of which roles a sentence speaks, by what stands before its verb: the ones it names, or, when it names none, the one
 * under whose heading it stands or the only one of the page. `undefined` when it speaks of someone else, an empty list
 * when it names none and there is none to take.
 */
export function subjectsOf(before: string, standing: Standing): readonly string[] | undefined {
  const text = withoutAuxiliaries(before.replace(/^[\s*•>"“'_-]+/, '').trim());
  const { names } = standing;
  const own = standing.role ?? (names.all.length === 1 ? names.all[0] : undefined);
  if (wordsOf(text).length === 0 || IMPLICIT.test(text)) return own === undefined ? [] : [own];
  const { titles } = readTitles(text, names);
  if (titles.length === 0) return undefined;
  const known = titles.filter((title) => names.all.includes(title));
  if (known.length > 0) return known;
  const prefix = knownPrefix(text, names);
  if (prefix !== undefined) return [prefix];
  const isOwn =
    own !== undefined &&
    names.all.includes(own) &&
    (titles.every((title) => isOtherNameOf(own, title, standing)) ||
      isOwnSpecialty(own, text, titles));
  return isOwn ? [own] : unknownSubjects(text, titles, standing);
}

/** Somebody of whom the page has no role: by the article and capitals, or by the page's title. */
function unknownSubjects(text: string, titles: readonly string[], { title: page }: Standing) {
  const isNamed =
    /^(?:the|an?)\s/i.test(text) && titles.every((t) => namesSomeone(t) && /^\p{Lu}/u.test(t));
  const isOfPage = titles.every((t) => wordsOf(t).join() === wordsOf(page).join());
  return isNamed || (isOfPage && titles.every(namesSomeone)) ? titles : undefined;
}
