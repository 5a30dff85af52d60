import type { Compiled } from '#src/dataset/compile.ts';
import { HASH } from './compiledFolder.ts';
import { publishedJson } from './published.ts';

/**
 * The JSON of a site by paths within it: under names that change with what they hold, for caching, and under stable ones for
 * other tools, not packed there. Each is made when it is its turn.
 */
export async function* dataFiles(
  { ladder, packed, table, rest, aside = new Map() }: Compiled,
  { ladderFile, tableFile }: { readonly ladderFile: string; readonly tableFile: string },
  feeds: ReadonlySet<string>,
): AsyncGenerator<readonly [path: string, text: string]> {
  const published = [...publishedJson({ ladder, rest }, feeds)];
  const isPublished = new Set(published.map(([path]) => path));
  for (const [address, value] of rest) {
    const text = JSON.stringify(value);
    yield [address, text];
    const stable = address.replace(HASH, '.json');
    if (!isPublished.has(stable)) yield [stable, text];
  }
  for (const [address, read] of aside) {
    const text = await read();
    yield [address, text];
    // The list leads to all other files of editions, and fifty of these make most of a site: they stand there once.
    if (address === ladder.editions) yield [address.replace(HASH, '.json'), text];
  }
  yield [ladderFile, JSON.stringify(packed)];
  yield [tableFile, JSON.stringify(table)];
  for (const [path, value] of published) yield [path, JSON.stringify(value)];
}
