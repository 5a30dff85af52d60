import { MAX_BYTES } from '#src/dataset/read.ts';
import { chooseFiles } from '#src/importer/chooseFiles.ts';
import {
  type FileReading,
  joinReadings,
  type ReadOptions,
  readFile,
} from '#src/importer/readFile.ts';
import { tooLarge } from '#src/importer/sources/decode.ts';
import type { GivenFile } from '../messages.ts';

/** Is told how many files have been read, and which comes next. */
export type OnFile = (done: number, of: number, file: string) => Promise<void>;

/** Reads all that was given, one file after the other, so that no more than one is in memory as it was. */
export async function readGiven(
  given: readonly GivenFile[],
  options: ReadOptions,
  onFile: OnFile,
): Promise<FileReading> {
  const paths = given.map(({ path }) => path);
  const { read, editions, problems } = chooseFiles(paths, '', options.takesEditions);
  const blobs = new Map(given.map(({ path, blob }) => [path, blob]));
  const readings: FileReading[] = [{ ...joinReadings([]), problems }];
  for (const [at, file] of read.entries()) {
    await onFile(at, read.length, file);
    const blob = blobs.get(file);
    if (blob) readings.push(await readOne(file, blob, options));
  }
  for (const path of editions) {
    const blob = blobs.get(path);
    if (blob) readings.push(await readEdition(path, blob));
  }
  return joinReadings(readings);
}

async function readOne(file: string, blob: Blob, options: ReadOptions): Promise<FileReading> {
  // Of a file that is too large not a byte is read.
  if (blob.size > MAX_BYTES) return { ...joinReadings([]), problems: [tooLarge(file, blob.size)] };
  return readFile({ file, bytes: new Uint8Array(await blob.arrayBuffer()) }, options);
}

async function readEdition(path: string, blob: Blob): Promise<FileReading> {
  const nothing = joinReadings([]);
  if (blob.size > MAX_BYTES) return { ...nothing, problems: [tooLarge(path, blob.size)] };
  return { ...nothing, editions: [{ path, bytes: new Uint8Array(await blob.arrayBuffer()) }] };
}

/** A table off the clipboard: with its cells where a program puts them there, else as text that is parted by tabs. */
export async function readPasted(
  { html = '', text }: { readonly html?: string; readonly text: string },
  options: ReadOptions,
): Promise<FileReading> {
  const read = (file: string, content: string) =>
    readFile({ file, bytes: new TextEncoder().encode(content) }, options);
  if (/<table\b/i.test(html)) {
    const marked = await read('pasted.html', html);
    if (marked.pages.some(({ roles }) => roles.length > 0)) return marked;
  }
  return read(
    text.includes('\t') ? 'pasted.tsv' : isSeparated(text) ? 'pasted.csv' : 'pasted.md',
    text,
  );
}

/** Whether each of several lines has a comma or semicolon as often as the others. */
function isSeparated(text: string): boolean {
  const lines = text.trim().split('\n');
  const counts = [',', ';'].map((sign) => new Set(lines.map((line) => line.split(sign).length)));
  return lines.length > 1 && counts.some((own) => own.size === 1 && !own.has(1));
}
