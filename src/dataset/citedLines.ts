import { SECTION_KINDS } from '#src/domain/sections.ts';
import type { FamilyFile } from './schema.ts';

type RoleFile = FamilyFile['roles'][number];

/** A line of a source that an expectation, a claim or a relation is of; nothing where either is unknown. */
export interface Citation {
  readonly source: string;
  readonly line: number;
}

/**
 * The lines that the expectations, claims and relations of a family go back to, also those of its roles. Each says its own
 * source and line, or leaves the source to its role, and that to its family.
 */
export function citationsOf(family: FamilyFile): readonly Citation[] {
  return [
    ...expectationsOf(family, family.source),
    ...family.roles.flatMap((role) => citationsOfRole(role, family.source)),
    ...family.relations.flatMap(({ source }) => citation(source?.id, source?.line)),
  ];
}

/** The same of one role of a family. */
export function citationsOfRole(role: RoleFile, ofFamily: string | undefined): readonly Citation[] {
  const own = role.source?.id ?? ofFamily;
  const claims = role.claims.map(({ source }) => citation(source?.id ?? own, source?.line));
  return [...expectationsOf(role, own), ...claims.flat()];
}

function expectationsOf(
  lists: Pick<RoleFile, (typeof SECTION_KINDS)[number]>,
  own: string | undefined,
): Citation[] {
  return SECTION_KINDS.flatMap((section) => lists[section]).flatMap(({ source, line }) =>
    citation(source?.id ?? own, source?.line ?? line),
  );
}

function citation(source: string | undefined, line: number | undefined): Citation[] {
  return source === undefined || line === undefined ? [] : [{ source, line }];
}

/**
 * Which of the lines that a source lists have nothing of them among some cited ones. What stands between an item and the
 * next is of the item: its points, or the rest of its sentence.
 */
export function uncoveredLines(
  items: readonly number[],
  cited: readonly number[],
): readonly number[] {
  return items.filter((line, at) => {
    const next = items[at + 1] ?? Number.POSITIVE_INFINITY;
    return !cited.some((each) => each >= line && each < next && each - line <= LONGEST_ITEM);
  });
}

/** No item has more lines of points than this; past it another part of the page begins. */
const LONGEST_ITEM = 12;
