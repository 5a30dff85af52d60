import slugify from '@sindresorhus/slugify';
import { shortHash } from '#src/dataset/fingerprint.ts';
import { isDeviceName } from '#src/domain/deviceName.ts';

/** File names end in an id, and file systems end at 255 bytes; a link should be readable. */
const MOST_CHARACTERS = 72;

/** What every object has a property of. */
const PROPERTY = 'constructor';

/** Signs that tell one thing from another in the names of what people work with; an apostrophe does not. */
const SAID: readonly (readonly [sign: string, said: string])[] = [
  ['++', ' plus plus '],
  ...['C', 'c', 'F', 'f'].map((letter) => [`${letter}#`, `${letter} sharp `] as const),
  ...['.NET', '.Net', '.net'].map((name) => [name, ' dot net '] as const),
  ...["'", '’'].map((apostrophe) => [apostrophe, ''] as const),
];

/**
 * A kebab-case id from a title, spelled in Latin letters as the slug library has them. What has none (Japanese, Korean,
 * Hindi) leaves a short hash of the title in its place, after `kind` where nothing else is left, so that the same title
 * always has the same id and two titles hardly ever one.
 */
export function slugOf(title: string, kind: string): string {
  const plain = title.normalize('NFKC');
  const slug = latin(plain);
  const short = slug.length > MOST_CHARACTERS ? cut(slug) : slug;
  if (short === '') return `${kind}-${shortHash(title)}`;
  if (losesLetters(plain)) return `${short}-${shortHash(title)}`;
  return isDeviceName(short) || short === PROPERTY ? `${kind}-${short}` : short;
}

/** What is spelled in plain letters needs no table of others. */
const PLAIN = /^[a-z\d -]*$/i;

function latin(text: string): string {
  if (PLAIN.test(text))
    return (
      text
        .toLowerCase()
        .match(/[a-z\d]+/g)
        ?.join('-') ?? ''
    );
  return slugify(text, {
    decamelize: false,
    customReplacements: SAID.map(([sign, said]): [string, string] => [sign, said]),
  });
}

/** Whether there are letters or digits that cannot be written in Latin ones. */
function losesLetters(text: string): boolean {
  const foreign = new Set(text.match(/[^\P{L}\p{ASCII}]|[^\P{N}\p{ASCII}]/gu));
  return [...foreign].some((sign) => latin(sign) === '');
}

/** Cuts before the last whole word that fits. */
function cut(slug: string): string {
  const start = slug.slice(0, MOST_CHARACTERS + 1);
  const end = start.lastIndexOf('-');
  return end > 0 ? start.slice(0, end) : slug.slice(0, MOST_CHARACTERS);
}
