import { collateIn } from './collate.ts';
import type { ListedExpectation } from './effective.ts';
import { type Ladder, labelOf, rankOf } from './ladder.ts';
import { byCodeUnit } from './problem.ts';
import type { FamilyId, Role, Years } from './role.ts';
import { SECTION_KINDS, type Section } from './sections.ts';

/** One statement of the years of experience that a role asks for. */
export interface ExperiencePoint {
  readonly role: Role;
  /** The place of the role's grade in the scale; absent without a known grade. */
  readonly rank?: number;
  readonly years: Years;
  readonly section: Section;
  /** The id of the expectation that says so. */
  readonly expectation: string;
}

/**
 * Every statement of years, for every described role that it holds for: highest grade first and those without one
 * last, then fewest years first. What a role states twice counts once. Lines without years, and lines of roles that
 * are unknown or only named, give nothing.
 */
export function experienceOf(
  ladder: Ladder,
  lines: readonly ListedExpectation[],
): ExperiencePoint[] {
  const described = ladder.roles.filter(({ status }) => status !== 'named');
  const byFamily = Map.groupBy(described, ({ family }) => family);
  const points = lines
    .toSorted((a, b) => SECTION_KINDS.indexOf(a.section) - SECTION_KINDS.indexOf(b.section))
    .flatMap((line) =>
      rolesAsked(ladder, byFamily, line).flatMap((role) => pointOf(ladder, role, line)),
    );
  const distinct = new Map<string, ExperiencePoint>();
  for (const point of points) {
    const { min, max, of } = point.years;
    const key = [point.role.id, min, max, of].join('|');
    if (!distinct.has(key)) distinct.set(key, point);
  }
  return [...distinct.values()].sort(byGradeAndYears(ladder));
}

/** Fewest years first; of two that begin alike the one that ends sooner, and an open end last. */
export function byYears(a: Years, b: Years): number {
  const last = ({ max = Number.MAX_VALUE }: Years) => max;
  return a.min - b.min || last(a) - last(b);
}

/** The years asked most often, and how often; several where they are asked equally often, none without points. */
export function mostAsked(points: readonly ExperiencePoint[]): {
  readonly years: readonly Years[];
  readonly count: number;
} {
  const alike = [...Map.groupBy(points, ({ years: { min, max } }) => `${min}|${max}`).values()];
  const count = Math.max(0, ...alike.map(({ length }) => length));
  const years = alike
    .filter(({ length }) => length === count)
    .flatMap(([first]) => first?.years ?? [])
    .sort(byYears);
  return { years, count };
}

function rolesAsked(
  ladder: Ladder,
  byFamily: ReadonlyMap<FamilyId, readonly Role[]>,
  { origin }: ListedExpectation,
): readonly Role[] {
  if (origin.kind === 'family') return byFamily.get(origin.family) ?? [];
  const role = ladder.byId.get(origin.role);
  return role && role.status !== 'named' ? [role] : [];
}

function pointOf(ladder: Ladder, role: Role, line: ListedExpectation): ExperiencePoint[] {
  const { years, id } = line.expectation;
  const rank = rankOf(ladder, role);
  if (!years) return [];
  const graded = rank === undefined ? {} : { rank };
  return [{ role, ...graded, years, section: line.section, expectation: id }];
}

function byGradeAndYears(ladder: Ladder) {
  return (a: ExperiencePoint, b: ExperiencePoint): number =>
    (b.rank ?? -1) - (a.rank ?? -1) ||
    byYears(a.years, b.years) ||
    collateIn(ladder.info)(labelOf(ladder, a.role), labelOf(ladder, b.role)) ||
    byCodeUnit(a.role.id, b.role.id) ||
    byCodeUnit(a.years.of, b.years.of);
}
