import type { ShownChanges } from '#src/dataset/editions/loadChanges.ts';
import {
  CHANGE_DEEDS,
  CHANGE_KIND_NAMES,
  CHANGE_KINDS,
  type Change,
  type ChangeCounts,
  type ChangeDeed,
  toldOf,
} from '#src/domain/editions/change.ts';
import { countsOf } from '#src/domain/editions/severity.ts';
import type { FamilyId, Source } from '#src/domain/role.ts';
import * as words from '#src/text/en/changeList.ts';
import { inDigits } from '#src/text/format.ts';
import type { ChangesView } from './screen.ts';

/** The changes of a family that are shown. */
export interface ShownFamily {
  readonly id: FamilyId;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
  /** The sources of these that the present does not have any more. */
  readonly sources: readonly Source[];
}

/** What of some changes a view shows, by family; families of which it shows none are left out. */
export function shownBy(
  { deeds }: Pick<ChangesView, 'deeds'>,
  { summary, byFamily }: Pick<ShownChanges, 'summary' | 'byFamily'>,
): readonly ShownFamily[] {
  if (!summary) return [];
  const wanted = CHANGE_DEEDS.filter((deed) => deeds.includes(deed));
  const isShown = ({ kind }: Change) =>
    wanted.length === 0 || wanted.includes(CHANGE_KINDS[kind].deed);
  return summary.families.flatMap(({ id, title, from }) => {
    const { changes: all = [], sources = [] } = byFamily.get(id) ?? {};
    const changes = toldOf(all).filter(isShown);
    return changes.length > 0 ? [{ id, title, from, to: summary.to, changes, sources }] : [];
  });
}

/** How many changes there are of each deed, in the order of all deeds. */
export function deedsIn(
  counts: readonly ChangeCounts[],
): readonly { readonly deed: ChangeDeed; readonly count: number }[] {
  return CHANGE_DEEDS.map((deed) => {
    const kinds = CHANGE_KIND_NAMES.filter((kind) => CHANGE_KINDS[kind].deed === deed);
    const each = counts.flatMap((own) => kinds.map((kind) => own[kind] ?? 0));
    return { deed, count: each.reduce((sum, count) => sum + count, 0) };
  }).filter(({ count }) => count > 0);
}

/** `New 4 · Clearly higher 2`. */
export function deedsInWords(changes: readonly Change[]): string {
  return deedsIn([countsOf(changes)])
    .map(({ deed, count }) => `${words.DEED_WORDS[deed]} ${inDigits(count)}`)
    .join(' · ');
}

/** How many there are of all kinds together. */
export function totalOf(counts: ChangeCounts): number {
  return deedsIn([counts]).reduce((sum, { count }) => sum + count, 0);
}
