import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { UNKNOWN_LICENCE, UNNAMED } from './dataset.ts';
import { NO_GRADE, scaleOf } from './grades.ts';
import { usualNames } from './usualNames.ts';

/** A dataset file in which every word that these families use is defined, by its id where nothing else is known. */
export function withVocabulary(
  dataset: DatasetFile | undefined,
  families: readonly FamilyFile[],
): DatasetFile {
  const roles = families.flatMap((family) => family.roles);
  const items = [...families, ...roles].flatMap((owner) =>
    SECTION_KINDS.flatMap((section) => owner[section]),
  );
  const places = [
    ...roles.flatMap(({ source, claims }) => [source, ...claims.map((claim) => claim.source)]),
    ...families.flatMap(({ relations }) => relations.map(({ source }) => source)),
  ];
  const base = dataset ?? EMPTY;
  const themes = [...items.map(({ theme }) => theme), ...base.strands.map(({ theme }) => theme)];
  const scale = scaleOf(
    base.grades.map(({ value }) => value),
    roles.flatMap(({ grade }) => grade?.value ?? []),
  );
  const titles = new Map(base.grades.map((grade) => [grade.value, grade.titles]));
  const departments = families.map(({ department }) => department);
  return {
    ...base,
    departments: defined(base.departments, families.length > 0 ? departments : ['general']),
    tracks: defined(
      base.tracks,
      roles.map(({ track }) => track),
    ).map((track) => ({ short: track.title.slice(0, 5).trim(), ...track })),
    grades: (scale.length > 0 ? scale : [NO_GRADE]).map((value) => ({
      value,
      titles: titles.get(value) ?? {},
    })),
    themes: defined(
      base.themes,
      themes.length > 0 ? themes : ['unsorted'],
      themesIn(base.language),
    ),
    strands: strandsFor(base, items),
    sources: defined(base.sources, [
      ...families.flatMap(({ source }) => source ?? []),
      ...places.flatMap((place) => place?.id ?? []),
    ]).map((source) => ({ kind: 'page' as const, ...source })),
  };
}

const EMPTY: DatasetFile = {
  organisation: { name: UNNAMED },
  title: 'Career ladders',
  language: 'en',
  asOf: '1970-01-01',
  license: UNKNOWN_LICENCE,
  departments: [],
  tracks: [...usualNames('en').tracks],
  grades: [],
  themes: [],
  strands: [],
  sources: [],
};

function strandsFor(
  { strands }: DatasetFile,
  items: FamilyFile['responsibilities'],
): DatasetFile['strands'] {
  const known = new Set(strands.map(({ id }) => id));
  const missing = Map.groupBy(
    items.filter(({ strand }) => strand !== undefined && !known.has(strand)),
    ({ strand }) => strand ?? '',
  );
  const added = [...missing].map(([id, own]) => {
    const levels = [...new Set(own.flatMap(({ level }) => level ?? []))];
    const base = { id, title: titleOf(id), theme: own[0]?.theme ?? 'unsorted' };
    return levels.length > 1 ? { ...base, levels } : base;
  });
  return [...strands, ...added];
}

/** A list with an entry for every id, which is called as is usual or by its own words where it is new. */
function defined<T extends { id: string; title: string }>(
  list: readonly T[],
  ids: readonly string[],
  usual: ReadonlyMap<string, string> = new Map(),
): (T | { id: string; title: string })[] {
  const known = new Set(list.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  return [...list, ...missing.map((id) => ({ id, title: usual.get(id) ?? titleOf(id) }))];
}

/** What imports call the themes that they tell, in a language (BCP 47). */
function themesIn(language: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(usualNames(language).themes));
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
