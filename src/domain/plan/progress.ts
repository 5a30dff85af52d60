import { changesBetween, type PlanChange } from './changes.ts';
import { byDay, type Week, weekOf } from './days.ts';
import { entryOf } from './edits.ts';
import {
  type Entry,
  LINE_KINDS,
  type LoggedEdit,
  type Mark,
  type Plan,
  type PlanLine,
  type Side,
} from './plan.ts';
import { continued, NO_PLAN, replay, standing, started } from './replay.ts';

/** How the lines of one theme stand: how many have which mark. The data of a shape, and no score: nothing sums it up. */
export interface ThemeProgress {
  readonly theme: string;
  /** The lines that the step asks beyond what the role before did. */
  readonly asked: number;
  /** Those that the role before asked in the same words; they are not among the marks. */
  readonly kept: number;
  readonly marks: Readonly<Record<Side, Readonly<Record<Mark | 'unmarked', number>>>>;
}

/** What a step asks, by theme: in the order in which its lines first name them. */
export function progressOf(plan: Plan, step: number): readonly ThemeProgress[] {
  const lines = plan.steps.get(step)?.lines ?? [];
  return [...Map.groupBy(lines, ({ theme }) => theme)].map(([theme, of]) => {
    const asked = of.filter(isAsked);
    return {
      theme,
      asked: asked.length,
      kept: of.length - asked.length,
      marks: { own: marksOf(plan, asked, 'own'), manager: marksOf(plan, asked, 'manager') },
    };
  });
}

const NO_MARKS: Readonly<Record<Mark | 'unmarked', number>> = {
  unmarked: 0,
  'not-yet': 0,
  sometimes: 0,
  consistently: 0,
  'helping-others': 0,
};

function marksOf(plan: Plan, lines: readonly PlanLine[], side: Side) {
  const counts = { ...NO_MARKS };
  for (const { id } of lines) counts[entryOf(plan, id).marks[side] ?? 'unmarked'] += 1;
  return counts;
}

/** Whether a step asks something by a line that the role before did not. */
export function isAsked({ kind }: PlanLine): boolean {
  return kind !== 'kept';
}

/** A line with what has been said of it. */
export interface LineSaid {
  readonly line: PlanLine;
  readonly entry: Entry;
}

const MOST_NEXT = 3;

/** How far from done a line is by its owner's mark: one that nobody has looked at may be far, one that is done is no next thing. */
const TO_DO: Readonly<Record<Mark | 'unmarked', number | undefined>> = {
  'not-yet': 0,
  unmarked: 1,
  sometimes: 2,
  consistently: undefined,
  'helping-others': undefined,
};

/**
 * The largest things to do next in a step, at most three. What is new comes before what is raised, and that before what is
 * said in other words, since who knows nothing of a thing has the longest way to go; then what is not there yet, what has
 * no mark, what is there sometimes; then what is due soonest, undated last; then as the role lists it. A line that its owner
 * does consistently is none of them, whatever the other side says: where the two differ is told elsewhere.
 */
export function nextThings(
  plan: Plan,
  step: number,
  most: number = MOST_NEXT,
): readonly LineSaid[] {
  return (plan.steps.get(step)?.lines ?? [])
    .filter(isAsked)
    .flatMap((line) => {
      const entry = entryOf(plan, line.id);
      const toDo = TO_DO[entry.marks.own ?? 'unmarked'];
      return toDo === undefined ? [] : [{ line, entry, toDo }];
    })
    .sort(
      (a, b) =>
        LINE_KINDS.indexOf(a.line.kind) - LINE_KINDS.indexOf(b.line.kind) ||
        a.toDo - b.toDo ||
        byDay(a.entry.due, b.entry.due),
    )
    .slice(0, most)
    .map(({ line, entry }) => ({ line, entry }));
}

/** What came to be otherwise after a moment, as it stands now: what was taken back since is none of it. */
export function changesSince(edits: readonly LoggedEdit[], moment: number): readonly PlanChange[] {
  const now = replay(edits);
  const then = replay(edits.filter(({ at }) => at <= moment));
  return now ? changesBetween(then, now) : [];
}

/** What came to be otherwise within a week, in numbers and one by one. */
export interface WeekOfPlan extends Week {
  readonly raised: number;
  readonly lowered: number;
  /** First marks of lines. */
  readonly marked: number;
  readonly evidence: number;
  readonly notes: number;
  readonly changes: readonly PlanChange[];
}

/** The weeks in which something came to be otherwise, the earliest first. Days are those of UTC. */
export function historyOf(edits: readonly LoggedEdit[]): readonly WeekOfPlan[] {
  const weeks: WeekOfPlan[] = [];
  let before = NO_PLAN;
  for (const [, made] of Map.groupBy(standing(edits), ({ at }) => weekOf(at).monday)) {
    const after = continued(before, made);
    const changes = started(after) ? changesBetween(started(before), after) : [];
    if (changes.length > 0) weeks.push({ ...weekOf(made[0]?.at ?? 0), ...countsOf(changes) });
    before = after;
  }
  return weeks;
}

function countsOf(changes: readonly PlanChange[]): Omit<WeekOfPlan, keyof Week> {
  const howMany = (is: (change: PlanChange) => boolean) => changes.filter(is).length;
  return {
    raised: howMany((change) => change.kind === 'mark' && change.way === 'raised'),
    lowered: howMany((change) => change.kind === 'mark' && change.way === 'lowered'),
    marked: howMany((change) => change.kind === 'mark' && change.way === 'set'),
    evidence: howMany((change) => change.kind === 'evidence' && change.way === 'added'),
    notes: howMany((change) => change.kind === 'note' && change.way !== 'removed'),
    changes,
  };
}
