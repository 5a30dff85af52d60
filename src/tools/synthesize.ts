import type { FamilyInput, RelationInput, RoleInput } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { inLines } from '#src/dataset/textFile.ts';
import { yearLater } from './synthesize/later.ts';
import { type PlannedFamily, type PlannedRole, planFamilies } from './synthesize/plan.ts';
import { familyProse, roleProse, strandsOf } from './synthesize/prose.ts';
import { chance, type Random, randomOf } from './synthesize/random.ts';
import { relate } from './synthesize/relate.ts';
import { datasetFile, withoutThinStrands } from './synthesize/vocabulary.ts';
import { GRADES, slug } from './synthesize/words.ts';

/**
 * Invents a dataset of exactly `roles` roles, a whole number from 1, which passes the data check without errors. The
 * same seed gives the same text; seeds are told apart by their lowest 32 bits. So many years `later` it is an edition of the same
 * ladder in which lines were reworded, raised, added and dropped.
 */
export function synthesizeDataset({
  later = 0,
  ...wanted
}: Wanted & { later?: number }): TextFile[] {
  const years = synthesizedYears(wanted);
  for (let year = 0; year < later; year++) years.next();
  return years.next().value;
}

interface Wanted {
  readonly roles: number;
  readonly seed: number;
}

/** The same dataset year by year, for ever. */
export function* synthesizedYears({ roles, seed }: Wanted): Generator<TextFile[], never> {
  const random = randomOf(seed);
  const planned = planFamilies(roles, random);
  const relationsOf = relate(planned, random);
  const families = withoutThinStrands(
    planned.map((family) => familyFile(family, relationsOf(family), random)),
  );
  let files: TextFile[] = [
    { path: 'dataset.json', text: inLines(datasetFile(planned, families)) },
    ...families.map((family) => ({ path: `families/${family.id}.json`, text: inLines(family) })),
  ];
  while (true) {
    yield files;
    files = yearLater(files, random);
  }
}

function familyFile(
  family: PlannedFamily,
  relations: RelationInput[],
  random: Random,
): FamilyInput {
  const strands = strandsOf(family, random);
  return {
    id: family.id,
    title: family.title,
    department: slug(family.place),
    source: `${slug(family.place)}-page`,
    ...familyProse(family, random),
    roles: family.roles.map((role) => ({
      ...roleFacts(role, family, random),
      ...roleProse(role, family, strands, random),
    })),
    relations,
  };
}

function roleFacts(role: PlannedRole, family: PlannedFamily, random: Random): RoleInput {
  const { id, title, aliases, status } = role;
  return {
    id,
    title,
    ...(aliases.length ? { aliases: [...aliases] } : {}),
    track: family.track,
    ...(role.hasGrade ? { grade: gradeOf(role, family, random) } : {}),
    status,
    ...(chance(random, 0.15)
      ? { source: { id: `${slug(family.place)}-page`, section: family.title } }
      : {}),
  };
}

function gradeOf(
  { rank }: PlannedRole,
  { track }: PlannedFamily,
  random: Random,
): NonNullable<RoleInput['grade']> {
  const grade = GRADES[rank];
  const value = grade?.value ?? '';
  return chance(random, 0.6)
    ? { value, basis: 'stated' }
    : { value, basis: 'inferred', from: `On the scale, ${grade?.[track]} is grade ${value}.` };
}
