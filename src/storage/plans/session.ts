import type { Edit, EditId, LoggedEdit, Plan, Side } from '#src/domain/plan/plan.ts';
import { type EditProblem, editProblem } from './editProblem.ts';
import { newId } from './newId.ts';
import {
  type Changed,
  ended,
  type Making,
  merged,
  type OpenLog,
  openLog,
  redone,
  undone,
  withEdit,
} from './openLog.ts';
import { done, type Outcome, type StoreProblem } from './outcome.ts';
import { createCloseWarning, onPage } from './pageEvents.ts';
import { askToKeep } from './permanence.ts';
import { appendEdits, type ListedPlan, type PlanStore, readPlan, readSome } from './planStore.ts';
import { createSaver, type Saving } from './saver.ts';
import type { StoreEvent } from './tabs.ts';

/** What whoever looks at a plan has to be told besides. */
export type SessionNotice =
  /** Rows that could not be read are left out; they stay where they are, and are given here as they are. */
  | { readonly kind: 'damaged'; readonly rows: readonly unknown[] }
  /** Another tab runs a newer version: nothing more is kept from this one until it is loaded again. */
  | { readonly kind: 'superseded' }
  /** Reading again has failed: the plan may be further in another tab. */
  | { readonly kind: 'unread'; readonly problem: StoreProblem };

interface Known {
  readonly id: string;
  /** Whether something waits to be kept: closing the page would lose it. */
  readonly isUnsaved: boolean;
}

export interface OpenPlan extends Known {
  readonly state: 'open';
  readonly side: Side;
  /** Whether it is locked on the device, and open in this tab alone. */
  readonly isSealed: boolean;
  readonly plan: Plan;
  /** In their order. */
  readonly edits: readonly LoggedEdit[];
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly notices: readonly SessionNotice[];
}

export interface ClosedPlan extends Known {
  /** Locked; erased, here or in another tab; or so damaged that nothing of it can be shown, but for what `notices` hold. */
  readonly state: 'locked' | 'erased' | 'damaged';
  readonly notices: readonly SessionNotice[];
}

export type PlanSnapshot = OpenPlan | ClosedPlan;

/** A plan while it is open: what `useSyncExternalStore` asks for, and the ways to change it. */
export interface PlanSession {
  /** The same object until something changes. */
  getSnapshot(): PlanSnapshot;
  subscribe(listener: () => void): () => void;
  /** Makes an edit, and keeps it soon; says what is wrong with one that cannot be made. */
  edit(edit: Exclude<Edit, { readonly kind: 'undo' }>): EditProblem | undefined;
  /** Takes in edits of a file, of ids that are not known here, and keeps them. Says how many came in. */
  bring(edits: readonly LoggedEdit[]): Promise<number>;
  undo(): void;
  redo(): void;
  /** Ends the sitting and keeps all at once; done when it is kept, or has failed. */
  flush(): Promise<void>;
  /** Tries again to keep what could not be. */
  retry(): Promise<void>;
  /** Stops listening, after all has been kept. */
  close(): Promise<void>;
}

/** Opens a plan; the session tells by itself when it is locked or erased. */
export async function openSession(
  store: PlanStore,
  id: string,
  clock: () => number = Date.now,
): Promise<Outcome<PlanSession>> {
  const read = await readPlan(store, id);
  if (!read.ok && read.problem.code !== 'erased') return read;
  return done(startSession(store, id, read.ok ? read.value : undefined, clock));
}

function startSession(
  store: PlanStore,
  id: string,
  first: ListedPlan | undefined,
  clock: () => number,
): PlanSession {
  const listeners = new Set<() => void>();
  const warn = createCloseWarning();
  /** Made in this tab: what it says of them it need not be told. */
  const own = new Set<EditId>();
  let kept = first;
  let log: OpenLog = openLog(first?.edits ?? []);
  let told: readonly SessionNotice[] = [];
  let key = store.keys.get(id);

  const saver = createSaver((edits) => appendEdits(store, id, edits, key), changed);
  let snapshot = look();

  function look(): PlanSnapshot {
    const isUnsaved = saver.saving() !== 'saved' || (store.rows.keeps === 'page' && own.size > 0);
    const damaged = kept?.damaged ?? [];
    const notices =
      damaged.length > 0 ? [{ kind: 'damaged', rows: damaged } as const, ...told] : told;
    const known = { id, isUnsaved, notices };
    if (!kept) return { ...known, isUnsaved: false, state: 'erased' };
    if (!kept.edits) return { ...known, state: 'locked' };
    const { plan, edits } = log;
    if (!plan) return { ...known, state: 'damaged' };
    const { side, isSealed } = kept;
    const [canUndo, canRedo] = [log.undoable.length > 0, log.redoable.length > 0];
    return {
      ...known,
      state: 'open',
      side,
      isSealed,
      plan,
      edits,
      saving: savingNow(),
      canUndo,
      canRedo,
    };
  }

  /** Where the browser keeps nothing, nothing is ever said to be saved. */
  function savingNow(): Saving {
    const { problem, rows } = store;
    return rows.keeps === 'page' && own.size > 0
      ? { failed: problem ?? { code: 'denied' } }
      : saver.saving();
  }

  function changed(): void {
    snapshot = look();
    warn(snapshot.isUnsaved);
    for (const listener of [...listeners]) listener();
  }

  function take({ log: next, made }: Changed): void {
    const isFirst = own.size === 0;
    log = next;
    own.add(made.id);
    saver.add([made]);
    if (isFirst) void askToKeep();
  }

  const making = (): Making => ({ now: clock(), id: newId() });

  function step(change: (log: OpenLog, making: Making) => Changed | undefined): void {
    const next = snapshot.state === 'open' ? change(log, making()) : undefined;
    if (next) take(next);
  }

  function flush(): Promise<void> {
    log = ended(log);
    return saver.flush();
  }

  /** Reads the whole plan again, after whatever may have changed it. */
  async function refresh(): Promise<void> {
    const read = await readPlan(store, id);
    told = told.filter(({ kind }) => kind !== 'unread');
    if (read.ok) {
      key = store.keys.get(id);
      kept = read.value;
      // Of a plan that is locked nothing stays in sight; what waits to be kept comes back with it.
      log = kept.edits ? merged(log, [...kept.edits, ...saver.waiting()]) : openLog([]);
      if (kept.edits) void saver.flush();
    } else if (read.problem.code === 'erased') erased();
    else told = [...told, { kind: 'unread', problem: read.problem }];
    changed();
  }

  function erased(): void {
    saver.drop();
    kept = undefined;
    log = openLog([]);
  }

  async function takeIn(ids: readonly EditId[]): Promise<void> {
    if (ids.every((each) => own.has(each))) return;
    const read = await readSome(store, id, ids);
    if (!read.ok) return refresh();
    const next = merged(log, read.value);
    if (next === log) return;
    log = next;
    changed();
  }

  /** What was typed is kept under the key that this session still holds, before it lets go of that. */
  async function letGo(): Promise<void> {
    await flush();
    await refresh();
  }

  const REACTIONS = {
    created: refresh,
    opened: refresh,
    locked: refresh,
    unlocked: refresh,
    erased: refresh,
    'key-forgotten': letGo,
  } as const;

  function hear(event: StoreEvent): void {
    if (event.kind === 'superseded') {
      told = [...told, { kind: 'superseded' }];
      changed();
    } else if (event.plan !== id) return;
    else if (event.kind === 'appended') void takeIn(event.edits ?? []);
    else void REACTIONS[event.kind]();
  }

  const stopPage = onPage({ leaving: () => void flush(), returning: () => void refresh() });
  const stopTabs = store.tabs.subscribe(hear);

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(edit) {
      const problem = editProblem(edit, log.edits.length);
      if (problem || snapshot.state !== 'open') return problem ?? { what: 'closed' };
      take(withEdit(log, edit, making()));
      return undefined;
    },
    async bring(edits) {
      const known = new Set(log.edits.map((edit) => edit.id));
      const news = edits.filter((edit) => !known.has(edit.id));
      if (snapshot.state !== 'open' || news.length === 0) return 0;
      log = merged(log, news);
      for (const edit of news) own.add(edit.id);
      saver.add(news);
      await flush();
      return news.length;
    },
    undo: () => step(undone),
    redo: () => step(redone),
    flush,
    retry: saver.flush,
    async close() {
      await flush();
      stopPage();
      stopTabs();
      listeners.clear();
      warn(false);
    },
  };
}
