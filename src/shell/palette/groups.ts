import type { Ladder } from '#src/domain/ladder.ts';
import { COMMANDS } from '#src/search/commands.ts';
import type { NameHit } from '#src/search/names.ts';
import {
  commandItem,
  type Group,
  type Item,
  NEAREST,
  nameItem,
  pairItems,
  recentItem,
  roleItem,
  textItem,
} from './items.ts';
import type { Recent } from './recent.ts';
import type { SearchResults } from './useSearch.ts';

const LABELS: Readonly<Record<NameHit['kind'], string>> = {
  role: 'Roles',
  family: 'Families',
  grade: 'Grades',
  strand: 'Strands',
  command: 'Commands',
};

/** What is offered before anything is typed: what was opened last, then all commands. */
export function startGroups(ladder: Ladder, recents: readonly Recent[]): Group[] {
  return [
    group(
      'Opened last',
      recents.map((recent) => recentItem(ladder, recent)),
    ),
    group(
      'Commands',
      COMMANDS.map(({ id }) => commandItem(id)),
    ),
  ].filter(isFilled);
}

/**
 * What was found, the best first. Where names lack something of what was typed, the expectations come before them;
 * where nothing was found at all, the nearest titles.
 */
export function foundGroups(ladder: Ladder, { names, texts }: SearchResults): Group[] {
  const pair = group('Two roles', names?.pair ? pairItems(ladder, names.pair) : []);
  const named = (names?.groups ?? []).map(({ kind, hits, count }) =>
    group(
      LABELS[kind],
      hits.map((hit) => nameItem(ladder, hit)),
      count,
    ),
  );
  const said = group(
    'Expectations',
    (texts?.hits ?? []).map((hit) => textItem(ladder, hit)),
    texts?.count,
  );
  const nearest = group(
    NEAREST,
    (texts?.nearest ?? []).map((id) => {
      const role = ladder.byId.get(id);
      return role && roleItem(ladder, role);
    }),
  );
  // Words that hold all that was typed come before names that hold only some of it.
  const found = names?.isPartial && !texts?.isPartial ? [said, ...named] : [...named, said];
  // What comes nearest is of an older answer where something has been found by now.
  const last = found.some(isFilled) ? [] : [nearest];
  return [pair, ...found, ...last].filter(isFilled);
}

function group(label: string, items: readonly (Item | undefined)[], count?: number): Group {
  const own = items.filter((item) => item !== undefined);
  return { label, items: own, count: count ?? own.length };
}

function isFilled({ items }: Group): boolean {
  return items.length > 0;
}
