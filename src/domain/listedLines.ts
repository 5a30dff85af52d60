import type { ListedExpectation, Origin } from './effective.ts';
import type { ExpectationLists, FamilyText } from './role.ts';
import { SECTION_KINDS } from './sections.ts';

/** The lines of a family and of its roles, where they stand. */
export function linesOf(text: FamilyText): ListedExpectation[] {
  return [
    ...linesIn(text, { kind: 'family', family: text.id }),
    ...Object.entries(text.roles).flatMap(([role, own]) => linesIn(own, { kind: 'role', role })),
  ];
}

/** The lines of one owner. */
export function linesIn(lists: ExpectationLists, origin: Origin): ListedExpectation[] {
  return SECTION_KINDS.flatMap((section) =>
    lists[section].map((expectation) => ({ expectation, section, origin })),
  );
}
