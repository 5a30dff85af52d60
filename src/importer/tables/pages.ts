import { bySection, SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { saysOnlyLevel } from '#src/lexicon/readTitle.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import type { ItemReading, ListsReading, PageReading, RoleReading } from '../extract/reading.ts';

export function emptyPage(file: string, title: string): PageReading {
  return {
    file,
    title,
    summary: [],
    roles: [],
    lists: bySection(() => []),
    indicators: [],
    hiring: [],
    notes: [],
    relations: [],
    problems: [],
  };
}

/**
 * Joins what several sheets of a workbook say: pages of one title are one, and a role that an overview only names is
 * the one that another sheet describes.
 */
export function joinPages(pages: readonly PageReading[]): readonly PageReading[] {
  const byTitle = [...Map.groupBy(pages, ({ title }) => keyOf(title)).values()].map(joined);
  const homes = homesOf(byTitle);
  const moved = byTitle.map((page) => ({
    page,
    leaving: page.roles.filter((role) => (homes.get(keyOf(role.title)) ?? page) !== page),
  }));
  const arriving = Map.groupBy(
    moved.flatMap(({ leaving }) => leaving),
    ({ title }) => homes.get(keyOf(title)),
  );
  return moved.map(({ page, leaving }): PageReading => {
    const gone = new Set(leaving);
    const roles = page.roles.filter((role) => !gone.has(role));
    return { ...page, roles: joinRoles([...roles, ...(arriving.get(page) ?? [])]) };
  });
}

/** For each title on several pages, the one that describes it, if one alone does. */
function homesOf(pages: readonly PageReading[]): ReadonlyMap<string, PageReading> {
  const places = Map.groupBy(
    pages.flatMap((page) => page.roles.map((role) => ({ page, role }))),
    ({ role }) => keyOf(role.title),
  );
  return new Map(
    [...places].flatMap(([key, all]): [string, PageReading][] => {
      const described = all.filter(({ role }) => isDescribed(role));
      const [only] = described;
      const isApart = saysOnlyLevel(all[0]?.role.title ?? '') || !/\p{L}{3}/u.test(key);
      return all.length > 1 && described.length === 1 && only && !isApart ? [[key, only.page]] : [];
    }),
  );
}

function isDescribed({ lists }: RoleReading): boolean {
  return SECTION_KINDS.some((section) => lists[section].length > 0);
}

function keyOf(title: string): string {
  return plainWords(title).join(' ');
}

function joined(pages: readonly PageReading[]): PageReading {
  const [first] = pages;
  if (pages.length === 1 || !first) return first ?? emptyPage('', '');
  const all = <T>(of: (page: PageReading) => readonly T[]) => pages.flatMap(of);
  // A page is of one department: the others that its sheets name stay as notes.
  const [department, ...others] = new Set(pages.flatMap((page) => page.department ?? []));
  return {
    ...first,
    ...(department === undefined ? {} : { department }),
    summary: all(({ summary }) => summary),
    roles: joinRoles(all(({ roles }) => roles)),
    lists: bySection((section) => all(({ lists }) => lists[section])),
    notes: [...all(({ notes }) => notes), ...others.map((text) => ({ text, line: 1 }))],
    relations: all(({ relations }) => relations),
    problems: all(({ problems }) => problems),
    tables: all(({ tables = [] }) => tables),
  };
}

function joinRoles(roles: readonly RoleReading[]): readonly RoleReading[] {
  return [...Map.groupBy(roles, ({ title }) => keyOf(title) || title).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return same;
    const all = <T>(of: (role: RoleReading) => readonly T[]) => same.flatMap(of);
    const track = same.find((role) => role.track)?.track;
    const otherTracks = same.flatMap(({ track: text, line }) =>
      text === undefined || text === track ? [] : [{ text, line }],
    );
    return [
      {
        ...first,
        summary: all(({ summary }) => summary),
        grades: all(({ grades }) => grades),
        lists: withoutRepeats(same),
        notes: [...all(({ notes }) => notes), ...otherTracks],
        ...(track ? { track } : {}),
      },
    ];
  });
}

/**
 * What several sheets ask of a role; what one of them says that a sheet before it has said already stands once. The same
 * words under another skill ask another thing.
 */
function withoutRepeats(same: readonly RoleReading[]): ListsReading {
  const before = new Set<string>();
  const parts = same.map(({ lists }) => {
    const keyOf = (section: Section, { text, under = [] }: ItemReading) =>
      JSON.stringify([section, text, under]);
    const own = bySection((section) =>
      lists[section].filter((item) => !before.has(keyOf(section, item))),
    );
    for (const section of SECTION_KINDS)
      for (const item of lists[section]) before.add(keyOf(section, item));
    return own;
  });
  return bySection((section) => parts.flatMap((lists) => lists[section]));
}
