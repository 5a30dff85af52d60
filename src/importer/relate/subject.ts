import { namesSomeone } from '#src/lexicon/readTitle.ts';
import { isShortFor } from '#src/lexicon/sameTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import type { RoleNames } from './roleNames.ts';
import type { Standing } from './statement.ts';
import { readTitles } from './titleList.ts';

const IMPLICIT =
  /^(?:[*•\-–\s]*)(?:(?:in|for) this (?:role|position|job)s?,? ?)?(?:you|it|they|(?:this|the|these) (?:role|position|job|post|specialty|level|incumbent|person|successful candidate|team member|title)s?)(?![\p{L}-])/iu;

const AUXILIARY =
  /^(?:must|should|shall|will|would|to|may|can|could|also|always|typically|usually|often|currently|normally|directly|is|are)$/i;

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
 * Of which roles a sentence speaks, by what stands before its verb: the ones it names, or, when it names none, the one
 * under whose heading it stands or the only one of the page. `undefined` when it speaks of someone else, an empty list
 * when it names none and there is none to take.
 */
export function subjectsOf(before: string, standing: Standing): readonly string[] | undefined {
  const text = withoutAuxiliaries(before.replace(/^[\s*•>"“'_-]+/, '').trim());
  const own =
    standing.role ?? (standing.names.all.length === 1 ? standing.names.all[0] : undefined);
  const implicit = own === undefined ? [] : [own];
  if (wordsOf(text).length === 0 || IMPLICIT.test(text)) return implicit;
  const list = readTitles(text, standing.names);
  if (list.titles.length === 0) return undefined;
  const known = list.titles.filter((title) => standing.names.all.includes(title));
  if (known.length > 0) return known;
  const prefix = knownPrefix(text, standing.names);
  if (prefix !== undefined) return [prefix];
  if (own && list.titles.every((title) => isShortFor(title, own))) return [own];
  const named =
    /^the\s/i.test(text) && list.titles.every((t) => namesSomeone(t) && /^\p{Lu}/u.test(t));
  const ofPage = list.titles.every((t) => wordsOf(t).join() === wordsOf(standing.title).join());
  return named || (ofPage && list.titles.every(namesSomeone)) ? list.titles : undefined;
}
