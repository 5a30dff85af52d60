import type {
  DatasetInput,
  ExpectationInput,
  FamilyInput,
  RoleInput,
} from '#src/dataset/schema.ts';
import { bySection, SECTION_KINDS } from '#src/domain/sections.ts';
import { type Saying, strandsOf } from '../classify/strands.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { assignIds } from './assignIds.ts';
import { slugOf } from './slug.ts';

interface ItemSaying extends Saying {
  readonly item: ExpectationInput;
}

/**
 * Proposes strands over the families that an import makes, and puts their expectations on them. A strand that is
 * proposed says so: a person has yet to confirm it.
 */
export function proposeStrands(
  families: readonly FamilyInput[],
  rankOf: (grade: string) => number | undefined,
  taken: readonly string[],
): {
  families: FamilyInput[];
  strands: NonNullable<DatasetInput['strands']>;
  problems: readonly ImportProblem[];
} {
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
    new Set(taken),
  );
  const strands = proposed.map((strand) => {
    const { title, theme, sayings } = strand;
    const id = ids.get(strand) ?? '';
    for (const { item } of sayings) strandOf.set(item, id);
    return { id, title, theme, basis: 'proposed' as const };
  });
  const onStrands = (list: readonly ExpectationInput[] = []) =>
    list.map((item) => {
      const strand = strandOf.get(item);
      if (strand === undefined) return item;
      const { id, text, theme, ...rest } = item;
      return { id, text, theme, strand, ...rest };
    });
  const roleWith = (role: RoleInput): RoleInput => ({
    ...role,
    ...bySection((section) => onStrands(role[section])),
  });
  return {
    families: families.map((family) => ({ ...family, roles: family.roles.map(roleWith) })),
    strands,
    problems:
      uncompared > 0
        ? [assemblingProblem('uncompared-wordings', placeOn('dataset.json', 0), uncompared)]
        : [],
  };
}

function sayingsOf(rankOf: (grade: string) => number | undefined) {
  return (role: RoleInput): ItemSaying[] => {
    const rank = role.grade && rankOf(String(role.grade.value));
    if (rank === undefined) return [];
    return SECTION_KINDS.flatMap((section) =>
      (role[section] ?? []).filter(isExpectation).map((item) => ({
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
