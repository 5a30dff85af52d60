import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '#src/build/folder.ts';
import { citationsOf } from '#src/dataset/citedLines.ts';
import { readFiles } from '#src/dataset/read.ts';
import { writeItems } from '#src/dataset/writeItems.ts';
import { readMarkdown } from '#src/importer/sources/markdown.ts';
import { fileOfSource, itemsOfPage, linesToCover, type PageItem } from '#src/tools/pageItems.ts';
import type { Terminal } from './command.ts';

/**
 * `npm run data:items -- [--data DIR] page-=../pages/job-families handbook=../handbook.md …`: notes in `dataset.json` on
 * which lines the pages of its sources list what they expect, numbers alone, for the check to hold against the dataset.
 * Each word names sources, by an id or by what their ids begin with, and the Markdown file or the folder that has their
 * pages; the longest that fits a source counts. Gives 2 on what it cannot follow.
 */
export async function items(words: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { data: { type: 'string', default: 'data' } },
    allowPositionals: true,
  });
  const given = positionals.flatMap((word) => {
    const [prefix = '', path] = word.split(/=(.*)/s);
    return path ? [{ prefix, path: resolve(terminal.folder, path) }] : [];
  });
  if (given.length === 0 || given.length < positionals.length) {
    terminal.warn(
      'Name sources and their pages as <id, or the beginning of ids>=<file or folder>.',
    );
    return 2;
  }
  const path = join(resolve(terminal.folder, values.data), 'dataset.json');
  const text = await readFile(path, 'utf8');
  const { sources = [] }: { sources?: readonly { readonly id: string }[] } = JSON.parse(text);
  const pages = await Promise.all(
    given.map(async (each) => ({ ...each, files: await filesAt(each.path) })),
  );
  const byLength = pages.toSorted((a, b) => b.prefix.length - a.prefix.length);
  const found = new Map<string, readonly PageItem[]>();
  for (const { id } of sources) {
    const own = byLength.find(({ prefix }) => id.startsWith(prefix));
    if (!own) continue;
    const file = own.prefix === id ? own.files[0] : fileOfSource(id, own.prefix, own.files);
    if (!file) {
      terminal.warn(`${id}: no page in ${own.path}`);
      continue;
    }
    const page = await readFile(file, 'utf8');
    found.set(id, itemsOfPage(readMarkdown(file, page).outline, page));
  }
  const cited = await citedIn(dirname(path));
  const toCover = linesToCover(found, (source, line) => cited.has(`${source}:${line}`));
  for (const [id, { lines: own, leftOut }] of toCover) {
    const parts = leftOut.map((part) => (part === '' ? 'the page itself' : `“${part}”`));
    const rest = parts.length > 0 ? `; the dataset has nothing of ${parts.join(', ')}` : '';
    terminal.print(`${id}: ${own.length}${rest}`);
  }
  const lines = new Map([...toCover].map(([id, { lines: own }]) => [id, own]));
  await writeFile(path, writeItems(text, lines));
  return 0;
}

async function filesAt(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => /\.(md|markdown|txt)$/.test(name))
    .map((name) => join(path, name))
    .sort();
}

/** The lines of sources that a dataset has something of. */
async function citedIn(folder: string): Promise<ReadonlySet<string>> {
  const { families } = readFiles(await readFolder(folder));
  const citations = families.flatMap(({ value }) => citationsOf(value));
  return new Set(citations.map(({ source, line }) => `${source}:${line}`));
}
