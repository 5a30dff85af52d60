import { useMemo, useState } from 'react';
import type { Opened } from '#src/screens/screenTypes.ts';
import { isOffered } from './act.ts';
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
  open: Opened,
  typed: string,
  { found, failed }: Search,
  standing: Standing,
): Shown {
  const [kept] = useState(recents);
  const isAsked = typed.trim() !== '';
  return useMemo(() => {
    const { ladder } = open;
    const shown = (groups: readonly Group[]) => groups.flatMap((group) => offeredOf(open, group));
    if (!isAsked) {
      const groups = shown(startGroups(ladder, kept, standing));
      return { groups, isCurrent: true, isPartial: false };
    }
    if (failed === 'names')
      return { groups: shown(plainGroups(ladder, typed)), isCurrent: true, isPartial: false };
    const isEnough = found.isWhole || found.names?.isPartial === false;
    const isPartial =
      found.isWhole &&
      !!found.names?.isPartial &&
      !!found.texts?.isPartial &&
      !found.names.pair &&
      !found.names.question;
    return {
      groups: shown(foundGroups(ladder, found, standing)),
      isCurrent: found.typed === typed && isEnough,
      isPartial,
    };
  }, [open, typed, isAsked, failed, found, kept, standing]);
}

/** What of a group there is to be had here: no command leads to a screen that has nothing to show. */
function offeredOf(open: Opened, group: Group): readonly Group[] {
  const items = group.items.filter(
    ({ goal }) => !('command' in goal) || isOffered(open, goal.command),
  );
  const gone = group.items.length - items.length;
  return items.length ? [{ ...group, items, count: group.count - gone }] : [];
}
