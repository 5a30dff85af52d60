import { plainPath } from '#src/dataset/portablePath.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import type { FileReading } from '#src/importer/readFile.ts';

/** Within a dataset folder: of which edition a file is, and where in that. */
export const OF_EDITION = /(?:^|\/)(editions\/[^/]+)\/(.+)$/;

/**
 * The files of the earlier editions that were given, by their paths within the dataset folder. None where several datasets
 * were given: the ladder that comes of them is none of theirs.
 */
export function editionsOf({
  known,
  editions,
}: Pick<FileReading, 'known' | 'editions'>): readonly TextFile[] {
  const datasets = known.filter(({ path }) => path.split('/').at(-1) === 'dataset.json');
  if (datasets.length > 1) return [];
  const decoder = new TextDecoder();
  return editions.flatMap(({ path, bytes }) => {
    const [, edition, rest] = OF_EDITION.exec(path) ?? [];
    return edition && rest
      ? [{ path: plainPath(`${edition}/${rest}`), text: decoder.decode(bytes) }]
      : [];
  });
}
