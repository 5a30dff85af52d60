import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RouteStep } from '#src/domain/path.ts';
import type { Relation, Role } from '#src/domain/role.ts';
import {
  climbBetween,
  isStated,
  kindOf,
  type RouteName,
  type StepGate,
  type Totals,
} from '#src/domain/route.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/path.ts';
import { GATE_WORDS, GATES_DISAGREE, INFERRED, RELATION_WORDS } from '#src/text/en/words.ts';
import { withinSentence } from '#src/text/format.ts';
import { gradeName } from '#src/text/grades.ts';
import { listed } from '#src/text/lists.ts';

/** `Grade 8 → 9`; says where a grade is not known, stays or goes down. */
export function gradesInWords(ladder: Ladder, from: Role, to: Role): string {
  const climb = climbBetween(ladder, from, to);
  if (!from.grade && !to.grade) return words.gradesNotKnown;
  if (climb === 0) return words.gradeStays(to.grade?.value ?? '');
  const [low, high] = [from, to].map(({ grade }) => grade?.value ?? words.notKnown);
  return `${gradeName(`${low} → ${high}`)}${climb !== undefined && climb < 0 ? words.goingDown : ''}`;
}

/** `Promotion`, `Switch of track`: what a step is as a whole. */
export function kindInWords(step: RouteStep): string {
  return RELATION_WORDS[kindOf(step)].name;
}

/** `Switch of track when you are ready`, `Promotion, condition not stated`: what one source says of a step. */
export function claimInWords({ kind, gate }: Relation): string {
  const { name } = RELATION_WORDS[kind];
  return gate ? words.onCondition(name, GATE_WORDS[gate]) : words.noConditionOf(name);
}

/** The gates that the sources of a step name. */
export function gatesInWords({ relations }: RouteStep): string {
  const gates = [...new Set(relations.flatMap(({ gate }) => gate ?? []))];
  return gates.map((gate) => GATE_WORDS[gate]).join(words.orElse) || words.notStated;
}

/** `stated`, `inferred`. */
export function basisInWords(step: RouteStep): string {
  return isStated(step) ? words.stated : INFERRED;
}

/** The same of what one source or rule says. */
export function basisOf({ basis }: Pick<Relation, 'basis'>): string {
  return basis === 'stated' ? words.stated : INFERRED;
}

/** `by Mate and Keeper`, `onto the management track at Mate`: how one way is told from the others. */
export function routeInWords(ladder: Ladder, name: RouteName): string {
  switch (name.kind) {
    case 'switch': {
      const track = ladder.info.tracks.find(({ id }) => id === name.track)?.title ?? name.track;
      return words.ontoTrack(withinSentence(ladder.info, track), labelOf(ladder, name.at));
    }
    case 'by':
      return words.by(listed(name.roles.map((role) => labelOf(ladder, role))));
    case 'direct':
      return words.mostDirect;
    case 'without':
      return words.without(labelOf(ladder, name.role));
    case 'nth':
      return words.wayNumbered(name.number);
  }
}

/** A number, or a word where there is none, and what it is of. */
export type Sum = readonly [figure: string, words: string];

/** What a route comes to, the weightiest first. */
export function sumsOf({ steps, climbed, switches }: Totals): readonly Sum[] {
  const [number, ...unit] = counts.steps(steps).split(' ');
  return [
    [number ?? '', unit.join(' ')],
    climbSum(climbed),
    [`${switches}`, words.switches(switches)],
  ];
}

function climbSum(climbed: number | undefined): Sum {
  if (climbed === undefined) return ['–', words.gradesUpUnknown];
  const size = Math.abs(climbed);
  return [`${size}`, climbed < 0 ? words.gradesDown(size) : words.gradesUp(size)];
}

const BEHIND: readonly [gate: StepGate, words: string][] = [
  ['merit', GATE_WORDS.merit],
  ['merit-and-company-need', GATE_WORDS['merit-and-company-need']],
  ['differs', words.sourcesDisagree],
  [undefined, words.withNoCondition],
];

/** The same of a single step. */
const ALONE = new Map<StepGate, string>([
  ...BEHIND,
  ['differs', GATES_DISAGREE],
  [undefined, words.noConditionStated],
]);

/** `5 steps when you are ready, 2 when you are ready and the company needs the role. All are stated.` */
export function conditionsInWords({ gates, steps, stated, inferred }: Totals): string {
  const [gate] = gates.keys();
  if (steps === 1) {
    return `${capitalised(ALONE.get(gate) ?? '')}. ${stated ? words.statedBySource : words.inferredByARule}.`;
  }
  const behind = BEHIND.flatMap(([gate, condition]) => {
    const count = gates.get(gate);
    return count ? [[count, condition] as const] : [];
  });
  const said = behind
    .map(([count, condition], at) => `${at === 0 ? counts.steps(count) : count} ${condition}`)
    .join(', ');
  const basis = inferred === 0 ? words.allStated : words.basedOn(stated, inferred);
  return `${said}. ${basis}`;
}

/** The same name at the beginning of a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
