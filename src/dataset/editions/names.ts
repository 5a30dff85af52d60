import { atEdition } from '#src/domain/editionIds.ts';
import { findNamed } from '#src/domain/ladder.ts';
import type { Dataset, ExpectationLists, FamilyId, Renamed, RoleId } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';

/** Line by line the id that it has now; only those whose id is another. */
type LinesRenamed = ReadonlyMap<string, string>;

/** What an edition calls by other names beside the present. */
export interface Names {
  readonly role: (id: RoleId) => RoleId;
  readonly family: (id: FamilyId) => FamilyId;
  /** By the id that the edition has for it, with its date. */
  readonly dated: (id: string) => string;
  readonly strand: (id: string) => string;
  readonly linesOfRole: (id: RoleId) => LinesRenamed;
  readonly linesOfFamily: (id: FamilyId) => LinesRenamed;
}

/** Each by the id that the present has for it, roles and families with the date of the edition. */
export function namesOf(edition: Dataset, present: Dataset): Names {
  const { asOf } = edition.info;
  const { strands } = present.info;
  const role = renamedSince(edition.roles, present.roles);
  const family = renamedSince(edition.families, present.families);
  const roleLines = edition.texts.flatMap(({ roles }) => Object.entries(roles));
  const familyLines = edition.texts.map((text) => [text.id, text] as const);
  const linesOfRole = renamedLines(roleLines, role, present.roles);
  const linesOfFamily = renamedLines(familyLines, family, present.families);
  const now = (renamed: ReadonlyMap<string, string>) => (id: string) =>
    atEdition(renamed.get(id) ?? id, asOf);
  return {
    role: now(role),
    family: now(family),
    dated: (id) => atEdition(id, asOf),
    strand: (id) => findNamed(strands, id)?.id ?? id,
    linesOfRole: (id) => linesOfRole.get(id) ?? NONE,
    linesOfFamily: (id) => linesOfFamily.get(id) ?? NONE,
  };
}

const NONE: LinesRenamed = new Map();

interface Aliased {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** The ids that the present has for what an edition calls otherwise; not where the edition has two that are one now. */
function renamedSince(
  then: readonly { readonly id: string }[],
  now: readonly Aliased[],
): ReadonlyMap<string, string> {
  const taken = new Set(then.map(({ id }) => id));
  const ids = new Set(now.map(({ id }) => id));
  const byAlias = new Map(
    now.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)),
  );
  const renamed = new Map<string, string>();
  for (const { id } of then) {
    const later = ids.has(id) ? undefined : byAlias.get(id);
    if (later === undefined || taken.has(later)) continue;
    taken.add(later);
    renamed.set(id, later);
  }
  return renamed;
}

interface Owner {
  readonly id: string;
  readonly renamed?: Renamed;
}

/** The same of the lines of each role, or of each family. */
function renamedLines(
  then: readonly (readonly [owner: string, lists: ExpectationLists])[],
  owners: ReadonlyMap<string, string>,
  now: readonly Owner[],
): ReadonlyMap<string, LinesRenamed> {
  const present = new Map(now.map(({ id, renamed }) => [id, renamed]));
  return new Map(
    then.flatMap(([owner, lists]) => {
      const pairs = present.get(owners.get(owner) ?? owner);
      if (!pairs) return [];
      const lines = pairs.map(([old, line]) => ({ id: line, aliases: [old] }));
      const renamed = renamedSince(
        SECTION_KINDS.flatMap((section) => lists[section]),
        lines,
      );
      return [[owner, renamed] as const];
    }),
  );
}
