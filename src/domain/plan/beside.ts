import { changesBetween, type PlanChange } from './changes.ts';
import { entryOf, sideOf } from './edits.ts';
import { isLater, merged } from './merge.ts';
import {
  type EditId,
  type KeptPlan,
  type LoggedEdit,
  MARKS,
  type Mark,
  type Plan,
  type PlannedStep,
  SIDES,
  type Side,
} from './plan.ts';
import { isAsked, type LineSaid } from './progress.ts';
import { replay } from './replay.ts';

/** How two marks of a line stand to each other. */
export const AGREEMENTS = ['differ', 'one', 'same', 'none'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** What both sides say of a line. */
export interface LineBeside extends LineSaid {
  readonly agreement: Agreement;
  /** The side that marks it higher, where the two differ. */
  readonly higher?: Side;
}

/** Whether somebody of a side has marks of the other to look at beside theirs: those of lines that the step asks. */
export function isMarkedByBoth(plan: Plan, { lines }: PlannedStep, side: Side): boolean {
  return SIDES.every(
    (each) =>
      each === side || lines.some((line) => isAsked(line) && entryOf(plan, line.id).marks[each]),
  );
}

/**
 * The lines that a step asks, both sides beside each other: those that are marked differently first, the furthest apart
 * before the rest; then those that one side alone has marked; then those marked alike; then those without a mark. Of equals
 * as the role lists them. How far apart two marks are orders the lines and is told to nobody: marks have no distance.
 */
export function besideEachOther(plan: Plan, step: number): readonly LineBeside[] {
  return (plan.steps.get(step)?.lines ?? [])
    .filter(isAsked)
    .map((line) => {
      const entry = entryOf(plan, line.id);
      const { own, manager } = entry.marks;
      const apart = rankOf(own) - rankOf(manager);
      return { line, entry, apart, agreement: agreementOf(own, manager) };
    })
    .sort(
      (a, b) =>
        AGREEMENTS.indexOf(a.agreement) - AGREEMENTS.indexOf(b.agreement) ||
        (a.agreement === 'differ' ? Math.abs(b.apart) - Math.abs(a.apart) : 0),
    )
    .map(({ apart, agreement, ...said }) => ({
      ...said,
      agreement,
      ...(agreement === 'differ' && {
        higher: apart > 0 ? ('own' as const) : ('manager' as const),
      }),
    }));
}

function rankOf(mark: Mark | undefined): number {
  return mark === undefined ? -1 : MARKS.indexOf(mark);
}

function agreementOf(own: Mark | undefined, manager: Mark | undefined): Agreement {
  if (own === manager) return own === undefined ? 'none' : 'same';
  return own === undefined || manager === undefined ? 'one' : 'differ';
}

/** What edits would bring, with what of the plan comes to be otherwise by them. */
export interface Brought {
  readonly edits: readonly LoggedEdit[];
  readonly changes: readonly PlanChange[];
}

/** What a file of a plan holds that this device lacks, and the other way round. */
export interface Incoming {
  /** What the other side did: taking it changes nothing that was done here. */
  readonly theirs: Brought;
  /**
   * What is done on this side, which a backup or another device of one's own brings, and what the other side did that would
   * change it. Its changes are those that come on top of the other side's.
   */
  readonly own: Brought;
  /** What the file holds in an older form than this device: nothing of it is ever taken. */
  readonly older: readonly LoggedEdit[];
  /** How many edits of this device the file lacks: it was written before them, or by somebody who never had them. */
  readonly lacking: number;
}

/**
 * What a file would bring to a plan, before any of it is taken. Whose an edit is follows from what it does: marks and notes
 * are of their side, everything else is the owner's, and an undo is whose the edit is that it takes back.
 */
export function incoming(mine: KeptPlan, file: KeptPlan): Incoming {
  const known = byId(mine.edits);
  const fresh = merged(file.edits, []).filter((logged) => {
    const here = known.get(logged.id);
    return !here || isLater(logged, here);
  });
  const all = byId(merged(mine.edits, file.edits));
  const [others, own] = [false, true].map((isOwn) =>
    fresh.filter(({ edit }) => (whoseOf(all, edit) === mine.side) === isOwn),
  );
  const theirs = mine.side === 'own' ? leavingOwn(mine.edits, others ?? []) : (others ?? []);
  const rest = merged(own ?? [], others?.filter((each) => !theirs.includes(each)) ?? []);
  const withTheirs = merged(mine.edits, theirs);
  const there = byId(file.edits);
  return {
    theirs: { edits: theirs, changes: changesFrom(mine.edits, withTheirs) },
    own: { edits: rest, changes: changesFrom(withTheirs, merged(withTheirs, rest)) },
    older: file.edits.filter((logged) => {
      const here = known.get(logged.id);
      return here !== undefined && isLater(here, logged);
    }),
    lacking: mine.edits.filter(({ id }) => !there.has(id)).length,
  };
}

/**
 * Those of the other side's edits that leave what is the owner's as it is. Few do not: whether what was said of a line follows
 * it to its new name hangs on what both sides had said of the two, and so on what the other takes back of it later.
 */
function leavingOwn(
  mine: readonly LoggedEdit[],
  others: readonly LoggedEdit[],
): readonly LoggedEdit[] {
  const before = ownIn(mine);
  const isLeft = (edits: readonly LoggedEdit[]) => ownIn(merged(mine, edits)) === before;
  if (before === undefined || isLeft(others)) return others;
  let kept: readonly LoggedEdit[] = [];
  for (const each of others) {
    const more = [...kept, each];
    if (isLeft(more)) kept = more;
  }
  return kept;
}

/** All of a plan that is its owner's, to be compared; nothing where there is no plan. */
function ownIn(edits: readonly LoggedEdit[]): string | undefined {
  const plan = replay(edits);
  if (!plan) return undefined;
  const { name, route, at, steps, entries, cases, shelved, names } = plan;
  const own = [...entries].flatMap(([line, { marks, notes, evidence, due }]) => {
    const said = [marks.own, notes.own, evidence.length ? evidence : undefined, due];
    return said.some((each) => each !== undefined) ? [[line, said] as const] : [];
  });
  const choices = [...cases].map(([step, { leftOut, takenIn, ...others }]) => [
    step,
    { ...others, leftOut: [...leftOut], takenIn: [...takenIn] },
  ]);
  const inOrder = (pairs: Iterable<readonly unknown[]>) =>
    [...pairs].map((pair) => JSON.stringify(pair)).toSorted();
  const maps = [steps, own, choices, shelved, names].map(inOrder);
  return JSON.stringify([name, route, at, ...maps]);
}

/** A plan with some of what a file would bring: what it has of its own stays as it is, and where it is. */
export function taking(mine: KeptPlan, ...brought: readonly Brought[]): KeptPlan {
  const edits = brought.reduce((all, { edits: more }) => merged(all, more), mine.edits);
  return { ...mine, edits };
}

function byId(edits: readonly LoggedEdit[]): ReadonlyMap<EditId, LoggedEdit> {
  return new Map(edits.map((logged) => [logged.id, logged]));
}

function changesFrom(
  before: readonly LoggedEdit[],
  after: readonly LoggedEdit[],
): readonly PlanChange[] {
  const plan = replay(after);
  return plan ? changesBetween(replay(before), plan) : [];
}

/** Whose an edit is; of a chain of undos whose the edit at its end is. One that takes back what nobody knows is the owner's. */
function whoseOf(all: ReadonlyMap<EditId, LoggedEdit>, edit: LoggedEdit['edit']): Side {
  const seen = new Set<EditId>();
  let at = edit;
  while (at.kind === 'undo' && !seen.has(at.of)) {
    seen.add(at.of);
    const of = all.get(at.of);
    if (!of) break;
    at = of.edit;
  }
  return sideOf(at) ?? SIDES[0];
}
