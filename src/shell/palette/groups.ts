import { type Ladder, labelOf, stepsTo } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { COMMANDS } from '#src/search/commands.ts';
import { GROUP_WORDS } from '#src/text/en/answers.ts';
import { itemsAbout, typedAbout } from './aboutRole.ts';
import { answerItems, isAbsence, nextLevels } from './answers.ts';
import {
  commandItem,
  type Group,
  type Item,
  nameItem,
  pairItems,
  recentItem,
  roleItem,
  textItem,
} from './items.ts';
import type { Recent } from './recent.ts';
import type { Standing } from './standing.ts';
import type { SearchResults } from './useSearch.ts';

/** What is offered before anything is typed: what can be done here, what was opened last, roles nearby, all commands. */
export function startGroups(
  ladder: Ladder,
  recents: readonly Recent[],
  standing: Standing,
): Group[] {
  const own = itemsAbout(ladder, standing);
  const opened = recents.map((recent) => recentItem(ladder, recent));
  const shown = new Set([...own, ...opened].map((item) => item?.key));
  const suggested = suggestedRoles(ladder, standing)
    .map((role) => roleItem(ladder, role))
    .filter(({ key }) => !shown.has(key));
  const commands = COMMANDS.map(({ id }) => commandItem(id));
  return [
    aboutGroup(ladder, standing, own),
    group(GROUP_WORDS.opened, opened),
    group(GROUP_WORDS.suggested, suggested),
    group(
      GROUP_WORDS.command,
      commands.filter((item) => !shown.has(item?.key)),
    ),
  ].filter(isFilled);
}

const MOST_SUGGESTED = 5;
const MOST_AHEAD = 3;

/** Where one may go from where one stands; for who stands nowhere, the described roles that most ties lead to. */
function suggestedRoles(ladder: Ladder, { here, about }: Standing): readonly Role[] {
  const start = here ?? about;
  if (start) {
    const before = stepsTo(ladder, start.id).map(({ role }) => role);
    const near = [start, ...nextLevels(ladder, start).slice(0, MOST_AHEAD), ...before];
    return near.filter((role) => role !== about).slice(0, MOST_SUGGESTED);
  }
  const { incoming, outgoing } = ladder.adjacency();
  const ties = ({ id }: Role) => incoming(id).length + outgoing(id).length;
  return ladder.roles
    .filter(({ status }) => status === 'open')
    .map((role) => ({ role, ties: ties(role) }))
    .sort((a, b) => b.ties - a.ties)
    .slice(0, MOST_SUGGESTED)
    .map(({ role }) => role);
}

/**
 * What was found, the best first. Where names lack something of what was typed, the expectations come before them;
 * where nothing was found at all, the nearest titles.
 */
export function foundGroups(ladder: Ladder, results: SearchResults, standing: Standing): Group[] {
  const { names, texts } = results;
  const named = (names?.groups ?? []).map(({ kind, hits, count }) =>
    group(
      GROUP_WORDS[kind],
      hits.map((hit) => nameItem(ladder, hit)),
      count,
    ),
  );
  const said = group(
    GROUP_WORDS.line,
    (texts?.hits ?? []).map((hit) => textItem(ladder, hit)),
    texts?.count,
  );
  const nearest = group(
    GROUP_WORDS.nearest,
    (texts?.nearest ?? []).map((id) => {
      const role = ladder.byId.get(id);
      return role && roleItem(ladder, role);
    }),
  );
  // Words that hold all that was typed come before names that hold only some of it.
  const found = names?.isPartial && !texts?.isPartial ? [said, ...named] : [...named, said];
  // What comes nearest is of an older answer where something has been found by now.
  const last = found.some(isFilled) ? [] : [nearest];
  const { before, after } = answersAround(ladder, results, standing);
  return [...before, ...found, ...after, ...last].filter(isFilled);
}

/**
 * What answers besides what was found. It comes first; but who types a title wants that role, not what begins with the
 * same letters, or is said of such words in general.
 */
function answersAround(ladder: Ladder, { typed, names }: SearchResults, standing: Standing) {
  const { question, pair } = names ?? {};
  const isTitle = names?.groups[0]?.kind === 'role' && !names.isPartial;
  const answer = question && group(GROUP_WORDS.answer, answerItems(ladder, question, standing));
  const two = pair && group(GROUP_WORDS.pair, pairItems(ladder, pair));
  const own = aboutGroup(ladder, standing, typedAbout(ladder, standing, typed));
  const isGeneral = isTitle && question && isAbsence(question);
  return {
    before: [isGeneral ? [] : answer, two, isTitle ? [] : own].flatMap((each) => each ?? []),
    after: [isTitle ? own : [], isGeneral ? answer : []].flatMap((each) => each ?? []),
  };
}

/** What can be done with the role of the page, under its name. */
function aboutGroup(ladder: Ladder, { about }: Standing, items: readonly Item[]): Group {
  return group(GROUP_WORDS.about(about ? labelOf(ladder, about) : ''), items);
}

function group(label: string, items: readonly (Item | undefined)[], count?: number): Group {
  const own = items.filter((item) => item !== undefined);
  return { label, items: own, count: count ?? own.length };
}

function isFilled({ items }: Group): boolean {
  return items.length > 0;
}
