import { isInCapitals } from '#src/lexicon/words.ts';

/**
 * The department of each file, by the folders that they do not all share: the first of those, else the last that they
 * do share, else `General`. Files beside the folders of the others thus belong to the folder that holds them all.
 */
export function departmentsOf(files: readonly string[]): ReadonlyMap<string, string> {
  const folders = files.map((file) => file.split('/').slice(0, -1));
  const [first = [], ...rest] = folders;
  const differs = first.findIndex((name, at) => rest.some((other) => other[at] !== name));
  const shared = differs < 0 ? first.length : differs;
  return new Map(
    files.map((file, at) => {
      const own = folders[at] ?? [];
      return [file, folderTitle(own[shared] ?? own[shared - 1] ?? 'general')];
    }),
  );
}

/** A folder's name as a person would write it: `people-ops` is People Ops. */
export function folderTitle(folder: string): string {
  const words = folder.split(/[-_\s]+/).filter(Boolean);
  const title = words
    .map((word) =>
      isInCapitals(word) ? word.toUpperCase() : word === 'and' ? word : capitalised(word),
    )
    .join(' ');
  return title.trim() || 'General';
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
