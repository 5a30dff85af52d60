import { MAX_BYTES } from '#src/dataset/read.ts';
import type { Problem } from '#src/domain/problem.ts';
import { problemOn } from './drafts.ts';

/** The text of a page, as far as it is text. */
export interface Decoded {
  readonly text?: string;
  readonly problems: readonly Problem[];
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
      problems: [
        problemOn(
          file,
          0,
          'warning',
          'not-text',
          'The file is not text, so nothing is taken from it.',
          'Save it as Markdown or CSV in UTF-8.',
        ),
      ],
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
    problems: [
      problemOn(
        file,
        0,
        'warning',
        'wrong-encoding',
        `The file is not UTF-8; it is read as ${encoding}.`,
        'Look at its accents and quotation marks, and save it again as UTF-8.',
      ),
    ],
  };
}

/** The problem of a file that is too large to be read. */
export function tooLarge(file: string, bytes: number): Problem {
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  return problemOn(
    file,
    0,
    'error',
    'too-large',
    `The file has ${megabytes(bytes)} MB; at most ${megabytes(MAX_BYTES)} MB are read.`,
    'Split it into one file for each job family.',
  );
}
