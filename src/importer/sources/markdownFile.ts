import { decodePage } from './decode.ts';
import { readMarkdown } from './markdown.ts';
import type { InputBytes, Source } from './source.ts';

/** Reads a file of Markdown, or of plain text, which is Markdown without marks. */
export function readMarkdownFile({ file, bytes }: InputBytes): readonly Source[] {
  const { text, problems } = decodePage(file, bytes);
  if (text === undefined) return [{ file, holds: 'nothing', problems }];
  const page = readMarkdown(file, text);
  return [
    { file, holds: 'page', outline: page.outline, problems: [...problems, ...page.problems] },
  ];
}
