import { byCodeUnit } from '../problem.ts';
import { type Change, changeBy } from './edits.ts';
import type {
  CaseChoices,
  Edit,
  EditId,
  Entry,
  LineId,
  LoggedEdit,
  Plan,
  PlannedStep,
  StepKept,
} from './plan.ts';

/** The plan that edits come to, in whatever order they are given; nothing where none of them starts one. */
export function replay(edits: readonly LoggedEdit[]): Plan | undefined {
  const maps = {
    steps: new Map<number, PlannedStep>(),
    entries: new Map<LineId, Entry>(),
    cases: new Map<number, CaseChoices>(),
    shelved: new Map<string, StepKept>(),
    names: new Map<LineId, LineId>(),
  };
  let plan: Plan = { name: '', route: [], at: 0, ...maps };
  for (const { edit } of standing(edits)) {
    const change = changeBy(plan, edit);
    put(maps.steps, change.steps);
    put(maps.entries, change.entries);
    put(maps.cases, change.cases);
    put(maps.shelved, change.shelved);
    put(maps.names, change.names);
    plan = withFields(plan, change);
  }
  return plan.route.length > 0 ? plan : undefined;
}

/**
 * A plan after one more edit, the latest of all: the same as its replay and as cheap as a key that is typed, all that the
 * edit does not touch being shared with the plan before. Not for an `undo`, which only a replay can follow.
 */
export function edited(plan: Plan, edit: Exclude<Edit, { readonly kind: 'undo' }>): Plan {
  const change = changeBy(plan, edit);
  return withFields(
    {
      ...plan,
      steps: putting(plan.steps, change.steps),
      entries: putting(plan.entries, change.entries),
      cases: putting(plan.cases, change.cases),
      shelved: putting(plan.shelved, change.shelved),
      names: putting(plan.names, change.names),
    },
    change,
  );
}

/**
 * The edits that count, in their order: all but those that were taken back, and the undos themselves. An `undo` that is
 * taken back by another does not count, so what it took away holds again. Only what came before it can be taken back.
 */
export function standing(edits: readonly LoggedEdit[]): readonly LoggedEdit[] {
  const takenBack = new Set<EditId>();
  const counting: LoggedEdit[] = [];
  for (const logged of inOrder(edits).toReversed()) {
    if (takenBack.has(logged.id)) continue;
    if (logged.edit.kind === 'undo') takenBack.add(logged.edit.of);
    else counting.push(logged);
  }
  return counting.reverse();
}

/** Edits as they follow each other: by their moment, and of one moment by id. */
export function inOrder(edits: readonly LoggedEdit[]): readonly LoggedEdit[] {
  const isSorted = edits.every((each, at) => {
    const before = edits[at - 1];
    return !before || byMoment(before, each) < 0;
  });
  return isSorted ? edits : edits.toSorted(byMoment);
}

/** The moment of an edit that is made now: later than all that are known, whatever the clock of this or another device says. */
export function nextAt(edits: readonly LoggedEdit[], now: number): number {
  return edits.reduce((latest, { at }) => Math.max(latest, at + 1), now);
}

function byMoment(a: LoggedEdit, b: LoggedEdit): number {
  return a.at - b.at || byCodeUnit(a.id, b.id);
}

type Puts<Key, Value> = readonly (readonly [Key, Value | undefined])[] | undefined;

function put<Key, Value>(map: Map<Key, Value>, puts: Puts<Key, Value>): void {
  for (const [key, value] of puts ?? []) {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  }
}

function putting<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  puts: Puts<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (!puts?.length) return map;
  const next = new Map(map);
  put(next, puts);
  return next;
}

function withFields(plan: Plan, { name, route, at }: Change): Plan {
  if (name === undefined && route === undefined && at === undefined) return plan;
  return { ...plan, name: name ?? plan.name, route: route ?? plan.route, at: at ?? plan.at };
}
