import type { PageReading } from './extract/reading.ts';
import { readOutline } from './extract/readOutline.ts';
import { readMarkdown } from './sources/markdown.ts';

/** Reads a page of Markdown. Never throws: what cannot be read is a problem that quotes it, with its line. */
export function readMarkdownPage(file: string, text: string): PageReading {
  return readOutline(file, readMarkdown(file, text));
}
