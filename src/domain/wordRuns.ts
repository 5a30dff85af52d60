import { diffArrays } from 'diff';

/** Consecutive words of one kind; between runs there is a space. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The word-level difference between two texts, removed words before those that replace them. A single word that is
 * the same between two changes is counted to the change, so that phrases are replaced rather than fragments.
 */
export function wordRuns(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    if (removed.length) runs.push({ kind: 'removed', text: removed.join(' ') });
    if (added.length) runs.push({ kind: 'added', text: added.join(' ') });
    removed = [];
    added = [];
  };
  const changes = diffArrays(split(before), split(after));
  for (const [at, { value, added: isAdded, removed: isRemoved }] of changes.entries()) {
    const isSame = !isAdded && !isRemoved;
    const isLoneWord = isSame && value.length === 1 && at > 0 && at < changes.length - 1;
    if (isRemoved || isLoneWord) removed.push(...value);
    if (isAdded || isLoneWord) added.push(...value);
    if (isSame && !isLoneWord) {
      flush();
      runs.push({ kind: 'same', text: value.join(' ') });
    }
  }
  flush();
  return runs;
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
