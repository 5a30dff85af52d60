import { z } from 'zod';
import { datasetSchema, familySchema } from '#src/dataset/schema.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import type { Output } from '../link/earlier.ts';
import { handIds, withHandIds } from './handIds.ts';
import { MANNER } from './manner.ts';
import { linesOf, type Owner, ownersOf, withLines, withOwners } from './output.ts';
import { restoreReferences } from './restoreReferences.ts';
import { type Conflict, isSame, mergeThreeWays } from './threeWay.ts';

export interface MergedDatasets {
  readonly merged: Output;
  /** What both have changed: in `merged` as the hand has it. Paths begin with `dataset`, `families`, `roles`, `relations`. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what an import produced last time (`base`), what hands have made of it since (`mine`) and what the import
 * produces now (`theirs`), whose ids are those of the base. Roles and relations are merged by what they are, whatever
 * family they stand in; a role whose id was changed by hand is known again by its alias. What the result refers to and
 * neither side wants any more is put back, so that the work of hands is whole.
 */
export function mergeDatasets(base: Output, mine: Output, theirs: Output): MergedDatasets {
  const ids = handIds(base, mine);
  const before = withHandIds(base, ids);
  const now = keepConfirmed(withHandIds(theirs, ids), before, mine);
  const { value, conflicts } = mergeThreeWays(
    [flattened(before), flattened(mine), flattened(now)],
    MANNER,
  );
  const restored = restoreReferences(grouped(value, [mine, now]), mine, now);
  return { merged: restored.output, conflicts: [...conflicts, ...restored.conflicts] };
}

/** A dataset with roles and relations beside the families, and expectations in one list with their sections. */
function flattened({ dataset, families }: Output): object {
  return {
    dataset,
    families: families.map(({ roles: _, relations: __, ...family }) => withOneList(family)),
    roles: families.flatMap(({ id: family, roles }) =>
      roles.map((role) => ({ ...withOneList(role), family })),
    ),
    relations: families.flatMap(({ id: family, relations }) =>
      relations.map((relation) => ({ ...relation, family })),
    ),
  };
}

function withOneList(owner: Owner): object {
  const lines = linesOf(owner).map(({ section, item }) => ({ ...item, section }));
  return { ...owner, ...bySection(() => undefined), lines };
}

const owner = z.looseObject({
  lines: z.array(z.looseObject({ section: z.enum(SECTION_KINDS) })),
});
const flatSchema = z.object({
  dataset: z.unknown(),
  families: z.array(owner.extend({ id: z.string() })),
  roles: z.array(owner.extend({ family: z.string() })),
  relations: z.array(z.looseObject({ family: z.string() })),
});

/** The files of what was flattened. A family that is gone but has roles or relations still is put back. */
function grouped(value: unknown, sides: readonly Output[]): Output {
  const { dataset, families, roles, relations } = flatSchema.parse(value);
  const there = new Set(families.map(({ id }) => id));
  const wanted = new Set([...roles, ...relations].map(({ family }) => family));
  const lost = [...wanted].filter((id) => !there.has(id));
  const sources = sides.map((side) => flatSchema.parse(flattened(side)).families);
  const restored = lost.flatMap(
    (id) => sources.flatMap((list) => list.find((family) => family.id === id) ?? [])[0] ?? [],
  );
  return {
    dataset: datasetSchema.parse(dataset),
    families: [...families, ...restored].map((family) =>
      familySchema.parse({
        ...bySections(family),
        roles: roles
          .filter((role) => role.family === family.id)
          .map(({ family: _, ...role }) => bySections(role)),
        relations: relations
          .filter((relation) => relation.family === family.id)
          .map(({ family: _, ...relation }) => relation),
      }),
    ),
  };
}

function bySections({ lines, ...rest }: z.output<typeof owner>): object {
  const lists = bySection((kind) =>
    lines.filter(({ section }) => section === kind).map(({ section: _, ...item }) => item),
  );
  return { ...rest, ...lists };
}

/**
 * What hands have made of a strand that was proposed, a new import does not undo: where it proposes another one or none,
 * the expectations stay on it.
 */
function keepConfirmed(theirs: Output, base: Output, mine: Output): Output {
  const before = new Map(base.dataset.strands.map((strand) => [strand.id, strand]));
  const confirmed = new Set(
    mine.dataset.strands.flatMap((strand) => {
      const old = before.get(strand.id);
      return old && !isSame(old, strand) ? [strand.id] : [];
    }),
  );
  if (confirmed.size === 0) return theirs;
  const strandOf = new Map(
    [...ownersOf(base)].flatMap(([name, each]) =>
      linesOf(each).map(({ item }) => [`${name}#${item.id}`, item.strand] as const),
    ),
  );
  const there = new Set(theirs.dataset.strands.map(({ id }) => id));
  const { dataset, families } = withOwners(theirs, (name, each) =>
    withLines(each, (item) => {
      const strand = strandOf.get(`${name}#${item.id}`);
      return strand !== undefined && confirmed.has(strand) ? { ...item, strand } : item;
    }),
  );
  const kept = base.dataset.strands.filter(({ id }) => confirmed.has(id) && !there.has(id));
  return { dataset: { ...dataset, strands: [...dataset.strands, ...kept] }, families };
}
