import { Inflate } from 'fflate';

export interface ZipEntry {
  /** Its path within the archive, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why an entry is not unpacked. */
export type ZipFault =
  | 'climbing'
  | 'link'
  | 'encrypted'
  | 'method'
  | 'damaged'
  | 'too-many'
  | 'too-large';

export interface Unzipped {
  readonly entries: readonly ZipEntry[];
  readonly refused: readonly { readonly name: string; readonly fault: ZipFault }[];
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly total: number;
  /** Bytes of one entry, unpacked. */
  readonly each: number;
  /** How many times its packed size an entry may have, once it is larger than a megabyte. */
  readonly ratio: number;
}

const MEGABYTE = 1024 * 1024;

export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  total: 128 * MEGABYTE,
  each: 32 * MEGABYTE,
  ratio: 250,
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** A file that only names another, by the mode that Unix archivers keep in the upper half of the attributes. */
const LINK_MODE = 0xa000;
/** So much is inflated between two looks at the size: deflate makes at most 1,032 bytes of one. */
const PIECE = 4096;

/** An entry as the archive's directory describes it, before anything is unpacked. */
interface Described {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Unpacks an archive in memory, within limits: what its directory says is checked first, and as that may be untrue an
 * entry is left as soon as it grows past what was said. Folders are no entries. Gives nothing where it is no archive.
 *
 * The directory is read here, for fflate gives no attributes (a link would pass for a text) and inflates whole.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
  limits: ZipLimits = ZIP_LIMITS,
): Unzipped | undefined {
  const described = readDirectory(bytes);
  if (!described) return undefined;
  const entries: ZipEntry[] = [];
  const refused: { name: string; fault: ZipFault }[] = [];
  let left = limits.total;
  for (const [at, entry] of described.filter(({ name }) => !name.endsWith('/')).entries()) {
    const { name } = entry;
    if (!isWanted(name)) continue;
    const fault = at < limits.entries ? faultOf(entry, left, limits) : 'too-many';
    const unpacked = fault ?? unpack(bytes, entry);
    if (typeof unpacked === 'string') refused.push({ name, fault: unpacked });
    else {
      left -= unpacked.length;
      entries.push({ name, bytes: unpacked });
    }
  }
  return { entries, refused };
}

/** Whether some bytes begin as an archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

function faultOf(entry: Described, left: number, limits: ZipLimits): ZipFault | undefined {
  if (entry.isEncrypted) return 'encrypted';
  if (entry.isLink) return 'link';
  if (isClimbing(entry.name)) return 'climbing';
  if (entry.method !== 0 && entry.method !== 8) return 'method';
  const isPacked = entry.size > MEGABYTE && entry.size > entry.packed * limits.ratio;
  if (isPacked || entry.size > limits.each || entry.size > left) return 'too-large';
  return undefined;
}

/** Whether a path leads out of the folder that it is unpacked into. */
function isClimbing(name: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..');
}

function unpack(bytes: Uint8Array, { at, method, packed, size }: Described): Uint8Array | ZipFault {
  const view = viewOf(bytes);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return 'damaged';
  const begins = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (begins + packed > bytes.length) return 'damaged';
  const data = bytes.subarray(begins, begins + packed);
  if (method === 0) return data.length === size ? data.slice() : 'damaged';
  return inflate(data, size);
}

/** Inflates as far as the size that was said, and no further. */
function inflate(data: Uint8Array, size: number): Uint8Array | ZipFault {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < data.length && length <= size; from += PIECE) {
      stream.push(data.subarray(from, from + PIECE), from + PIECE >= data.length);
    }
  } catch {
    return 'damaged';
  }
  if (length > size) return 'too-large';
  return length === size ? out : 'damaged';
}

function readDirectory(bytes: Uint8Array): Described[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Described[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) break;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isLink: (view.getUint16(at + 40, true) & 0xf000) === LINK_MODE,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length === count ? entries : undefined;
}

/** Where the record stands that ends an archive: last of all, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Names are UTF-8, or what old archivers wrote, of which every byte is a letter. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\\', '/');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
