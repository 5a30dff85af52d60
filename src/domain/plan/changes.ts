import { entryOf, NO_ENTRY, nameNow } from './edits.ts';
import {
  type CaseChoices,
  type Entry,
  type Evidence,
  type LineId,
  MARKS,
  type Mark,
  type Plan,
  type PlannedRole,
  SIDES,
  type Side,
} from './plan.ts';

/** How something that is there or not, and says something, came to be otherwise. */
export type Way = 'added' | 'changed' | 'removed';

/** How a mark came to be another; the first of a line is neither raised nor lowered. */
export type MarkWay = 'set' | 'raised' | 'lowered' | 'cleared';

/** What tells a later state of a plan from an earlier one. */
export type PlanChange =
  | LineChange
  | { readonly kind: 'start' }
  | { readonly kind: 'name'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'route';
      readonly from: readonly PlannedRole[];
      readonly to: readonly PlannedRole[];
    }
  | { readonly kind: 'at'; readonly from: number; readonly to: number }
  | { readonly kind: 'lines'; readonly step: number; readonly way: Way }
  | { readonly kind: 'summary'; readonly step: number; readonly way: Way }
  /** Which lines are told in a promotion case, or their order. */
  | { readonly kind: 'choice'; readonly step: number };

/** What came to be otherwise of one line, by its name of now. */
export type LineChange =
  | {
      readonly kind: 'mark';
      readonly line: LineId;
      readonly side: Side;
      readonly way: MarkWay;
      readonly from: Mark | undefined;
      readonly to: Mark | undefined;
    }
  | { readonly kind: 'note'; readonly line: LineId; readonly side: Side; readonly way: Way }
  | {
      readonly kind: 'evidence';
      readonly line: LineId;
      readonly way: Way;
      /** As it is now, or as it was where it is gone. */
      readonly evidence: Evidence;
    }
  | {
      readonly kind: 'due';
      readonly line: LineId;
      readonly from: string | undefined;
      readonly to: string | undefined;
    };

/**
 * What came to be otherwise from one state of a plan to another, what was said of lines last and line by line: what was
 * done and taken back in between is none of it. From no plan at all, everything that there is.
 */
export function changesBetween(before: Plan | undefined, after: Plan): readonly PlanChange[] {
  return [
    ...(before ? ownChanges(before, after) : [{ kind: 'start' } as const]),
    ...stepChanges(before, after),
    ...entryChanges(before, after),
  ];
}

function ownChanges(before: Plan, after: Plan): readonly PlanChange[] {
  const isSameRoute =
    before.route === after.route ||
    (before.route.length === after.route.length &&
      before.route.every(({ id, title }, place) => {
        const now = after.route[place];
        return now?.id === id && now.title === title;
      }));
  return [
    ...(before.name === after.name
      ? []
      : [{ kind: 'name', from: before.name, to: after.name } as const]),
    ...(isSameRoute ? [] : [{ kind: 'route', from: before.route, to: after.route } as const]),
    ...(before.at === after.at ? [] : [{ kind: 'at', from: before.at, to: after.at } as const]),
  ];
}

function stepChanges(before: Plan | undefined, after: Plan): readonly PlanChange[] {
  return after.route.slice(1).flatMap((_, step): PlanChange[] => {
    const [wasLines, lines] = [before?.steps.get(step), after.steps.get(step)];
    const [was, choices] = [before?.cases.get(step), after.cases.get(step)];
    const took = wasLines === lines ? undefined : wayOf(wasLines, lines, () => false);
    const wrote = wayOf(was?.summary || undefined, choices?.summary || undefined);
    const chose = was !== choices && choiceOf(was) !== choiceOf(choices);
    return [
      ...(took ? [{ kind: 'lines', step, way: took } as const] : []),
      ...(wrote ? [{ kind: 'summary', step, way: wrote } as const] : []),
      ...(chose ? [{ kind: 'choice', step } as const] : []),
    ];
  });
}

function choiceOf(choices: CaseChoices | undefined): string {
  const { leftOut = [], takenIn = [], order = [] } = choices ?? {};
  return JSON.stringify([[...leftOut].toSorted(), [...takenIn].toSorted(), order]);
}

/** Line by line, in the order of the steps and then of what no step holds. */
function entryChanges(before: Plan | undefined, after: Plan): readonly LineChange[] {
  const past = Map.groupBy(before?.entries ?? [], ([line]) => nameNow(after, line));
  const held = [...after.steps]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, { lines }]) => lines.map(({ id }) => nameNow(after, id)));
  const all = new Set([...held, ...past.keys(), ...after.entries.keys()]);
  return [...all].flatMap((line) => {
    const is = entryOf(after, line);
    // Where an entry was emptied and another came to bear its name, both were there before.
    const [was = NO_ENTRY, ...others] = past.get(line)?.map(([, entry]) => entry) ?? [];
    return [
      ...(was === is ? [] : changesOf(line, was, is)),
      ...others.flatMap((other) => changesOf(line, other, NO_ENTRY)),
    ];
  });
}

function changesOf(line: LineId, was: Entry, is: Entry): readonly LineChange[] {
  const sides = SIDES.flatMap((side): LineChange[] => {
    const [from, to] = [was.marks[side], is.marks[side]];
    const wrote = wayOf(was.notes[side], is.notes[side]);
    return [
      ...(from === to
        ? []
        : [{ kind: 'mark', line, side, way: markWay(from, to), from, to } as const]),
      ...(wrote ? [{ kind: 'note', line, side, way: wrote } as const] : []),
    ];
  });
  const due: readonly LineChange[] =
    was.due === is.due ? [] : [{ kind: 'due', line, from: was.due, to: is.due }];
  return [...sides, ...evidenceChanges(line, was.evidence, is.evidence), ...due];
}

function evidenceChanges(
  line: LineId,
  was: readonly Evidence[],
  is: readonly Evidence[],
): readonly LineChange[] {
  const [past, present] = [was, is].map((all) => new Map(all.map((each) => [each.id, each])));
  const ids = new Set([...is, ...was].map(({ id }) => id));
  return [...ids].flatMap((id): LineChange[] => {
    const [old, now] = [past?.get(id), present?.get(id)];
    const way = wayOf(old, now, isSameEvidence);
    const evidence = now ?? old;
    return way && evidence ? [{ kind: 'evidence', line, way, evidence }] : [];
  });
}

function isSameEvidence(a: Evidence, b: Evidence): boolean {
  return a.text === b.text && a.link === b.link && a.date === b.date;
}

function wayOf<T>(
  was: T | undefined,
  is: T | undefined,
  isSame: (a: T, b: T) => boolean = Object.is,
): Way | undefined {
  if (was === undefined) return is === undefined ? undefined : 'added';
  if (is === undefined) return 'removed';
  return isSame(was, is) ? undefined : 'changed';
}

function markWay(from: Mark | undefined, to: Mark | undefined): MarkWay {
  if (to === undefined) return 'cleared';
  if (from === undefined) return 'set';
  return MARKS.indexOf(to) > MARKS.indexOf(from) ? 'raised' : 'lowered';
}
