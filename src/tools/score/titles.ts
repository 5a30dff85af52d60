import { alternatives, type Words } from './facts.ts';

/** A title without what people write differently: case, accents of quotation, punctuation, `&` for `and`. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether a title is the one that is meant, or one of those. */
export function isTitle(meant: Words, title: string): boolean {
  const plain = plainTitle(title);
  return alternatives(meant).some((each) => each === '*' || plainTitle(each) === plain);
}

/** Whether two titles are told apart by nothing but remarks in brackets, or by words that their page has in its name. */
export function isNearTitle(meant: Words, title: string, page: string): boolean {
  const known = new Set(plainTitle(page).split(' '));
  return alternatives(meant).some((each) => {
    const [one, other] = [each, title].map((text) =>
      plainTitle(text.replaceAll(/\([^()]*\)/g, ' ')),
    );
    if (one === other) return true;
    return one !== '' && wordsApart(one ?? '', other ?? '').every((word) => known.has(word));
  });
}

/** The words that only one of two titles has. */
function wordsApart(one: string, other: string): string[] {
  const [ones, others] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return [...ones, ...others].filter((word) => !(ones.has(word) && others.has(word)));
}

/** A grade without what people write differently: `Level 5` is `5`, `grade 8` is `8`; a scheme's letters stay. */
export function plainGrade(grade: string | number): string {
  return String(grade)
    .toLowerCase()
    .replace(/^(?:job )?(?:grade|level|band)\s*/, '')
    .replaceAll(/[\s.\-_]+/g, '');
}

/** The first of several words for the same, to be shown. */
export function firstOf(given: Words): string {
  return alternatives(given)[0] ?? '';
}
