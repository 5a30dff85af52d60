import {
  anchorOf,
  type EffectiveExpectation,
  type Expectations,
  expectationsOf,
  type Texts,
} from '../effective.ts';
import { type JudgedDifference, judgedDifference } from '../judgement.ts';
import { findRole, type Ladder, stepsFrom } from '../ladder.ts';
import { routesBetween } from '../path.ts';
import type { FamilyId, Role, RoleId } from '../role.ts';
import { gateOf, type StepGate } from '../route.ts';
import type { LineKind, PlanLine, PlannedRole, PlannedStep } from './plan.ts';

/** A role as a plan keeps it. */
export function plannedRole({ id, title, grade }: Role): PlannedRole {
  return { id, title, ...(grade && { grade: grade.value }) };
}

/** The roles of a route that a ladder knows, by their ids or by those that they once had. */
export function plannedRoute(ladder: Ladder, ids: readonly RoleId[]): readonly PlannedRole[] {
  return ids.flatMap((id) => {
    const role = findRole(ladder, id);
    return role ? [plannedRole(role)] : [];
  });
}

/**
 * The best way from one role to another, both of them included. Where no way leads, the two alone: somebody may aim at
 * what no ladder foresees. Nothing for a role and itself, or where the ladder lacks one.
 */
export function routeBetween(ladder: Ladder, from: RoleId, to: RoleId): readonly PlannedRole[] {
  const [start, goal] = [findRole(ladder, from), findRole(ladder, to)];
  if (!start || !goal || start === goal) return [];
  const [best] = routesBetween(ladder, start.id, goal.id, 1);
  const after = best ? best.steps.map((step) => step.to) : [goal];
  return [start, ...after].map(plannedRole);
}

/** A name of the texts of some families that changes when any of them does. */
export function textsName(
  addresses: Readonly<Record<FamilyId, string>>,
  families: readonly FamilyId[],
): string {
  return families
    .map((family) => addresses[family] ?? family)
    .toSorted()
    .join(' ');
}

/**
 * What a step asks, in the words of today: each line with what it does to what the role before asks. A line that the role
 * before has in a weaker form beside it is told once, as raised. Nothing where the ladder lacks an end.
 */
export function stepOf(
  ladder: Ladder,
  texts: Texts,
  from: RoleId,
  to: RoleId,
  nameOfTexts: string,
): PlannedStep | undefined {
  const [start, goal] = [findRole(ladder, from), findRole(ladder, to)];
  if (!start || !goal) return undefined;
  const before = expectationsOf(ladder, texts, start.id, 'effective');
  const after = expectationsOf(ladder, texts, goal.id, 'effective');
  return {
    from: plannedRole(start),
    to: plannedRole(goal),
    gate: gateBetween(ladder, start, goal),
    lines: linesOf(ladder, after, judgedDifference(ladder, before, after)),
    silent: [
      ...(before.items.length === 0 ? (['from'] as const) : []),
      ...(after.items.length === 0 ? (['to'] as const) : []),
    ],
    asOf: ladder.info.asOf,
    texts: nameOfTexts,
  };
}

/** What a step hinges on, by all that the ladder says of it; nothing where it says nothing, or knows no such step. */
export function gateBetween(ladder: Ladder, from: Role, to: Role): StepGate {
  const tie = stepsFrom(ladder, from.id).find(({ role }) => role === to);
  return tie && gateOf(tie);
}

/** A line that a step asks, with the one that it takes the place of. */
interface Told {
  readonly kind: LineKind;
  readonly item: EffectiveExpectation;
  readonly before?: EffectiveExpectation;
}

function linesOf(
  ladder: Ladder,
  { role, items }: Expectations,
  { added, changed, kept }: JudgedDifference,
): readonly PlanLine[] {
  const themes = new Map(ladder.info.themes.map(({ id, title }) => [id, title]));
  const told: readonly Told[] = [
    ...added.map((item): Told => ({ kind: 'new', item })),
    ...changed.map(
      ({ before, after, intensity }): Told => ({
        kind: intensity?.shift === 'raised' ? 'raised' : 'changed',
        item: after,
        before,
      }),
    ),
    ...kept.map(({ after }): Told => ({ kind: 'kept', item: after })),
  ];
  const byItem = new Map(told.map((each) => [each.item, each]));
  return items.flatMap((item) => {
    const line = byItem.get(item);
    return line ? [lineOf(role, themes, line)] : [];
  });
}

function lineOf(
  role: RoleId,
  themes: ReadonlyMap<string, string>,
  { kind, item, before }: Told,
): PlanLine {
  const { text, theme, level, details } = item.expectation;
  const levelBefore = before?.expectation.level;
  return {
    id: `${role}#${anchorOf(item, role)}`,
    kind,
    section: item.section,
    theme: themes.get(theme) ?? theme,
    text,
    ...(details && { details }),
    ...(level !== undefined && { level }),
    ...(before && { before: before.expectation.text }),
    ...(levelBefore !== undefined && { levelBefore }),
    ...(item.alternative && { alternative: true }),
  };
}
