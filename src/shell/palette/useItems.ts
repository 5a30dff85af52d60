import { useMemo, useState } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import { foundGroups, startGroups } from './groups.ts';
import { type Group, plainGroups } from './items.ts';
import { recents } from './recent.ts';
import type { Standing } from './standing.ts';
import type { Search } from './useSearch.ts';

interface Shown {
  readonly groups: readonly Group[];
  /** Whether this is the answer to what is typed now, and not to what was typed before. */
  readonly isCurrent: boolean;
  /** Whether everything that is shown lacks some of what was typed. */
  readonly isPartial: boolean;
}

/** What the palette shows for what is typed: the start, what was found, or what can be found without an index. */
export function useItems(
  ladder: Ladder,
  typed: string,
  { found, failed }: Search,
  standing: Standing,
): Shown {
  const [kept] = useState(recents);
  const isAsked = typed.trim() !== '';
  return useMemo(() => {
    if (!isAsked)
      return { groups: startGroups(ladder, kept, standing), isCurrent: true, isPartial: false };
    if (failed === 'names')
      return { groups: plainGroups(ladder, typed), isCurrent: true, isPartial: false };
    const isEnough = found.isWhole || found.names?.isPartial === false;
    const isPartial =
      found.isWhole &&
      !!found.names?.isPartial &&
      !!found.texts?.isPartial &&
      !found.names.pair &&
      !found.names.question;
    return {
      groups: foundGroups(ladder, found, standing),
      isCurrent: found.typed === typed && isEnough,
      isPartial,
    };
  }, [ladder, typed, isAsked, failed, found, kept, standing]);
}
