import { equalsOf, type Ladder, labelOf, rankOf } from '#src/domain/ladder.ts';
import { type RouteStep, routesBetween } from '#src/domain/path.ts';
import type { RelationKind } from '#src/domain/relations.ts';
import type { Role } from '#src/domain/role.ts';
import { isStated, isSwitch, kindOf } from '#src/domain/route.ts';
import { familyTitle, trackTitle } from '#src/screens/parts/Role.tsx';
import * as cards from '#src/text/en/cards.ts';
import * as counts from '#src/text/en/counts.ts';
import { RELATION_WORDS, relationWithin } from '#src/text/en/words.ts';
import { gradeName } from '#src/text/grades.ts';
import { statusNames } from '#src/text/words.ts';
import { colourOf } from './excerpt.ts';

/** One of the compared roles. */
export interface Side {
  readonly role: Role;
  readonly title: string;
  /** The grade, or that there is none. */
  readonly numeral: string;
  readonly words: string;
  /** Its place among the grades that are compared, 0 being the lowest; a role without a grade stands lowest. */
  readonly level: number;
  readonly colour: number;
}

/** What lies between one role and the next. */
export interface Span {
  readonly words: string;
  /** The line from the one to the other, from left to right; none where nothing is known to join them. */
  readonly stretches: readonly Stretch[];
}

/** A stretch of line and the role that it ends at. */
export interface Stretch {
  readonly kind: RelationKind;
  readonly colour: number;
  readonly to: Role;
}

/** The compared roles, in the order in which they were given. */
export function sidesOf(ladder: Ladder, roles: readonly Role[]): readonly Side[] {
  const ranks = roles.map((role) => rankOf(ladder, role) ?? -1);
  const levels = [...new Set(ranks)].sort((a, b) => a - b);
  return roles.map((role, at) => ({
    role,
    title: labelOf(ladder, role),
    numeral: role.grade?.value ?? gradeName(undefined),
    words: [familyTitle(ladder, role), trackTitle(ladder, role), ...statusNames(role)].join(' · '),
    level: levels.indexOf(ranks[at] ?? -1),
    colour: colourOf(ladder, role.id),
  }));
}

/** The spans between neighbours: the shortest steps up or else down, or else a stated equivalence, or nothing known. */
export function spansOf(ladder: Ladder, roles: readonly Role[]): readonly Span[] {
  return roles.slice(1).flatMap((to, at) => {
    const from = roles[at];
    return from ? [spanBetween(ladder, from, to)] : [];
  });
}

function spanBetween(ladder: Ladder, from: Role, to: Role): Span {
  const up = stepsBetween(ladder, from, to);
  if (up.length > 0) return spanOver(ladder, up, 'up');
  const down = stepsBetween(ladder, to, from);
  if (down.length > 0) return spanOver(ladder, down, 'down');
  const kind = equalsOf(ladder, from.id).find(({ role }) => role === to)?.relations[0]?.kind;
  if (!kind) return { words: cards.noKnownSteps, stretches: [] };
  const colour = colourOf(ladder, from.id);
  return { words: relationWithin(RELATION_WORDS[kind].name), stretches: [{ kind, colour, to }] };
}

function stepsBetween(ladder: Ladder, from: Role, to: Role): readonly RouteStep[] {
  return routesBetween(ladder, from.id, to.id, 1).flatMap(({ steps }) => steps);
}

function spanOver(ladder: Ladder, steps: readonly RouteStep[], way: 'up' | 'down'): Span {
  const isOneSwitch = steps.length === 1 && steps.every(isSwitch);
  const words = isOneSwitch
    ? cards.switchOfTrack
    : cards.STEPS_WORDS[way](counts.steps(steps.length));
  const inOrder = way === 'up' ? steps : steps.toReversed();
  return {
    words: steps.every(isStated) ? words : cards.inferred(words),
    stretches: inOrder.map((step) => {
      const turns = isSwitch(step);
      return {
        kind: kindOf(step),
        colour: colourOf(ladder, (turns ? step.to : step.from).id),
        to: way === 'up' ? step.to : step.from,
      };
    }),
  };
}
