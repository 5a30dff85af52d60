import { findRole, type Ladder, labelOf } from '#src/domain/ladder.ts';
import { describedFirst, matchesTyping, nearestRoles } from '#src/domain/nearest.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import type { Role } from '#src/domain/role.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import { familyView } from '#src/screens/family/screen.ts';
import { gradeView } from '#src/screens/grade/screen.ts';
import { departmentTitle, familyTitle } from '#src/screens/parts/Role.tsx';
import { pathView } from '#src/screens/path/screen.ts';
import { formatView } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { strandView } from '#src/screens/strand/screen.ts';
import type { Pair } from '#src/search/answer.ts';
import { COMMANDS, type CommandId } from '#src/search/commands.ts';
import type { TextPlace } from '#src/search/files.ts';
import type { NameHit } from '#src/search/names.ts';
import type { TextHit } from '#src/search/texts.ts';
import { ANSWER_WORDS, GROUP_WORDS } from '#src/text/en/answers.ts';
import * as said from '#src/text/en/palette.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import { gradeInWords, gradeName } from '#src/text/grades.ts';
import { statusNames } from '#src/text/words.ts';
import { keyOf, type Recent } from './recent.ts';

/** One line of the palette: what it says, what was found in it, and what happens when it is chosen. */
export interface Item {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  /** What was found of it, to be marked. */
  readonly words: readonly string[];
  readonly goal: { readonly to: string } | { readonly command: CommandId };
  /** How it is remembered, where it is worth that. */
  readonly recent?: Recent;
}

/** Items of one kind under a heading. */
export interface Group {
  readonly label: string;
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly count: number;
}

/** A role as a line of the palette. */
export function roleItem(ladder: Ladder, role: Role, words: readonly string[] = []): Item {
  const places = new Set([familyTitle(ladder, role), departmentTitle(ladder, role)]);
  const recent = { kind: 'role', id: role.id } as const;
  return {
    key: keyOf(recent),
    title: labelOf(ladder, role),
    note: [gradeInWords(role), ...places, ...statusNames(role)].filter(Boolean).join(' · '),
    words,
    goal: { to: formatView(roleView(role.id)) },
    recent,
  };
}

/** What was found under a name; nothing where this ladder has no such thing. */
export function nameItem(
  ladder: Ladder,
  { kind, id, words }: Pick<NameHit, 'kind' | 'id' | 'words'>,
): Item | undefined {
  if (kind === 'command') return commandItem(id, words);
  return pageItem(ladder, { kind, id }, words);
}

type RecentPage = Exclude<Recent, { kind: 'line' }>;

/** A page of the ladder as a line of the palette; nothing where this ladder has no such page. */
function pageItem(ladder: Ladder, recent: RecentPage, words: readonly string[]): Item | undefined {
  const { kind, id } = recent;
  const item = (title: string, note: string, to: string): Item => {
    return { key: keyOf(recent), title, note, words, goal: { to }, recent };
  };
  switch (kind) {
    case 'role': {
      const role = findRole(ladder, id);
      return role && roleItem(ladder, role, words);
    }
    case 'family': {
      const family = ladder.familyById.get(id);
      const department = ladder.info.departments.find((each) => each.id === family?.department);
      const note = [said.jobFamily, department?.title].filter(Boolean).join(' · ');
      return family && item(family.title, note, formatView(familyView(id)));
    }
    case 'grade': {
      const grade = ladder.info.grades.find(({ value }) => value === id);
      const note = grade ? Object.values(grade.titles).flat().join(', ') : '';
      return grade && item(gradeName(id), note, formatView(gradeView(id)));
    }
    case 'strand': {
      const strand = ladder.info.strands.find((each) => each.id === id);
      const theme = ladder.info.themes.find((each) => each.id === strand?.theme);
      const note = [said.howItGrows, theme?.title].filter(Boolean).join(' · ');
      return strand && item(strand.title, note, formatView(strandView(id)));
    }
  }
}

/** A command as a line of the palette; nothing for one that does not exist. */
export function commandItem(id: string, words: readonly string[] = []): Item | undefined {
  const command = COMMANDS.find((each) => each.id === id);
  return (
    command && {
      key: `command:${id}`,
      title: command.title,
      note: '',
      words,
      goal: { command: command.id },
    }
  );
}

/** A wording that was found, leading to where it first stands; nothing where this ladder has none of its places. */
export function textItem(
  ladder: Ladder,
  { text, words, count, places }: TextHit,
): Item | undefined {
  const [first] = places.flatMap((place) => placeItem(ladder, text, place) ?? []);
  if (!first) return undefined;
  const more = count > 1 ? said.andIn(said.otherPlaces(count - 1)) : '';
  return { ...first, key: `text:${text}`, note: `${first.note}${more}`, words };
}

/** A line on the page of its role, or a level on that of its strand. */
function placeItem(ladder: Ladder, text: string, place: TextPlace): Item | undefined {
  if (place.length === 2) {
    const [id, level] = place;
    const item = pageItem(ladder, { kind: 'strand', id }, []);
    return item && { ...item, title: text, note: said.levelIn(level, item.title) };
  }
  const [id, section, line] = place;
  const role = findRole(ladder, id);
  if (!role) return undefined;
  const item = lineItem(ladder, { kind: 'line', role: role.id, line, text }, role);
  return { ...item, note: said.oneOf(SECTION_WORDS[section].one, labelOf(ladder, role)) };
}

function lineItem(ladder: Ladder, recent: Extract<Recent, { kind: 'line' }>, role: Role): Item {
  return {
    key: keyOf(recent),
    title: recent.text,
    note: said.expectationOf(labelOf(ladder, role)),
    words: [],
    goal: { to: formatView(roleView(role.id, { mark: recent.line })) },
    recent,
  };
}

/** Something opened before; nothing where this ladder has it no more. */
export function recentItem(ladder: Ladder, recent: Recent): Item | undefined {
  if (recent.kind !== 'line') return nameItem(ladder, { ...recent, words: [] });
  const role = findRole(ladder, recent.role);
  return role && lineItem(ladder, recent, role);
}

/** A line that leads somewhere and is not worth remembering. */
export function plainItem(key: string, title: string, note: string, to: string): Item {
  return { key, title, note, words: [], goal: { to } };
}

/** `grade 7 → grade 9`. */
export function stepNote(from: Role, to: Role): string {
  return `${gradeInWords(from)} → ${gradeInWords(to)}`;
}

/** The way from one role to another. */
export function pathItem(ladder: Ladder, from: Role, to: Role, note = stepNote(from, to)): Item {
  const title = ANSWER_WORDS.path(labelOf(ladder, from), labelOf(ladder, to));
  return plainItem(`path:${from.id}:${to.id}`, title, note, formatView(pathView(from.id, to.id)));
}

function compareItem(ladder: Ladder, a: Role, b: Role): Item {
  const title = ANSWER_WORDS.compare(labelOf(ladder, a), labelOf(ladder, b));
  const to = formatView(compareView([a.id, b.id]));
  return plainItem(`compare:${a.id}:${b.id}`, title, stepNote(a, b), to);
}

const MOST_WAYS = 2;

/**
 * Two roles, as a path and as a comparison: what was wished first. Where the second may be several, it is those that
 * the first leads to in the fewest steps.
 */
export function pairItems(ladder: Ladder, { from, to, wish }: Pair): Item[] {
  const first = ladder.byId.get(from);
  const meant = to.flatMap((id) => ladder.byId.get(id) ?? []);
  if (!first) return [];
  const ahead = reachableRoles(ladder, from, 'up')
    .map(({ role }) => role)
    .filter((role) => meant.includes(role));
  const goals = (ahead.length ? ahead : meant).slice(0, MOST_WAYS);
  const paths = goals.map((goal) => pathItem(ladder, first, goal));
  const compared = goals.map((goal) => compareItem(ladder, first, goal));
  return wish === 'path' ? [...paths, ...compared] : [...compared, ...paths];
}

const MOST_TITLES = 10;
const MOST_NEAREST = 5;

/** What can be found without an index: titles, family titles and commands that begin with what was typed. */
export function plainGroups(ladder: Ladder, typed: string): Group[] {
  const roles = describedFirst(ladder.roles.filter((role) => matchesTyping(role, typed)));
  const families = ladder.families.filter((family) => matchesTyping(family, typed));
  const commands = COMMANDS.filter((command) => matchesTyping(command, typed));
  const nearest =
    roles.length + families.length + commands.length
      ? []
      : nearestRoles(ladder, typed, MOST_NEAREST);
  const group = (label: string, items: readonly (Item | undefined)[], count: number) => ({
    label,
    items: items.filter((item) => item !== undefined),
    count,
  });
  return [
    group(
      GROUP_WORDS.role,
      roles.slice(0, MOST_TITLES).map((role) => roleItem(ladder, role)),
      roles.length,
    ),
    group(
      GROUP_WORDS.family,
      families
        .slice(0, MOST_NEAREST)
        .map(({ id }) => nameItem(ladder, { kind: 'family', id, words: [] })),
      families.length,
    ),
    group(
      GROUP_WORDS.command,
      commands.map(({ id }) => commandItem(id)),
      commands.length,
    ),
    group(
      GROUP_WORDS.nearest,
      nearest.map((role) => roleItem(ladder, role)),
      nearest.length,
    ),
  ].filter(({ items }) => items.length > 0);
}
