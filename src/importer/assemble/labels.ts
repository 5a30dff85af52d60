/** What is written short or often misspelt in titles, each by its long form. */
const LONG: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['mgr', 'manager'],
  ['dir', 'director'],
  ['eng', 'engineering'],
  ['it', 'information technology'],
  ['principle', 'principal'],
  ['vp', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
]);

const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the']);

/** Words of height, which stand before or after what a role does. */
const HEIGHTS = /^(junior|associate|intermediate|senior|staff|lead|principal|distinguished)$/;

/** The spellings under which a title is looked up, from the title itself to the loosest: each loses more of it. */
export type LabelKeys = readonly [exact: string, plain: string, long: string, turned: string];

/**
 * The keys of a title: as it is; without case and punctuation; with abbreviations written out and without small words
 * and plurals; and with `Manager, Tea` turned into `Tea Manager`. A title without letters keeps itself as every key.
 */
export function labelKeys(title: string): LabelKeys {
  const exact = title.trim().replaceAll(/\s+/g, ' ');
  const plain = wordsIn(exact).join(' ') || exact;
  const long = longWords(exact).join(' ') || plain;
  const [head = '', ...tail] = exact.split(/,|\(/);
  const turned = [...tail.flatMap(longWords), ...longWords(head)];
  const heights = turned.filter((word) => HEIGHTS.test(word));
  const rest = turned.filter((word) => !HEIGHTS.test(word));
  return [exact, plain, long, [...heights, ...rest].join(' ') || long];
}

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .replaceAll(/[.’']/g, '')
      .match(/[\p{L}\p{N}+#]+/gu) ?? []
  );
}

function longWords(text: string): string[] {
  return wordsIn(text)
    .flatMap((word) => (LONG.get(word) ?? word).split(' '))
    .filter((word) => !SMALL.has(word))
    .map((word) => (/^.{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word));
}
