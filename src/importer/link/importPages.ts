import type { DatasetInput, FamilyFile, FamilyInput } from '#src/dataset/schema.ts';
import { sortProblems } from '#src/domain/problem.ts';
import { isBetweenRoles } from '#src/domain/role.ts';
import { promotionsOf } from '../classify/promotions.ts';
import type { PageReading, RoleReading } from '../extract/reading.ts';
import { shown } from '../outline/shown.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { datasetOf, departmentOf, type ImportOptions } from './dataset.ts';
import { departmentsOf } from './departments.ts';
import { isRole, type Known, type RelationDraft, type RoleDraft } from './drafts.ts';
import { type Earlier, NOTHING_EARLIER } from './earlier.ts';
import { familyOf, inputOf, sourcesOf } from './family.ts';
import { gatherPages } from './gatherPages.ts';
import { isGuessed, ordersIn, type SameGrade, scaleOf } from './grades.ts';
import { namedSkills, themeTitles } from './groupThemes.ts';
import { languageOf } from './language.ts';
import { type FamilyPlan, planFamilies } from './plan.ts';
import { proposeStrands } from './propose.ts';
import { relatePages } from './relate.ts';
import { type SoundRelation, soundRelations, waysOf } from './sound.ts';
import { withTitleGrades } from './titleGrades.ts';
import { trackId } from './track.ts';

export interface Imported {
  readonly dataset: DatasetInput;
  /** The known families as they are, then one for each page, or folder of pages of one role, that says anything. */
  readonly families: readonly FamilyInput[];
  /** The pages by the ids of their families; of several, the first. */
  readonly files: ReadonlyMap<string, string>;
  /** The pages by the ids of the sources that they are. */
  readonly pages: ReadonlyMap<string, string>;
  /** Errors first, each with its place in the pages. */
  readonly problems: readonly ImportProblem[];
}

const NOTHING: Known = { families: [] };

/**
 * Makes a dataset of what pages say, beside what is `known`. The result always passes the data check: what would break
 * one of its rules is left out, with a problem that quotes it. The order of the pages changes nothing, and ids that were
 * given `earlier` stay with whose they are.
 */
export function importPages(
  read: readonly PageReading[],
  options: ImportOptions,
  known: Known = NOTHING,
  earlier: Earlier = NOTHING_EARLIER,
): Imported {
  const pages = shown(read);
  const plan = planFamilies(gatherPages(pages), known, earlier);
  const related = relatePages(
    plan,
    known.families.flatMap(draftsOf),
    known.families.map(({ id, title }) => ({ id, title })),
  );
  const knownScale = known.dataset?.grades.map(({ value }) => value) ?? [];
  const same = sameGrades(related.relations);
  const statedScale = scaleOf(knownScale, gradesIn(plan.families), same);
  const ways = waysOf(known.families.flatMap(({ relations }) => relations));
  const { sound, problems } = soundRelations(related.relations, ranksIn(statedScale), ways);
  const plans = withTitleGrades(plan.families, knownScale, sound);
  const scale = scaleOf(statedScale, gradesIn(plans));
  const rankOf = ranksIn(scale);
  const orderOf = ordersIn(knownScale, scale, same);
  const stated = sound
    .map(({ relation }) => relation)
    .filter(({ kind }) => kind === 'promotion')
    .filter(isBetweenRoles);
  const inferred = plans.flatMap(({ id, roles }) =>
    promotionsOf(
      roles.map(({ draft }) => rungOf(draft, rankOf, orderOf)),
      stated,
    )
      .filter(({ from, to }) => !ways.closesCircle('promotion', from, to))
      .map((step): SoundRelation => {
        ways.add('promotion', step.from, step.to);
        return { family: id, relation: { kind: 'promotion', ...step, ...INFERRED } };
      }),
  );

  const folders = departmentsOf(plan.families.map(({ page }) => page.file));
  const departmentFor = ({ department, file }: PageReading) =>
    departmentOf(department?.trim() || folders.get(file) || 'General');
  const named = Map.groupBy(related.named, ({ draft }) => draft.family);
  const relations = Map.groupBy([...sound, ...inferred], ({ family }) => family);
  const bare = plans.map((family) =>
    familyOf(
      family,
      departmentFor(family.page).id,
      named.get(family.id) ?? [],
      (relations.get(family.id) ?? []).map(({ relation }) => relation),
    ),
  );
  const proposed = proposeStrands(
    bare,
    namedSkills(pages),
    rankOf,
    known.dataset?.strands.flatMap(({ id, aliases = [] }) => [id, ...aliases]) ?? [],
  );
  const { families, strands } = proposed;
  const all = [...known.families.map(inputOf), ...families];
  const dataset = datasetOf(
    {
      known: known.dataset,
      language: languageOf(pages),
      scale,
      families: all,
      departments:
        all.length > 0
          ? plan.families.map(({ page }) => departmentFor(page))
          : [departmentOf('General')],
      strands,
      sources: plan.families.flatMap(sourcesOf),
      trackTitles: trackTitles(pages),
      themeTitles: themeTitles(pages),
    },
    options,
  );
  return {
    dataset,
    families: all,
    files: new Map(plan.families.map(({ id, page }) => [id, page.file])),
    pages: new Map(
      plan.families.flatMap(({ sources }) => [...sources].map(([file, id]) => [id, file])),
    ),
    problems: sortProblems([
      ...plan.problems,
      ...related.problems,
      ...problems,
      ...guessedScale(knownScale, scale),
      ...gradesOfTitles(statedScale, scale),
      ...proposed.problems,
    ]),
  };
}

function gradesIn(families: readonly FamilyPlan[]): string[] {
  return families.flatMap(({ roles }) => roles.flatMap(({ draft }) => draft.grade ?? []));
}

/** The grades of roles that pages call equivalent. */
function sameGrades(relations: readonly RelationDraft[]): readonly SameGrade[] {
  return relations.flatMap(({ kind, from, to }): SameGrade[] => {
    const [one, other] = [from, to].map((end) => (isRole(end) ? end.grade : undefined));
    return kind === 'equivalent' && one && other ? [[one, other]] : [];
  });
}

function ranksIn(scale: readonly string[]): (grade: string) => number | undefined {
  const ranks = new Map(scale.map((value, rank) => [value, rank]));
  return (grade) => ranks.get(grade);
}

const INFERRED = {
  basis: 'inferred',
  note: 'No page states this step: it is the next grade of the same track in this family.',
} as const;

function rungOf(
  { id, title, track, grade }: RoleDraft,
  rankOf: (grade: string) => number | undefined,
  orderOf: (grade: string) => string,
) {
  const rank = grade === undefined ? undefined : rankOf(grade);
  return { id, title, track, ...(rank === undefined ? {} : { rank, order: orderOf(grade ?? '') }) };
}

/** How the inputs spell the tracks that they name themselves. */
function trackTitles(pages: readonly PageReading[]): ReadonlyMap<string, string> {
  const roles: readonly RoleReading[] = pages.flatMap((page) => page.roles);
  return new Map(
    roles.flatMap(({ track }) => (track?.trim() ? [[trackId(track.trim()), track.trim()]] : [])),
  );
}

/** The roles of a known family, for titles to be looked up among. */
function draftsOf({ id: family, roles }: FamilyFile): RoleDraft[] {
  return roles.map(({ id, title, track, status, grade }) => ({
    id,
    title,
    track,
    family,
    status,
    ...(grade ? { grade: grade.value } : {}),
    file: `families/${family}.json`,
  }));
}

function gradesOfTitles(stated: readonly string[], scale: readonly string[]): ImportProblem[] {
  return stated.length === 0 && scale.length > 0
    ? [assemblingProblem('grades-of-titles', placeOn('dataset.json', 0), scale)]
    : [];
}

function guessedScale(known: readonly string[], scale: readonly string[]): ImportProblem[] {
  return isGuessed(known, scale)
    ? [assemblingProblem('guessed-scale', placeOn('dataset.json', 0), scale)]
    : [];
}
