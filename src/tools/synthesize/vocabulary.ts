import type {
  DatasetInput,
  ExpectationInput,
  FamilyInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { THEMES } from './phrases.ts';
import type { PlannedFamily } from './plan.ts';
import { STRANDS } from './strands.ts';
import { GRADES, ORGANISATION, SYNTHETIC_NOTICE, slug } from './words.ts';

type Owner = FamilyInput | RoleInput;

/**
 * Takes the mark of a strand off expectations where it shows at one place only, and that of a level where its strand
 * shows at no other one: either needs two to say anything.
 */
export function withoutThinStrands(families: readonly FamilyInput[]): FamilyInput[] {
  const owners = new Map<string, number>();
  for (const owner of families.flatMap(ownersIn)) {
    for (const strand of new Set(askedBy(owner).map((asked) => asked.strand))) {
      if (strand) owners.set(strand, (owners.get(strand) ?? 0) + 1);
    }
  }
  const levels = levelsByStrand(families.flatMap(ownersIn).flatMap(askedBy));
  const isThin = ({ strand }: ExpectationInput) => strand && owners.get(strand) === 1;
  const isFlat = ({ strand }: ExpectationInput) => strand && levels.get(strand)?.size === 1;
  const bare = (asked: ExpectationInput): ExpectationInput => {
    const { level, ...flat } = asked;
    const { strand, ...rest } = flat;
    return isThin(asked) ? rest : isFlat(asked) ? flat : asked;
  };
  const mended = <T extends Owner>(owner: T): T =>
    askedBy(owner).some((asked) => isThin(asked) || isFlat(asked))
      ? {
          ...owner,
          ...Object.fromEntries(SECTION_KINDS.map((s) => [s, owner[s]?.map(bare) ?? []])),
        }
      : owner;
  return families.map((family) => ({ ...mended(family), roles: family.roles.map(mended) }));
}

/** The dataset.json that goes with the families: the whole scale, and of the vocabularies what they use. */
export function datasetFile(
  planned: readonly PlannedFamily[],
  families: readonly FamilyInput[],
): DatasetInput {
  const expectations = families.flatMap(ownersIn).flatMap(askedBy);
  const themes = new Set(expectations.map(({ theme }) => theme));
  const strands = new Set(expectations.map(({ strand }) => strand));
  const reached = levelsByStrand(expectations);
  const sources = new Set([
    ...families.map(({ source }) => source),
    ...families.flatMap(({ relations = [] }) => relations.map(({ source }) => source?.id)),
  ]);
  const places = [...new Set(planned.map(({ place }) => place))].sort();
  return {
    organisation: { name: ORGANISATION },
    title: `The ladders of ${ORGANISATION}`,
    asOf: '2025-01-01',
    notice: SYNTHETIC_NOTICE,
    license: 'CC0-1.0',
    departments: places.map((title) => ({ id: slug(title), title })),
    tracks: [
      { id: 'ic', title: 'Individual contributor', short: 'IC' },
      { id: 'management', title: 'Management', short: 'Mgmt' },
    ],
    grades: GRADES.map(({ value, ...titles }) => ({
      value,
      titles: Object.fromEntries(Object.entries(titles).map(([track, title]) => [track, [title]])),
    })),
    // The first role may be one that is only named, and a dataset without themes is not one.
    themes: themes.size ? THEMES.filter(({ id }) => themes.has(id)) : [THEMES[0]],
    strands: STRANDS.filter(({ id }) => strands.has(id)).map(({ id, title, theme, levels }) => {
      const used = levels?.filter((level) => reached.get(id)?.has(level)) ?? [];
      return { id, title, theme, ...(used.length ? { levels: used } : {}) };
    }),
    sources: [
      { id: 'scale', title: `The grade scale of ${ORGANISATION}`, kind: 'scale' as const },
      ...places.flatMap((place) => [
        { id: `${slug(place)}-page`, title: `Roles in ${place}`, kind: 'page' as const },
        { id: `${slug(place)}-ladder`, title: `The ladder of ${place}`, kind: 'ladder' as const },
      ]),
    ].filter(({ id, kind }) => kind === 'scale' || sources.has(id)),
  };
}

/** The levels at which any expectation of each strand stands; a strand without them is absent. */
function levelsByStrand(
  expectations: readonly ExpectationInput[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const levels = new Map<string, Set<string>>();
  for (const { strand, level } of expectations) {
    if (strand && level) levels.set(strand, (levels.get(strand) ?? new Set()).add(level));
  }
  return levels;
}

function ownersIn(family: FamilyInput): Owner[] {
  return [family, ...family.roles];
}

function askedBy(owner: Owner): ExpectationInput[] {
  return SECTION_KINDS.flatMap((section) => owner[section] ?? []);
}
