import type { LadderData } from './ladder.ts';
import { RELATION_KINDS, type RelationKind } from './relations.ts';
import type { Basis, ExpectationLists, FamilyText, RoleStatus } from './role.ts';
import { bySection, SECTION_KINDS, type Section } from './sections.ts';

/** How much a dataset holds, and of which kind. */
export interface Coverage {
  readonly families: number;
  readonly roles: Readonly<Record<RoleStatus, number>>;
  /** How many of the described ones were read only in part. */
  readonly partial: number;
  /** Whether a role's grade is stated, inferred or missing, over all roles. */
  readonly grades: Readonly<Record<Basis | 'none', number>>;
  readonly relations: readonly RelationCount[];
  /** How many of these join whole families. */
  readonly familyRelations: number;
  readonly expectations: Readonly<Record<Section, number>>;
  /** Of these: how many ask for years, and how many belong to a strand. */
  readonly withYears: number;
  readonly inStrands: number;
  readonly indicators: number;
  readonly hiringSteps: number;
  /** How many roles each source is the page of; a source that is no role's page has none. */
  readonly rolesBySource: Readonly<Record<string, number>>;
}

export interface RelationCount extends Readonly<Record<Basis, number>> {
  readonly kind: RelationKind;
}

/** Counts what a dataset holds. Lists of a whole family count once. */
export function coverageOf(
  { families, roles, relations, familyRelations }: LadderData,
  texts: readonly FamilyText[],
): Coverage {
  const owners = texts.flatMap((text) => [text, ...Object.values(text.roles)]);
  const all = owners.flatMap((lists) => SECTION_KINDS.flatMap((section) => lists[section]));
  const inSection = (section: Section) =>
    owners.reduce((sum, lists: ExpectationLists) => sum + lists[section].length, 0);
  const places = texts.flatMap((text) => Object.values(text.roles).map(({ source }) => source?.id));
  return {
    families: families.length,
    roles: {
      open: roles.filter(({ status }) => status === 'open').length,
      future: roles.filter(({ status }) => status === 'future').length,
      named: roles.filter(({ status }) => status === 'named').length,
    },
    partial: roles.filter(({ partial }) => partial !== undefined).length,
    grades: {
      stated: roles.filter(({ grade }) => grade?.basis === 'stated').length,
      inferred: roles.filter(({ grade }) => grade?.basis === 'inferred').length,
      none: roles.filter(({ grade }) => grade === undefined).length,
    },
    relations: RELATION_KINDS.map((kind) => {
      const own = [...relations, ...familyRelations].filter((each) => each.kind === kind);
      const stated = own.filter(({ basis }) => basis === 'stated').length;
      return { kind, stated, inferred: own.length - stated };
    }),
    familyRelations: familyRelations.length,
    expectations: bySection(inSection),
    withYears: all.filter(({ years }) => years).length,
    inStrands: all.filter(({ strand }) => strand).length,
    indicators: owners.reduce((sum, { indicators }) => sum + indicators.length, 0),
    hiringSteps: owners.reduce((sum, { hiring }) => sum + hiring.length, 0),
    rolesBySource: Object.fromEntries(
      [
        ...Map.groupBy(
          places.filter((id) => id !== undefined),
          (id) => id,
        ),
      ].map(([id, own]) => [id, own.length]),
    ),
  };
}
