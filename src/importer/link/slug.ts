/** File names end in an id, and file systems end at 255 bytes; a link should be readable. */
const MOST_CHARACTERS = 72;

/** Names that Windows keeps for devices: no file can have them. */
const DEVICES = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/**
 * A kebab-case id from a title: accents fall away, and a title without a Latin letter or digit gets `kind` and a short
 * hash of it, so that the same title always has the same id.
 */
export function slugOf(title: string, kind: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const short = plain.length > MOST_CHARACTERS ? cut(plain) : plain;
  if (short === '') return `${kind}-${hashOf(title)}`;
  return DEVICES.test(short) ? `${kind}-${short}` : short;
}

/** Cuts before the last whole word that fits. */
function cut(slug: string): string {
  const start = slug.slice(0, MOST_CHARACTERS + 1);
  const end = start.lastIndexOf('-');
  return end > 0 ? start.slice(0, end) : slug.slice(0, MOST_CHARACTERS);
}

/** FNV-1a, 32 bits: enough to tell titles apart, and two of one hash still get different ids. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Gives out ids, each once: the first free one of those wished for, numbered where none is free. */
export function idGiver(
  taken: Iterable<string> = [],
): (...wishes: [string, ...string[]]) => string {
  const given = new Set(taken);
  const next = new Map<string, number>();
  return (...wishes) => {
    const last = wishes.at(-1) ?? wishes[0];
    let id = wishes.find((wish) => !given.has(wish));
    for (let number = next.get(last) ?? 2; id === undefined; number++) {
      if (!given.has(`${last}-${number}`)) id = `${last}-${number}`;
      next.set(last, number + 1);
    }
    given.add(id);
    return id;
  };
}
