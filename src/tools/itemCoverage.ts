import {
  type Citation,
  citationsOf,
  citationsOfRole,
  uncoveredLines,
} from '#src/dataset/citedLines.ts';
import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';

type RoleFile = FamilyFile['roles'][number];

/** How the lines of the pages of one role stand to what the dataset has of it. */
export interface RoleCoverage {
  readonly role: string;
  readonly status: RoleFile['status'];
  /** How many lines its pages list, those of roles beside it included, since pages are shared; unknown without them. */
  readonly items: number | undefined;
  /** How many expectations are its own, and how many are its family's. */
  readonly own: number;
  readonly ofFamily: number;
  /** Which lines of its pages have no place anywhere in the dataset. */
  readonly without: readonly Citation[];
}

/** What each role has of what its pages list, in the order of the families. */
export function itemCoverage(
  dataset: DatasetFile,
  families: readonly FamilyFile[],
): readonly RoleCoverage[] {
  const itemsOf = new Map(dataset.sources.map(({ id, items }) => [id, items]));
  const cited = Map.groupBy(families.flatMap(citationsOf), ({ source }) => source);
  const uncovered = new Map(
    dataset.sources.map(({ id, items = [] }) => [
      id,
      uncoveredLines(items, cited.get(id)?.map(({ line }) => line) ?? []),
    ]),
  );
  return families.flatMap((family) =>
    family.roles.map((role): RoleCoverage => {
      const pages = new Set([
        ...citationsOfRole(role, family.source).map(({ source }) => source),
        ...(role.source ? [role.source.id] : []),
      ]);
      const known = [...pages].filter((id) => itemsOf.get(id));
      return {
        role: role.id,
        status: role.status,
        items:
          known.length > 0
            ? known.reduce((sum, id) => sum + (itemsOf.get(id)?.length ?? 0), 0)
            : undefined,
        own: countOf(role),
        ofFamily: countOf(family),
        without: known.flatMap((source) =>
          (uncovered.get(source) ?? []).map((line) => ({ source, line })),
        ),
      };
    }),
  );
}

function countOf(lists: Pick<RoleFile, (typeof SECTION_KINDS)[number]>): number {
  return SECTION_KINDS.reduce((sum, section) => sum + lists[section].length, 0);
}
