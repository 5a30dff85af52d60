import { abbreviationsOf } from '#src/lexicon/abbreviations.ts';
import { DE_ABBREVIATIONS } from '#src/lexicon/de/abbreviations.ts';
import { EN_ABBREVIATIONS } from '#src/lexicon/en/abbreviations.ts';
import { FR_ABBREVIATIONS } from '#src/lexicon/fr/abbreviations.ts';

/** Titles mix languages, so the words of all that are known are looked up. */
const ALL = [EN_ABBREVIATIONS, DE_ABBREVIATIONS, FR_ABBREVIATIONS];

/** Whatever is written for one thing, in small letters, with the form that is shortest to read. */
const SHORT: ReadonlyMap<string, string> = new Map(
  abbreviationsOf(ALL, 'levels', 'jobs', 'departments')
    .flatMap(([full, ...forms]): [string, string][] => {
      const short = forms.map((form) => spelled(full, form)).find((form) => form !== undefined);
      return short === undefined ? [] : [full, ...forms].map((form) => [form, short]);
    })
    .toReversed(),
);

const LONGEST = Math.max(...[...SHORT.keys()].map((form) => form.split(' ').length));

/** Words that tell a level, whatever else is said. */
const LEVELS = new Set(abbreviationsOf(ALL, 'levels').flatMap(([full]) => full.split(' ')));

/** How a short form is spelled in a title, where a reader knows it for one: initials, or the beginning of a word. */
function spelled(full: string, form: string): string | undefined {
  const initials = full
    .split(' ')
    .map(([letter = '']) => letter)
    .join('');
  if (initials.length > 1 && form === initials) return form.toUpperCase();
  const isWord = form[0] === full[0] && (form.length > 2 || form.at(-1) === full.at(-1));
  return isWord && !form.includes(' ') && !full.includes(' ') ? capital(form) : undefined;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A title in the short forms of the lexicon: *Senior Engineering Manager, Operations* is *Sr EM, Ops*. */
export function shortForm(title: string): string {
  const parts = title.split(/(?<=[^\p{L}\p{N}\p{M} ] ?)|(?= ?[^\p{L}\p{N}\p{M} ])/u);
  // What a title explains in brackets is then said twice: Vice President (VP).
  return parts
    .map(shortWords)
    .join('')
    .replaceAll(/(\p{Lu}+) \(\1\)/gu, '$1');
}

/** Some words without a mark between them, the longest phrases first. */
function shortWords(text: string): string {
  const words = text.split(' ');
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST, words.length - at);
    let short: string | undefined;
    for (; length > 0; length--) {
      short = SHORT.get(
        words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
      );
      if (short !== undefined) break;
    }
    kept.push(short ?? words[at] ?? '');
    at += Math.max(1, length);
  }
  return kept.join(' ');
}

/** Whether a word tells how high a role stands. */
export function isLevelWord(word: string): boolean {
  return LEVELS.has(word.toLowerCase());
}
