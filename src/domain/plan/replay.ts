import { byCodeUnit } from '../problem.ts';
import { changeBy, type Puts } from './edits.ts';
import type { Edit, EditId, LoggedEdit, Plan } from './plan.ts';

/** Where every plan begins: without a way to go, it is none yet. */
export const NO_PLAN: Plan = {
  name: '',
  route: [],
  at: 0,
  steps: new Map(),
  entries: new Map(),
  cases: new Map(),
  shelved: new Map(),
  names: new Map(),
};

/** The plan that edits come to, in whatever order they are given; nothing where none of them starts one. */
export function replay(edits: readonly LoggedEdit[]): Plan | undefined {
  return started(continued(NO_PLAN, standing(edits)));
}

/**
 * A plan after one more edit, the latest of all: the same as its replay and as cheap as a key that is typed, all that the
 * edit does not touch being shared with the plan before. Not for an `undo`, which only a replay can follow.
 */
export function edited(plan: Plan, edit: Exclude<Edit, { readonly kind: 'undo' }>): Plan {
  return folded(plan, [edit]);
}

/** A plan after more edits that count, in their order. */
export function continued(plan: Plan, standing: readonly LoggedEdit[]): Plan {
  return folded(
    plan,
    standing.map(({ edit }) => edit),
  );
}

/** A plan, if it is one yet. */
export function started(plan: Plan): Plan | undefined {
  return plan.route.length > 0 ? plan : undefined;
}

function folded(start: Plan, edits: readonly Edit[]): Plan {
  const steps = new CopyOnWrite(start.steps);
  const entries = new CopyOnWrite(start.entries);
  const cases = new CopyOnWrite(start.cases);
  const shelved = new CopyOnWrite(start.shelved);
  const names = new CopyOnWrite(start.names);
  let { name, route, at } = start;
  const now = (): Plan => ({
    name,
    route,
    at,
    steps: steps.map,
    entries: entries.map,
    cases: cases.map,
    shelved: shelved.map,
    names: names.map,
  });
  for (const edit of edits) {
    const change = changeBy(now(), edit);
    ({ name = name, route = route, at = at } = change);
    steps.put(change.steps);
    entries.put(change.entries);
    cases.put(change.cases);
    shelved.put(change.shelved);
    names.put(change.names);
  }
  return now();
}

/** A map that is copied when it is first written to, and only then: many edits cost one copy, and none costs none. */
class CopyOnWrite<Key, Value> {
  map: ReadonlyMap<Key, Value>;
  #own: Map<Key, Value> | undefined;

  constructor(map: ReadonlyMap<Key, Value>) {
    this.map = map;
  }

  put(puts: Puts<Key, Value> = []): void {
    for (const [key, value] of puts) {
      this.#own ??= new Map(this.map);
      this.map = this.#own;
      if (value === undefined) this.#own.delete(key);
      else this.#own.set(key, value);
    }
  }
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
