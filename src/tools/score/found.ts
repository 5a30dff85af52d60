import type { FamilyInput, RelationInput, RoleInput } from '#src/dataset/schema.ts';
import type { RelationKind } from '#src/domain/relations.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import type { Imported } from '#src/importer/link/importPages.ts';
import type { Counted } from './facts.ts';

/** What an import made of a page, in the terms in which facts are told. */
export interface Found {
  /** The lists that hold for all roles. */
  readonly family: FoundLists;
  readonly families: readonly string[];
  /** Those that the page describes. */
  readonly roles: readonly FoundRole[];
  /** The titles of those that it only names. */
  readonly named: readonly string[];
  readonly relations: readonly FoundRelation[];
}

export type FoundLists = Readonly<Record<Counted, readonly string[]>>;

export interface FoundRole {
  readonly id: string;
  readonly title: string;
  readonly grade: string | undefined;
  /** Whether no source states it: a page that states none is read right all the same. */
  readonly isInferred: boolean;
  readonly track: string;
  readonly lists: FoundLists;
}

/** A relation that the page states, by the titles of its ends. */
export interface FoundRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** Whether an end of it is a whole job family. */
  readonly isOfFamily: boolean;
}

/** What was found in the files of a page: one file, or all of a folder. */
export function foundIn(
  { families, files }: Pick<Imported, 'families' | 'files'>,
  isOfPage: (file: string) => boolean,
): Found {
  const own = families.filter(({ id }) => isOfPage(files.get(id) ?? ''));
  const roles = own.flatMap((family) => family.roles);
  const titles = titlesIn(families);
  return {
    family: joined(own.map(listsOf)),
    families: own.map(({ title }) => title),
    roles: roles.filter(isDescribed).map(roleOf),
    named: roles.filter((role) => !isDescribed(role)).map(({ title }) => title),
    relations: own
      .flatMap(({ relations = [] }) => relations)
      .filter(({ basis }) => basis === 'stated')
      .map((relation) => relationOf(relation, titles)),
  };
}

/** A role that a page only names has the page as its source, but no section of it. */
function isDescribed({ source }: RoleInput): boolean {
  return source?.section !== undefined;
}

function roleOf(role: RoleInput): FoundRole {
  const { id, title, track, grade } = role;
  return {
    id,
    title,
    track,
    grade: grade === undefined ? undefined : String(grade.value),
    isInferred: grade?.basis === 'inferred',
    lists: listsOf(role),
  };
}

function listsOf(of: RoleInput | FamilyInput): FoundLists {
  const sections = bySection((section) => (of[section] ?? []).map(({ text }) => text));
  return {
    ...sections,
    indicators: (of.indicators ?? []).map((each) => (typeof each === 'string' ? each : each.title)),
    hiring: (of.hiring ?? []).map(({ title }) => title),
    items: SECTION_KINDS.flatMap((section) => sections[section]),
  };
}

function joined(all: readonly FoundLists[]): FoundLists {
  const of = (name: Counted) => all.flatMap((lists) => lists[name]);
  return {
    ...bySection(of),
    indicators: of('indicators'),
    hiring: of('hiring'),
    items: of('items'),
  };
}

type Titles = {
  readonly roles: ReadonlyMap<string, string>;
  readonly families: ReadonlyMap<string, string>;
};

function titlesIn(families: readonly FamilyInput[]): Titles {
  const titleById = (each: { id: string; title: string }): [string, string] => [
    each.id,
    each.title,
  ];
  return {
    roles: new Map(families.flatMap(({ roles }) => roles.map(titleById))),
    families: new Map(families.map(titleById)),
  };
}

function relationOf({ kind, from, to }: RelationInput, titles: Titles): FoundRelation {
  const titleOf = (end: RelationInput['from']) =>
    typeof end === 'string'
      ? (titles.roles.get(end) ?? end)
      : (titles.families.get(end.family) ?? end.family);
  const isOfFamily = typeof from !== 'string' || typeof to !== 'string';
  return { kind, from: titleOf(from), to: titleOf(to), isOfFamily };
}
