import type { Change } from '#src/domain/editions/change.ts';
import { changesBetween } from '#src/domain/editions/changesBetween.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { Dataset, FamilyId, FamilyRelation, RoleId, Titled } from '#src/domain/role.ts';

/**
 * What the editions after a point of time say of each family: the first of them that describes it. Editions need not
 * describe the same families, so what one is compared with may be said by several.
 */
export interface Later {
  readonly dataset: Dataset;
  /** The date of the edition that says it, where that is not the one that speaks of everything. */
  readonly dated: ReadonlyMap<FamilyId, string>;
  /** The date of the first edition that speaks of everything. */
  readonly otherwise: string;
}

/** What changed of one family from one edition to the next that describes it. */
export interface FamilyHistory extends Titled {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

/** The present, which speaks of everything. */
export function laterAtFirst(present: Dataset): Later {
  return { dataset: present, dated: new Map(), otherwise: present.info.asOf };
}

/** What changed after an edition, family by family, and what is later than whatever comes before that edition. */
export function historyBefore(
  edition: Dataset,
  { dataset, dated, otherwise }: Later,
): { readonly families: readonly FamilyHistory[]; readonly later: Later } {
  const { covers, changes } = changesBetween(edition, dataset);
  const byFamily = Map.groupBy(changes, ({ family }) => family);
  const titles = new Map(
    [...edition.families, ...dataset.families].map(({ id, title }) => [id, title]),
  );
  const { asOf, covers: described } = edition.info;
  const told = byFamily.has(WHOLE_LADDER) ? [WHOLE_LADDER, ...covers] : covers;
  const families = told.map(
    (id): FamilyHistory => ({
      id,
      title: titles.get(id) ?? dataset.info.title,
      from: asOf,
      to: dated.get(id) ?? otherwise,
      changes: byFamily.get(id) ?? [],
    }),
  );
  if (!described) return { families, later: laterAtFirst(edition) };
  const own = new Set(described);
  const others = new Map([...dated].filter(([id]) => !covers.includes(id)));
  const later: Later = {
    dataset: withFamiliesOf(dataset, new Set(covers), edition, own),
    dated: new Map([...others, ...[...described, WHOLE_LADDER].map((id) => [id, asOf] as const)]),
    otherwise,
  };
  return { families, later };
}

/** A dataset with some families of another in place of some of its own. */
function withFamiliesOf(
  dataset: Dataset,
  replaced: ReadonlySet<FamilyId>,
  other: Dataset,
  taken: ReadonlySet<FamilyId>,
): Dataset {
  const rest = ofFamilies(dataset, (id) => !replaced.has(id) && !taken.has(id));
  const own = ofFamilies(other, (id) => taken.has(id));
  const ids = new Set(own.roles.map(({ id }) => id));
  return {
    // What it is silent of stays so, and what is gone from it by now is gone.
    info: {
      ...dataset.info,
      sources: [...dataset.info.sources, ...other.info.sources],
      // Of these it says what they were called.
      grades: calledAs(dataset.info.grades, other.info.grades, ({ value }) => value),
      themes: calledAs(dataset.info.themes, other.info.themes, ({ id }) => id),
      strands: calledAs(dataset.info.strands, other.info.strands, ({ id }) => id),
    },
    families: [...rest.families, ...own.families],
    roles: [...rest.roles.filter(({ id }) => !ids.has(id)), ...own.roles],
    relations: [...rest.relations, ...own.relations],
    familyRelations: [...rest.familyRelations, ...own.familyRelations],
    texts: [...rest.texts, ...own.texts],
    levels: dataset.levels,
  };
}

/** A list with what another one has instead of each entry that it has too. */
function calledAs<T>(list: readonly T[], other: readonly T[], keyOf: (each: T) => string): T[] {
  const own = new Map(other.map((each) => [keyOf(each), each]));
  return list.map((each) => own.get(keyOf(each)) ?? each);
}

/** Some of the families, with the relations that begin there. */
function ofFamilies(
  { families, roles, relations, familyRelations, texts }: Dataset,
  isKept: (family: FamilyId) => boolean,
): Omit<Dataset, 'info' | 'levels'> {
  const familyOf = new Map<RoleId, FamilyId>(roles.map(({ id, family }) => [id, family]));
  const beginsThere = ({ from }: Pick<FamilyRelation, 'from'>) =>
    isKept(typeof from === 'string' ? (familyOf.get(from) ?? '') : from.family);
  return {
    families: families.filter(({ id }) => isKept(id)),
    roles: roles.filter(({ family }) => isKept(family)),
    relations: relations.filter(beginsThere),
    familyRelations: familyRelations.filter(beginsThere),
    texts: texts.filter(({ id }) => isKept(id)),
  };
}
