import { atEdition } from '#src/domain/editionIds.ts';
import { type Named, renamedSince } from '#src/domain/editions/counterparts.ts';
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
  const linesOfRole = renamedLines(rolesWithLines(edition), rolesWithLines(present), role);
  const linesOfFamily = renamedLines(
    familiesWithLines(edition),
    familiesWithLines(present),
    family,
  );
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

interface Owner {
  readonly id: string;
  readonly renamed?: Renamed;
}

/** The same of the lines of each owner that has renamed any, then or since. */
function renamedLines(
  then: Owners,
  now: Owners,
  idNow: ReadonlyMap<string, string>,
): ReadonlyMap<string, LinesRenamed> {
  const present = new Map(now.map((each) => [each.owner.id, each]));
  return new Map(
    then.flatMap((each) => {
      const later = present.get(idNow.get(each.owner.id) ?? each.owner.id);
      if (!later || !(each.owner.renamed || later.owner.renamed)) return [];
      return [[each.owner.id, renamedSince(linesOf(each), linesOf(later))] as const];
    }),
  );
}

type Owners = readonly { readonly owner: Owner; readonly lists: ExpectationLists | undefined }[];

/** The lines of an owner, each with the ids that it had before. */
function linesOf({ owner: { renamed = [] }, lists }: Owners[number]): readonly Named[] {
  const aliases = Map.groupBy(renamed, ([, line]) => line);
  const lines = lists ? SECTION_KINDS.flatMap((section) => lists[section]) : [];
  return lines.map(({ id }) => ({ id, aliases: aliases.get(id)?.map(([old]) => old) ?? [] }));
}

function rolesWithLines({ roles, texts }: Dataset): Owners {
  const lists = new Map(texts.map((text) => [text.id, text.roles]));
  return roles.map((owner) => ({ owner, lists: lists.get(owner.family)?.[owner.id] }));
}

function familiesWithLines({ families, texts }: Dataset): Owners {
  const lists = new Map(texts.map((text) => [text.id, text]));
  return families.map((owner) => ({ owner, lists: lists.get(owner.id) }));
}
