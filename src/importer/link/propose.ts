import type {
  DatasetInput,
  ExpectationInput,
  FamilyInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { bySection, SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import { type Saying, strandsOf } from '../classify/strands.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { assignIds } from './assignIds.ts';
import type { NamedSkill } from './groupThemes.ts';
import { slugOf } from './slug.ts';

interface ItemSaying extends Saying {
  readonly item: ExpectationInput;
}

/**
 * Proposes strands over the families that an import makes, beside those of the skills that its sources name, and puts
 * expectations on them. A strand that is proposed says so: a person has yet to confirm it. A skill that one role alone is
 * asked does not grow: its name is kept beside the text, where its theme does not say it.
 */
export function proposeStrands(
  read: readonly FamilyInput[],
  skills: readonly NamedSkill[],
  rankOf: (grade: string) => number | undefined,
  taken: readonly string[],
): {
  families: FamilyInput[];
  strands: NonNullable<DatasetInput['strands']>;
  problems: readonly ImportProblem[];
} {
  const grown = grownSkills(read);
  const named = skills
    .filter(({ id }) => grown.has(id))
    .map(({ id, title, theme }) => ({ id, title, theme }));
  const alone = new Map(
    skills.flatMap((skill) => (grown.has(skill.id) ? [] : [[skill.id, skill]])),
  );
  const families = read.map((family) => withLines(family, (item) => besideText(item, alone)));
  const { strands: proposed, uncompared } = strandsOf(
    families.flatMap(({ roles }) => roles.flatMap(sayingsOf(rankOf))),
  );
  const strandOf = new Map<ExpectationInput, string>();
  const ids = assignIds(
    proposed.map((strand) => ({
      subject: strand,
      identity: strand.title,
      wishes: [slugOf(strand.title, 'strand')] as const,
    })),
    new Set([...taken, ...named.map(({ id }) => id)]),
  );
  const strands = proposed.map((strand) => {
    const { title, theme, sayings } = strand;
    const id = ids.get(strand) ?? '';
    for (const { item } of sayings) strandOf.set(item, id);
    return { id, title, theme, basis: 'proposed' as const };
  });
  const onStrand = (item: ExpectationInput) => {
    const strand = strandOf.get(item);
    if (strand === undefined) return item;
    const { id, text, theme, ...rest } = item;
    return { id, text, theme, strand, ...rest };
  };
  const known = new Set(taken);
  return {
    families: families.map((family) => withLines(family, onStrand)),
    strands: [...named.filter(({ id }) => !known.has(id)), ...strands],
    problems:
      uncompared > 0
        ? [assemblingProblem('uncompared-wordings', placeOn('dataset.json', 0), uncompared)]
        : [],
  };
}

/** A family with each of its expectations, and those of its roles, as `made` makes of it. */
function withLines(
  family: FamilyInput,
  made: (item: ExpectationInput) => ExpectationInput,
): FamilyInput {
  const of = (owner: Partial<Record<Section, ExpectationInput[] | undefined>>) =>
    bySection((section) => (owner[section] ?? []).map(made));
  return {
    ...family,
    ...of(family),
    roles: family.roles.map((role) => ({ ...role, ...of(role) })),
  };
}

/** The skills that two pages or roles are asked, or more. */
function grownSkills(families: readonly FamilyInput[]): ReadonlySet<string> {
  const owners = families.flatMap((family) => [family, ...family.roles]);
  const asked = owners.flatMap((owner) => [
    ...new Set(
      SECTION_KINDS.flatMap((section) =>
        (owner[section] ?? []).flatMap(({ strand }) => strand ?? []),
      ),
    ),
  ]);
  const seen = new Set<string>();
  return new Set(asked.filter((id) => seen.has(id) || !seen.add(id)));
}

/** An expectation of a skill that does not grow. */
function besideText(
  item: ExpectationInput,
  alone: ReadonlyMap<string, NamedSkill>,
): ExpectationInput {
  const skill = item.strand === undefined ? undefined : alone.get(item.strand);
  if (skill === undefined) return item;
  const { strand: _, details = [], ...rest } = item;
  const own = skill.isOwnTheme ? [] : [skill.title];
  const names = [...own, ...details].filter((name) => name !== item.text);
  return names.length > 0 ? { ...rest, details: names } : rest;
}

function sayingsOf(rankOf: (grade: string) => number | undefined) {
  return (role: RoleInput): ItemSaying[] => {
    const rank = role.grade && rankOf(String(role.grade.value));
    if (rank === undefined) return [];
    return SECTION_KINDS.flatMap((section) =>
      (role[section] ?? [])
        .filter((item) => item.strand === undefined && isExpectation(item))
        .map((item) => ({
          role: role.id,
          rank,
          text: item.text,
          theme: item.theme,
          item,
        })),
    );
  };
}

/** A line that only says on which role this one builds grows from rung to rung without being an expectation. */
function isExpectation({ text }: ExpectationInput): boolean {
  return !/^(extends?|same as|includes? all|all of the|everything)\b/i.test(text);
}
