import { MAX_BYTES } from '#src/dataset/read.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** The text of a page, as far as it is text. */
export interface Decoded {
  readonly text?: string;
  readonly problems: readonly ImportProblem[];
}

/**
 * The text of a file in whatever encoding it seems to have: UTF-8, UTF-16 with its mark, else Windows-1252 with a
 * warning, since that gives every byte a letter. A file with zero bytes is no text and gives none.
 */
export function decodePage(file: string, bytes: Uint8Array): Decoded {
  const read = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return guessed(file, read('utf-16le'), 'UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return guessed(file, read('utf-16be'), 'UTF-16');
  if (bytes.includes(0)) {
    return {
      problems: [assemblingProblem('not-text', placeOn(file, 0))],
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return guessed(file, read('windows-1252'), 'Windows-1252');
  }
}

function guessed(file: string, text: string, encoding: string): Decoded {
  return {
    text,
    problems: [assemblingProblem('wrong-encoding', placeOn(file, 0), encoding)],
  };
}

/** The problem of a file that is too large to be read. */
export function tooLarge(file: string, bytes: number): ImportProblem {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  return assemblingProblem('too-large', placeOn(file, 0), megabytes(bytes), megabytes(MAX_BYTES));
}
