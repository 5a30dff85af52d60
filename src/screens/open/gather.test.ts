import { expect, test } from 'vitest';
import { gatherChosen, gatherDropped } from './gather.ts';

const fileAt = (path: string): File =>
  Object.assign(new File(['x'], path.split('/').at(-1) ?? ''), { webkitRelativePath: path });

test('a chosen folder keeps its paths, and is not looked into where it holds machinery', () => {
  const list = [
    'book/a.md',
    'book/loft/b.md',
    'book/node_modules/x/c.md',
    'book/node_modules/y/d.md',
    'book/.git/config',
    'book/.draft.md',
  ].map(fileAt);
  const { files, passed } = gatherChosen(list as unknown as FileList);
  expect(files.map(({ path }) => path)).toEqual(['book/a.md', 'book/loft/b.md', 'book/.draft.md']);
  expect(passed).toEqual(['book/node_modules', 'book/.git']);
});

const entryOf = (path: string, within?: readonly unknown[]) => {
  // A browser hands over what a folder holds in pieces.
  const pieces = within
    ? [within.slice(0, 1), within.slice(1), []].filter((_, at) => at !== 1 || within.length > 1)
    : [];
  return {
    name: path.split('/').at(-1),
    fullPath: path,
    isFile: within === undefined,
    isDirectory: within !== undefined,
    file: (done: (file: File) => void) => done(new File(['x'], path)),
    createReader: () => ({ readEntries: (done: (list: unknown) => void) => done(pieces.shift()) }),
  };
};

const dropped = (...entries: readonly unknown[]) =>
  ({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
  }) as unknown as DataTransfer;

test('a dropped folder is looked through to its end, in the order of names', async () => {
  const folder = entryOf('/book', [
    entryOf('/book/z.md'),
    entryOf('/book/loft', [entryOf('/book/loft/b.md')]),
    entryOf('/book/node_modules', [entryOf('/book/node_modules/c.md')]),
    entryOf('/book/a.md'),
  ]);
  const signal = new AbortController().signal;
  const { files, passed } = await gatherDropped(dropped(folder), () => undefined, signal);
  expect(files.map(({ path }) => path)).toEqual(['book/a.md', 'book/loft/b.md', 'book/z.md']);
  expect(passed).toEqual(['book/node_modules']);
});

test('a search that is cancelled ends', async () => {
  const search = new AbortController();
  search.abort();
  const found = gatherDropped(dropped(entryOf('/book', [])), () => undefined, search.signal);
  await expect(found).rejects.toThrow();
});
