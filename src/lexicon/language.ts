/**
 * Words that join others in each language, so common that a page of a few sentences has many. Only Latin script needs
 * them; the languages are more than those with a lexicon, so that a page is not taken for one that it is not in.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the a and of to in is for with that you your are will this our we on be as from or have by at an not their how what',
  de: 'der die das und ist von zu mit den für auf im des dem nicht ein eine werden sie wir du dich auch bei oder zur zum sind über an als durch aus',
  fr: 'le la les des et est une dans pour que qui du sur avec vous nous ce au aux par pas sont votre nos être ou leur ses ces plus',
  es: 'el la los las de y en que para con una por del se es un su al como más sus son nuestro usted tu o',
  it: 'il la di che e per con una del della dei nel sono gli le alla dalle un si come anche più nella i tuo o',
  pt: 'o a os as de e que para com uma do da em um dos das no na por são não mais ao sua seu como você ou',
  nl: 'de het een en van in is dat op te voor met zijn je aan niet die wij ook bij of als worden door naar uit onze jouw',
  sv: 'och att det som en på är av för med till den i om du vi inte har från eller kan ska vår ett',
  da: 'og at det som en på er af for med til den i om du vi ikke har fra eller kan skal vores et',
  pl: 'i w na z do się jest że nie oraz dla od po jak przez są o za lub to być ich w tym',
  cs: 'a v na se je že s z do pro by jako nebo jsou při které od za to být jejich',
  tr: 've bir bu için ile da de olarak olan daha en gibi veya çok sonra kadar göre olan her',
};

/** Every such word with the languages that have it. */
const LANGUAGES_OF = Map.groupBy(
  Object.entries(COMMON_WORDS).flatMap(([language, words]) =>
    [...new Set(words.split(' '))].map((word) => ({ language, word })),
  ),
  ({ word }) => word,
);

interface Script {
  /** As they stand in the brackets of a regular expression. */
  readonly letters: string;
  readonly language: string;
  /** The least share of the letters; names in another script stand in many texts. */
  readonly share: number;
}

const FEW = 0.05;
const MANY = 0.25;

/**
 * Scripts that tell a language by themselves, or the likeliest of those that are written in them. Few letters suffice for
 * those that stand among letters of a language further down: Japanese has Chinese ones, Ukrainian mostly Russian ones.
 */
const SCRIPTS: readonly Script[] = [
  { letters: '\\p{sc=Hiragana}\\p{sc=Katakana}', language: 'ja', share: FEW },
  { letters: 'іїєґІЇЄҐ', language: 'uk', share: FEW },
  { letters: '\\p{sc=Hangul}', language: 'ko', share: MANY },
  { letters: '\\p{sc=Han}', language: 'zh', share: MANY },
  { letters: '\\p{sc=Cyrillic}', language: 'ru', share: MANY },
  { letters: '\\p{sc=Greek}', language: 'el', share: MANY },
  { letters: '\\p{sc=Arabic}', language: 'ar', share: MANY },
  { letters: '\\p{sc=Hebrew}', language: 'he', share: MANY },
  { letters: '\\p{sc=Thai}', language: 'th', share: MANY },
  { letters: '\\p{sc=Devanagari}', language: 'hi', share: MANY },
];

/** Most texts have no letter of any of them, which is sooner seen than counted. */
const ANY_SCRIPT = new RegExp(`[${SCRIPTS.map(({ letters }) => letters).join('')}]`, 'u');

/** More of a text tells no more. */
const LONGEST = 20_000;
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.1;
/** By how much the likeliest language must lead the next. */
const LEAD = 1.3;

/**
 * The language that texts are in, as a BCP 47 tag: by the script where that tells it, else by the share of their words
 * that join others. Nothing where there are too few of them, or as many of another language. Titles and names alone tell
 * little, so it is asked of all the words of a page at once.
 */
export function guessLanguage(texts: Iterable<string>): string | undefined {
  const text = beginning(texts);
  if (!/\p{L}/u.test(text)) return undefined;
  return (ANY_SCRIPT.test(text) ? byScript(text) : undefined) ?? byCommonWords(text);
}

function byScript(text: string): string | undefined {
  const all = count(text, '\\p{L}');
  return SCRIPTS.find(({ letters, share }) => count(text, letters) >= all * share)?.language;
}

function count(text: string, letters: string): number {
  return text.match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0;
}

function beginning(texts: Iterable<string>): string {
  const parts: string[] = [];
  let length = 0;
  for (const text of texts) {
    if (length >= LONGEST) break;
    parts.push(text.slice(0, LONGEST - length));
    length += text.length + 1;
  }
  return parts.join('\n');
}

function byCommonWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = new Map(Object.keys(COMMON_WORDS).map((language) => [language, 0]));
  for (const word of words)
    for (const { language } of LANGUAGES_OF.get(word) ?? [])
      found.set(language, (found.get(language) ?? 0) + 1);
  const counts = [...found].map(([language, often]) => ({ language, count: often }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) return undefined;
  const isClear = first.count >= second.count * LEAD;
  const isEnough = first.count >= Math.max(LEAST_WORDS, words.length * LEAST_SHARE);
  return isClear && isEnough ? first.language : undefined;
}
