import type { GivenFile } from './messages.ts';

/** What came of what somebody dropped or chose. */
export interface Gathered {
  readonly files: readonly GivenFile[];
  /** Folders that hold no pages but machinery, by their paths: they are named and not looked into. */
  readonly passed: readonly string[];
}

/** An importer takes no more files than this; to look further would take minutes for nothing. */
const MOST_FILES = 20_001;

/** What a folder is called that holds what programs need, or what is hidden. */
const MACHINERY = /^(?:node_modules|\..+)$/;

/** The files that were chosen with a field, of a folder with their paths in it. */
export function gatherChosen(list: FileList): Gathered {
  const passed = new Set<string>();
  const files: GivenFile[] = [];
  for (const file of list) {
    const path = file.webkitRelativePath || file.name;
    const machinery = machineryIn(path);
    if (machinery) passed.add(machinery);
    else files.push({ path, blob: file });
  }
  return { files, passed: [...passed] };
}

/**
 * The files that were dropped, with those in dropped folders. What was dropped has to be taken within the event, so call
 * this before anything is waited for. `onCount` is told now and then how many files were found.
 */
export function gatherDropped(
  data: DataTransfer,
  onCount: (count: number) => void,
  signal: AbortSignal,
): Promise<Gathered> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A browser that knows no entries gives files alone, and so does a paste of a file.
  if (entries.length === 0) return Promise.resolve(gatherChosen(data.files));
  return gatherEntries(entries, onCount, signal);
}

async function gatherEntries(
  entries: readonly FileSystemEntry[],
  onCount: (count: number) => void,
  signal: AbortSignal,
): Promise<Gathered> {
  const files: GivenFile[] = [];
  const passed: string[] = [];
  const waiting = [...entries];
  while (waiting.length > 0 && files.length < MOST_FILES) {
    signal.throwIfAborted();
    const entry = waiting.shift();
    if (isFile(entry)) {
      files.push({ path: pathOf(entry), blob: await fileOf(entry) });
      if (files.length % 100 === 0) onCount(files.length);
    } else if (isFolder(entry)) {
      if (MACHINERY.test(entry.name)) passed.push(pathOf(entry));
      else waiting.unshift(...(await within(entry)));
    }
  }
  return { files, passed };
}

function machineryIn(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const at = folders.findIndex((name) => MACHINERY.test(name));
  return at < 0 ? undefined : folders.slice(0, at + 1).join('/');
}

function isFile(entry: FileSystemEntry | undefined): entry is FileSystemFileEntry {
  return entry?.isFile ?? false;
}

function isFolder(entry: FileSystemEntry | undefined): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory ?? false;
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((done, fail) => entry.file(done, fail));
}

/** All that a folder holds, in the order of names: a browser hands it over in pieces, and in whatever order. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (more.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    entries.push(...more);
  }
}
