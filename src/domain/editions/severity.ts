import type { Grade } from '../role.ts';
import { SECTIONS } from '../sections.ts';
import {
  CHANGE_KINDS,
  CHANGE_SEVERITIES,
  type Change,
  type ChangeCounts,
  type ChangeKind,
  type ChangeSeverity,
  toldOf,
} from './change.ts';

/**
 * How much one change weighs: a raised bar, a removal or another grade is major; what is new and asks nothing of anybody
 * is minor; wording is patch. What nobody has to show, and a role that was only named, weigh less; what may have stood
 * on a part of a page that was never read weighs nothing.
 */
export function severityOf(change: Change): ChangeSeverity {
  const { severity } = CHANGE_KINDS[change.kind];
  if (change.isUnsure) return 'patch';
  if (severity === 'major' && isLight(change)) return 'minor';
  return severity;
}

function isLight(change: Change): boolean {
  switch (change.kind) {
    case 'line-new':
    case 'line-gone': {
      const line = change.after ?? change.before;
      return line !== undefined && SECTIONS[line.section].asks === 'may';
    }
    case 'scale-changed':
      return hasOnlyMore(change.before?.grades ?? [], change.after?.grades ?? []);
    case 'role-gone':
      return change.before?.role.status === 'named';
    case 'step-gone':
      return change.before?.basis === 'inferred';
    default:
      return false;
  }
}

/** Whether every grade of before stands in the same order among those of now. */
function hasOnlyMore(before: readonly Grade[], after: readonly Grade[]): boolean {
  const known = new Set(before.map(({ value }) => value));
  const kept = after.flatMap(({ value }) => (known.has(value) ? [value] : []));
  return kept.join('\n') === before.map(({ value }) => value).join('\n');
}

/** The heaviest of some changes; nothing where nobody is told any. */
export function heaviestOf(changes: readonly Change[]): ChangeSeverity | undefined {
  const found = new Set(toldOf(changes).map(severityOf));
  return CHANGE_SEVERITIES.find((severity) => found.has(severity));
}

/** How many changes there are of each kind that anybody is told. */
export function countsOf(changes: readonly Pick<Change, 'kind'>[]): ChangeCounts {
  const counts: Partial<Record<ChangeKind, number>> = {};
  for (const { kind } of toldOf(changes)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/**
 * The version of a ladder that comes after `now`, by what changed (Semantic Versioning 2.0.0); `now` itself where nothing
 * did, and nothing where that is no version.
 */
export function nextVersion(now: string, severity: ChangeSeverity | undefined): string | undefined {
  const parts = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(now.trim())?.slice(1).map(Number);
  if (!parts) return undefined;
  const at = severity ? CHANGE_SEVERITIES.indexOf(severity) : parts.length;
  return parts.map((part, place) => (place < at ? part : place === at ? part + 1 : 0)).join('.');
}
