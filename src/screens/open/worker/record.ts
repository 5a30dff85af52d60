import { brokenPromises } from '#src/dataset/check/permanence.ts';
import { lockText, namesOf } from '#src/dataset/lock.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';

/** The record of what is published of a ladder. */
export interface PublishedIds {
  /** The file that says so; nothing where there is no ladder to record. */
  readonly text?: string;
  /** What was published before and no longer stands, a problem each. */
  readonly broken: readonly ImportProblem[];
}

/**
 * Records the ids of a ladder as published, beside those of the record that came with it. A role that has another title by
 * now stays what it was published as. Whatever else no longer stands is told, and stays recorded as let go of: that was
 * done on purpose by whoever mended the ladder, who can still give it an heir.
 */
export function publishedIds(ladder: readonly RawFile[], known: readonly RawFile[]): PublishedIds {
  const record = recordIn(known);
  const { dataset, families, lock, problems } = readFiles([...ladder, ...record]);
  if (!dataset) return { broken: [] };
  const unread = problems.filter(({ at }) => at.file === LOCK_PATH);
  const broken = lock ? brokenPromises({ dataset, families, lock }) : [];
  const names = namesOf(dataset, families);
  const isRenamed = ({ kind, problem }: (typeof broken)[number]) =>
    kind === 'roles' && problem.code === 'changed-id';
  const renamed = new Set(broken.filter(isRenamed).map(({ address }) => address));
  const lost = broken.filter((each) => !isRenamed(each));
  const retired = [...(lock?.value.retired ?? []), ...lost.map(({ address }) => address)];
  return {
    text: lockText(names, lock?.value, (address) => renamed.has(address), retired),
    broken: [...unread, ...lost.map(({ problem }) => problem)].map((problem) => ({
      ...problem,
      severity: 'warning',
    })),
  };
}

/** What a dataset folder records as published, where one alone was given. */
function recordIn(known: readonly RawFile[]): readonly RawFile[] {
  const [record, ...others] = known.filter(({ path }) => path.split('/').at(-1) === LOCK_PATH);
  return record && others.length === 0 ? [{ path: LOCK_PATH, bytes: record.bytes }] : [];
}
