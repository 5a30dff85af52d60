/** The subsets that the typefaces come in, that for Latin letters first: every site has it. */
export const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'vietnamese',
] as const;

export type Subset = (typeof SUBSETS)[number];

/** The languages of letters that the first subset lacks. */
const LATIN_EXTENDED =
  'az bs cs cy eo et gn ha haw hr hsb hu kl lt lv mi mt pl ro se sk sl sq sr tk to tr uz wo yo'.split(
    ' ',
  );
/** Those of Cyrillic letters that no Slavic language has. */
const CYRILLIC_EXTENDED = 'ab az ba ce cv kk ky mn os tg tt uz'.split(' ');

/** Which subsets a language needs besides the first, by its tag and script; `und` stands for all others of a script. */
const NEEDED: ReadonlyMap<string, readonly Subset[]> = new Map<string, readonly Subset[]>([
  ...LATIN_EXTENDED.map((tag) => [`${tag}-Latn`, ['latin-ext']] as const),
  ['vi-Latn', ['vietnamese']],
  ['und-Cyrl', ['cyrillic']],
  ...CYRILLIC_EXTENDED.map((tag) => [`${tag}-Cyrl`, ['cyrillic', 'cyrillic-ext']] as const),
  ['und-Grek', ['greek']],
]);

/** The subsets that a dataset in a language (BCP 47) needs besides that for Latin letters. */
export function subsetsFor(language: string): readonly Subset[] {
  try {
    const { language: tag, script } = new Intl.Locale(language).maximize();
    return NEEDED.get(`${tag}-${script}`) ?? NEEDED.get(`und-${script}`) ?? [];
  } catch {
    return [];
  }
}
