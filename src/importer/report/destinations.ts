import { SECTION_KINDS } from '#src/domain/sections.ts';
import { SECTION_WORDS } from '#src/text/en/sections.ts';
import type { ItemReading, PageReading, Passage, RoleReading } from '../extract/reading.ts';

/** What came of the lines of a page: of each where it begins, and where it went. */
export function destinationsOf(
  page: PageReading,
): readonly (readonly [line: number, went: string])[] {
  return [
    ...partsOf(page, 'all roles', page.title),
    ...page.roles.flatMap((role) => [
      ...partsOf(role, role.title, role.title),
      ...to(role.grades, `grade of ${role.title}`),
    ]),
    ...page.relations.map(
      ({ line, kind, from, to: end }) => [line, `relation: ${kind} ${from} → ${end}`] as const,
    ),
  ];
}

function partsOf(part: PageReading | RoleReading, owner: string, title: string) {
  const items = (passages: readonly (Passage & Partial<ItemReading>)[]) => [
    ...passages,
    ...passages.flatMap(({ details = [], examples = [] }) => [...details, ...examples]),
  ];
  return [
    ...to(part.summary, `summary of ${title}`),
    ...SECTION_KINDS.flatMap((section) =>
      to(items(part.lists[section]), `${SECTION_WORDS[section].many} of ${owner}`),
    ),
    ...to(items(part.indicators), `indicators of ${owner}`),
    ...to(part.hiring, `hiring steps of ${owner}`),
    ...to(part.notes, 'a note that is not taken over'),
  ];
}

function to(passages: readonly Passage[], went: string) {
  return passages.map(({ line }) => [line, went] as const);
}
