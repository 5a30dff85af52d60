/** Of the 255 bytes that a file system gives a name. */
const MOST_BYTES = 200;

/** For the quotation marks and the ellipsis of one that was cut. */
const AROUND_IT = 9;

/** What a part of a label cannot be called: these lead elsewhere, or are where another page lies. */
const RESERVED = new Set(['', '.', '..', 'index.html']);

/**
 * The parts of a grade's label that cannot be names of folders. A label is the name of a page as it is written, with a folder
 * for what stands before a slash, so that it must stay within the folder of grades and beside the pages of others.
 */
export function unusableParts(label: string): readonly string[] {
  return label.split('/').filter((part, at) => !isUsable(part, at));
}

/** The label with quotation marks about those parts, and cut where it is too long for a name: one that may be a page. */
export function usableLabel(label: string): string {
  return label
    .split('/')
    .map((part, at) => (isUsable(part, at) ? part : `“${cut(part)}”`))
    .join('/');
}

function isUsable(part: string, at: number): boolean {
  const name = part.trim().toLowerCase();
  const isMatrix = at > 0 && name === 'matrix';
  return !RESERVED.has(name) && !isMatrix && bytesOf(part) <= MOST_BYTES;
}

function cut(part: string): string {
  const most = MOST_BYTES - AROUND_IT;
  if (bytesOf(part) <= most) return part;
  const signs = [...part];
  while (bytesOf(signs.join('')) > most) signs.length = Math.floor(signs.length * 0.9);
  return `${signs.join('')}…`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
