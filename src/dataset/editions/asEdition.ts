import type {
  Claim,
  Dataset,
  Expectation,
  ExpectationLists,
  Family,
  FamilyText,
  Relation,
  RelationEnd,
  Renamed,
  Role,
  RoleId,
  RoleText,
  SourcePlace,
} from '#src/domain/role.ts';
import { bySection } from '#src/domain/sections.ts';
import { type Names, namesOf } from './names.ts';

/**
 * An edition under the names by which it stands beside the present: each role, family and source by the id that it has
 * today and the date of the edition (`keeper@2022-11-11`), each line and strand by the id that it has today. So a line is
 * the same line in both, and a role that was renamed since is found by either name.
 */
export function asEdition(edition: Dataset, present: Dataset): Dataset {
  const names = namesOf(edition, present);
  const end = (of: RelationEnd): RelationEnd =>
    typeof of === 'string' ? names.role(of) : { family: names.family(of.family) };
  const { info } = edition;
  return {
    info: {
      ...info,
      ...(info.covers && { covers: info.covers.map(names.family) }),
      sources: info.sources.map((source) => ({ ...source, id: names.dated(source.id) })),
    },
    families: edition.families.map((family) => familyIn(names, family)),
    roles: edition.roles.map((role) => roleIn(names, role)),
    relations: edition.relations.map((relation) => relationIn(names, relation)),
    familyRelations: edition.familyRelations.map((relation) => ({
      ...sourced(names, relation),
      from: end(relation.from),
      to: end(relation.to),
    })),
    texts: edition.texts.map((text) => familyTextIn(names, text)),
    levels: edition.levels,
  };
}

function familyIn(names: Names, { id, aliases = [], renamed, ...family }: Family): Family {
  const once = [id, ...aliases].map(names.dated).filter((each) => each !== names.family(id));
  return {
    ...family,
    ...(once.length > 0 && { aliases: once }),
    ...renamedIn(names.linesOfFamily(id), renamed),
    id: names.family(id),
  };
}

function roleIn(names: Names, { id, aliases, family, renamed, ...role }: Role): Role {
  return {
    ...role,
    ...renamedIn(names.linesOfRole(id), renamed),
    id: names.role(id),
    aliases: [id, ...aliases].map(names.dated).filter((each) => each !== names.role(id)),
    family: names.family(family),
  };
}

/** Links to a line by the id that it had then, or before that, find it by the one that it has now. */
function renamedIn(
  lines: ReadonlyMap<string, string>,
  renamed: Renamed = [],
): { renamed?: Renamed } {
  const before = renamed.map(([old, line]) => [old, lines.get(line) ?? line] as const);
  const all = [...before, ...lines];
  return all.length > 0 ? { renamed: all } : {};
}

function relationIn(names: Names, { except, ...relation }: Relation): Relation {
  const lines = names.linesOfRole(relation.to);
  return {
    ...sourced(names, relation),
    ...(except && { except: except.map((line) => lines.get(line) ?? line) }),
    from: names.role(relation.from),
    to: names.role(relation.to),
  };
}

function familyTextIn(
  names: Names,
  { generalHiring, source, roles, ...text }: FamilyText,
): FamilyText {
  return {
    ...text,
    ...listsIn(names, names.linesOfFamily(text.id), text),
    ...(source !== undefined && { source: names.dated(source) }),
    ...(generalHiring && { generalHiring: sourced(names, generalHiring) }),
    id: names.family(text.id),
    roles: Object.fromEntries(
      Object.entries(roles).map(([id, own]) => [names.role(id), roleTextIn(names, id, own)]),
    ),
  };
}

function roleTextIn(names: Names, id: RoleId, text: RoleText): RoleText {
  return {
    ...sourced(names, text),
    ...listsIn(names, names.linesOfRole(id), text),
    claims: text.claims.map((claim) => claimIn(names, claim)),
  };
}

function claimIn(names: Names, { about, by, ...claim }: Claim): Claim {
  return {
    ...sourced(names, claim),
    ...(about !== undefined && { about: names.role(about) }),
    ...(by !== undefined && { by: names.role(by) }),
  };
}

function listsIn(
  names: Names,
  lines: ReadonlyMap<string, string>,
  lists: ExpectationLists,
): ExpectationLists {
  return bySection((section) =>
    lists[section].map(
      ({ strand, ...line }): Expectation => ({
        ...sourced(names, line),
        ...(strand !== undefined && { strand: names.strand(strand) }),
        id: lines.get(line.id) ?? line.id,
      }),
    ),
  );
}

function sourced<T extends { readonly source?: SourcePlace }>(names: Names, value: T): T {
  return value.source
    ? { ...value, source: { ...value.source, id: names.dated(value.source.id) } }
    : value;
}
