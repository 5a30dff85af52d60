import { type Ladder, rungAbove } from '#src/domain/ladder.ts';
import { matchesTyping } from '#src/domain/nearest.ts';
import type { Role } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import { candidateView } from '#src/screens/candidate/screen.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { pathView } from '#src/screens/path/screen.ts';
import { formatView, type View } from '#src/screens/registry.ts';
import { stepsView } from '#src/screens/steps/screen.ts';
import type { CommandId } from '#src/search/commands.ts';
import * as words from '#src/text/en/palette.ts';
import { commandItem, type Item, plainItem } from './items.ts';
import type { Standing } from './standing.ts';

interface RoleCommand {
  readonly title: string;
  readonly also: readonly string[];
  /** Nothing for a role that it says nothing of; `here` is the role that is one's own. */
  readonly to: (ladder: Ladder, role: Role, here: Role | undefined) => View | undefined;
}

/** What can be done with the role of a page, most wanted first. */
const ROLE_COMMANDS: readonly RoleCommand[] = [
  { title: words.changesNext, also: ['promotion'], to: nextLevel },
  {
    title: words.compareWith,
    also: ['difference', 'versus', words.sideBySide],
    to: (_, { id }) => compareView([id]),
  },
  {
    title: words.compareYours,
    also: [],
    to: (_, { id }, here) => here && compareView([here.id, id]),
  },
  {
    title: words.pathFromYours,
    also: [words.howFar],
    to: (_, { id }, here) => here && pathView(here.id, id),
  },
  {
    title: words.pathFromHere,
    also: ['routes', 'career'],
    to: (_, { id }) => pathView(id),
  },
  { title: words.stepByStep, also: [], to: stepByStep },
  { title: words.showOnMap, also: ['ladder'], to: (_, { id }) => ({ ...LADDER, focus: id }) },
  {
    title: words.pageForCandidates,
    also: ['hiring', 'recruiter'],
    to: (_, { id }) => candidateView(id),
  },
];

/** Commands for any page that do something with the role of this one. */
const PAGE_COMMANDS: readonly CommandId[] = ['share', 'copy-link', 'print'];

function nextLevel(ladder: Ladder, { id }: Role): View | undefined {
  const next = rungAbove(ladder, id);
  return next && compareView([id, next.id]);
}

function stepByStep(ladder: Ladder, { id }: Role): View | undefined {
  const chain = chainThrough(ladder, id);
  return chain.length > 1 ? stepsView(chain.map((role) => role.id)) : undefined;
}

/** Everything that can be done with the role of the page. */
export function itemsAbout(ladder: Ladder, standing: Standing): readonly Item[] {
  const own = ownItems(ladder, standing, '');
  if (own.length === 0) return own;
  return [...own, ...PAGE_COMMANDS.flatMap((id) => commandItem(id) ?? [])];
}

/** So many letters say at least what somebody wants to do. */
const FEWEST_LETTERS = 3;

/** What of it begins with what was typed. */
export function typedAbout(ladder: Ladder, standing: Standing, typed: string): readonly Item[] {
  return typed.trim().length < FEWEST_LETTERS ? [] : ownItems(ladder, standing, typed);
}

function ownItems(ladder: Ladder, { about: role, here }: Standing, typed: string): Item[] {
  if (!role) return [];
  const other = here === role ? undefined : here;
  return ROLE_COMMANDS.flatMap(({ title, also, to }) => {
    const view = matchesTyping({ title, id: '', aliases: also }, typed) && to(ladder, role, other);
    return view ? [plainItem(`about:${title}`, title, '', formatView(view))] : [];
  });
}
