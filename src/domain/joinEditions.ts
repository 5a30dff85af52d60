import { buildLadder, type Ladder, type LadderData } from './ladder.ts';
import type { DatasetInfo, Grade, Titled } from './role.ts';

/**
 * The present with editions beside it, whose roles bear ids as `editionIds` makes them. By its id, and by what joins it to
 * others, each of their roles and families is found as any; all lists of roles, families and relations are those of the
 * present alone, so that nothing that goes through them ever meets a role of the past.
 */
export function joinEditions(present: Ladder, editions: readonly LadderData[]): Ladder {
  const everything = [present, ...editions];
  const beside = editions.map(({ info }) => info);
  const known = buildLadder({
    info: { ...beside.reduce(withVocabularyOf, present.info), beside },
    families: everything.flatMap(({ families }) => families),
    roles: everything.flatMap(({ roles }) => roles),
    relations: everything.flatMap(({ relations }) => relations),
    familyRelations: everything.flatMap(({ familyRelations }) => familyRelations),
  });
  const { families, roles, relations } = present;
  return { ...known, families, roles, relations };
}

function withVocabularyOf(now: DatasetInfo, then: DatasetInfo): DatasetInfo {
  return {
    ...now,
    departments: withThoseOf(now.departments, then.departments),
    tracks: withThoseOf(now.tracks, then.tracks),
    grades: withGradesOf(now.grades, then.grades),
    themes: withThoseOf(now.themes, then.themes),
    sources: withThoseOf(now.sources, then.sources),
  };
}

/** What goes by one id is called what it is called now. */
function withThoseOf<T extends Titled>(now: readonly T[], then: readonly T[]): readonly T[] {
  const ids = new Set(now.map(({ id }) => id));
  return [...now, ...then.filter(({ id }) => !ids.has(id))];
}

/** A grade that the scale has no more comes after the one that it came after. */
function withGradesOf(now: readonly Grade[], then: readonly Grade[]): readonly Grade[] {
  const scale = [...now];
  for (const [at, grade] of then.entries()) {
    const has = (value: string | undefined) => scale.findIndex((each) => each.value === value);
    if (has(grade.value) === -1) scale.splice(has(then[at - 1]?.value) + 1, 0, grade);
  }
  return scale;
}
