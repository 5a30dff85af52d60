import type { RoleRelationInput } from '#src/dataset/schema.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import { isBetweenRoles } from '#src/domain/role.ts';
import { levelOfTitle } from '#src/lexicon/levels.ts';
import { trackOf } from '#src/lexicon/readTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import { numeralOf } from '#src/lexicon/words.ts';
import type { RoleDraft } from './drafts.ts';
import { scaleOf } from './grades.ts';
import type { FamilyPlan } from './plan.ts';
import type { SoundRelation } from './sound.ts';

const FROM = 'Its title says the level; no page states a grade.';

/**
 * Families whose roles have the grades that their titles speak of; as they are where there is a `known` scale, or a page
 * that states a grade or contradicts itself about one.
 */
export function withTitleGrades(
  families: readonly FamilyPlan[],
  known: readonly string[],
  stated: readonly SoundRelation[],
): readonly FamilyPlan[] {
  const plans = families.flatMap(({ roles }) => roles);
  const isStated = plans.some(
    ({ draft, rest }) => draft.grade !== undefined || rest.claims?.length,
  );
  if (known.length > 0 || isStated) return families;
  const grades = gradesByTitle(
    plans.map(({ draft }) => draft),
    stated.map(({ relation }) => relation).filter(isBetweenRoles),
  );
  const graded = (draft: RoleDraft): RoleDraft => {
    const grade = grades.get(draft.id);
    return grade === undefined ? draft : { ...draft, grade, gradeFrom: FROM };
  };
  return families.map((family) => ({
    ...family,
    roles: family.roles.map((role) => ({ ...role, draft: graded(role.draft) })),
  }));
}

/** A role that a page describes or names, as far as its grade goes. */
type Graded = Pick<RoleDraft, 'id' | 'title' | 'track' | 'family'>;

/** What a role without a word for its level is beside those that have one. */
const ORDINARY = 'Intermediate';
/** And beside those that are numbered: `Engineer` below `Engineer II`. */
const FIRST = 'I';

/**
 * The grades of roles of which no page states any: the levels in their titles, lowest first (`Junior` … `Senior`), so that
 * a ladder without a scale has the rungs that its titles speak of. None where the titles of no family differ in level,
 * none for a role whose title shares no word with one that has a level, and none for one of which a page states what would contradict it: a promotion to a lower level, say.
 */
export function gradesByTitle(
  roles: readonly Graded[],
  stated: readonly Pick<RoleRelationInput, 'kind' | 'from' | 'to'>[],
): ReadonlyMap<string, string> {
  const levels = new Map(roles.map((role) => [role.id, levelFor(role)]));
  const ordinary = ordinaryAmong([...levels.values()].flatMap((level) => level ?? []));
  const isLevelled = ({ id }: Graded) => levels.get(id) !== undefined;
  const spoken = new Set(roles.filter(isLevelled).flatMap(({ title }) => wordsOf(title)));
  // A `Partner` beside a `Senior Associate` is of another job, and not the ordinary one of it.
  const isBeside = ({ title }: Graded) => wordsOf(title).some((word) => spoken.has(word));
  const grades = new Map(
    roles
      .filter((role) => isLevelled(role) || isBeside(role))
      .map(({ id }) => [id, levels.get(id) ?? ordinary]),
  );
  if (!differInAFamily(roles, grades)) return new Map();
  const scale = scaleOf([], [...grades.values()]);
  const rankOf = (id: string) => scale.indexOf(grades.get(id) ?? '');
  const doubtful = new Set(
    stated
      .filter(
        ({ kind, from, to }) =>
          grades.has(from) && grades.has(to) && !fits(kind, rankOf(from), rankOf(to)),
      )
      .flatMap(({ from, to }) => [from, to]),
  );
  return new Map([...grades].filter(([id]) => !doubtful.has(id)));
}

/** The level that a title says. The words of managers say nothing of how high somebody is who manages nobody. */
function levelFor({ title, track }: Graded): string | undefined {
  const level = levelOfTitle(title);
  if (level?.kind !== 'word') return undefined;
  const words = level.label
    .split(' ')
    .filter((word) => track === 'management' || !isOfManagers(word));
  return words.join(' ') || undefined;
}

function isOfManagers(word: string): boolean {
  return trackOf(word).track === 'management';
}

function ordinaryAmong(levels: readonly string[]): string {
  if (levels.some((level) => numeralOf(level.toLowerCase()) !== undefined)) return FIRST;
  return levels.find((level) => levelOfTitle(level)?.order === 0) ?? ORDINARY;
}

function differInAFamily(roles: readonly Graded[], grades: ReadonlyMap<string, string>): boolean {
  const families = Map.groupBy(roles, ({ family }) => family);
  return [...families.values()].some(
    (own) => new Set(own.map(({ id }) => grades.get(id))).size > 1,
  );
}

function fits(kind: RoleRelationInput['kind'], from: number, to: number): boolean {
  const { grades } = RELATIONS[kind];
  if (grades === 'rising') return to > from;
  return grades !== 'equal' || to === from;
}
