import type { KeptPlan, PlannedRole } from '#src/domain/plan/plan.ts';
import { replay } from '#src/domain/plan/replay.ts';
import { forgetPlan, keepCurrent, readCurrent } from '#src/storage/plans/current.ts';
import { newId } from '#src/storage/plans/newId.ts';
import type { Outcome, StoreProblem } from '#src/storage/plans/outcome.ts';
import {
  erasePlan,
  keepPlan,
  type ListedPlan,
  listPlans,
  type PlanStore,
  sharedPlanStore,
} from '#src/storage/plans/planStore.ts';
import { openSession, type PlanSession } from '#src/storage/plans/session.ts';

/** The plans of this device as the screens of a plan see them, and the one of them that is open. */
export type Shelf = Looking | Readable;

interface Looking {
  readonly state: 'looking';
  /** Why the plans cannot be read, where that is known. */
  readonly problem?: StoreProblem;
  /** Whether a tab of an older version holds them. */
  readonly isBlocked?: true;
}

export interface Readable {
  readonly state: 'ready';
  readonly store: PlanStore;
  /** The newest first. */
  readonly plans: readonly ListedPlan[];
  /** Nothing where there is no plan. */
  readonly session: PlanSession | undefined;
  /** What has happened to the plan that should be seen instead. */
  readonly told?: ShelfNotice;
}

export type ShelfNotice =
  /** It could not be made. */
  | { readonly kind: 'unmade'; readonly problem: StoreProblem }
  /** Another tab has erased it while it was open here. */
  | { readonly kind: 'erased' };

/** Opens, makes and erases the plans of this device. It is one for the page: both of its screens show the same plan. */
export interface ShelfKeeper {
  getSnapshot(): Shelf;
  subscribe(listener: () => void): () => void;
  /** Makes a plan and opens it. */
  make(name: string, route: readonly PlannedRole[]): Promise<Outcome<void>>;
  /** Keeps a plan that came from elsewhere, and opens it. */
  keep(plan: KeptPlan): Promise<Outcome<void>>;
  open(id: string): Promise<void>;
  erase(id: string): Promise<Outcome<void>>;
  /** Reads all anew. */
  refresh(): Promise<void>;
}

let shelf: ShelfKeeper | undefined;

/** The shelf of this page. */
export function sharedShelf(): ShelfKeeper {
  shelf ??= createShelf();
  return shelf;
}

function createShelf(): ShelfKeeper {
  const listeners = new Set<() => void>();
  let snapshot: Shelf = { state: 'looking' };
  let session: PlanSession | undefined;
  let wanted: string | undefined;
  let told: ShelfNotice | undefined;
  /** Which plan this tab itself has erased. */
  let erasedHere: string | undefined;

  const show = (next: Shelf) => {
    snapshot = next;
    for (const listener of [...listeners]) listener();
  };
  const opening = sharedPlanStore(() => show({ state: 'looking', isBlocked: true }));

  let last = Promise.resolve();
  // One after the other: each begins with what the one before has come to.
  const refresh = () => {
    last = last.then(read);
    return last;
  };

  async function read(): Promise<void> {
    const store = await opening;
    const plans = await listPlans(store);
    if (!plans.ok) return show({ state: 'looking', problem: plans.problem });
    // What another tab turns to is its own affair.
    const seen = session?.getSnapshot().id;
    const wished = wanted ?? seen ?? readCurrent();
    wanted = undefined;
    const chosen = plans.value.find(({ id }) => id === wished) ?? plans.value[0];
    if (wished === seen && chosen?.id !== seen && seen !== erasedHere) told = { kind: 'erased' };
    if (session?.getSnapshot().id !== chosen?.id) await turnTo(store, chosen?.id);
    show({ state: 'ready', store, plans: plans.value, session, ...(told && { told }) });
  }

  async function turnTo(store: PlanStore, id: string | undefined): Promise<void> {
    await session?.close();
    session = undefined;
    keepCurrent(id);
    if (id === undefined) return;
    const opened = await openSession(store, id);
    if (opened.ok) session = opened.value;
  }

  async function open(id: string): Promise<void> {
    wanted = id;
    told = undefined;
    await refresh();
  }

  async function keep(plan: KeptPlan): Promise<Outcome<void>> {
    const kept = await keepPlan(await opening, plan);
    if (kept.ok) await open(plan.id);
    return kept;
  }

  void opening.then(({ tabs }) =>
    tabs.subscribe((event) => {
      if (event.kind !== 'appended') void refresh();
    }),
  );
  void refresh();

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async make(name, route) {
      const start = { id: newId(), at: Date.now(), edit: { kind: 'start', name, route } } as const;
      const made = await keep({ id: newId(), side: 'own', edits: [start] });
      if (!made.ok) {
        told = { kind: 'unmade', problem: made.problem };
        await refresh();
      }
      return made;
    },
    keep,
    open,
    async erase(id) {
      erasedHere = id;
      const erased = await erasePlan(await opening, id);
      if (erased.ok) {
        forgetPlan(id);
        await refresh();
      }
      return erased;
    },
    refresh,
  };
}

/** The names of the plans that can be read. */
export function namesOf(plans: readonly ListedPlan[]): readonly string[] {
  return plans.flatMap(({ edits }) => (edits && replay(edits)?.name) ?? []);
}
