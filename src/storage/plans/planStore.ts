import type { EditId, KeptPlan, LoggedEdit, Side } from '#src/domain/plan/plan.ts';
import { forgetPlan } from './current.ts';
import { readWhole } from './database.ts';
import { openDeviceRows } from './deviceRows.ts';
import { done, type Outcome, problemOf, refused, type StoreProblem } from './outcome.ts';
import { pageRows } from './pageRows.ts';
import { rawText } from './rawText.ts';
import { readEdits } from './readRows.ts';
import { type EditRow, type PlanRow, planRow, type Rows, type RowsTransaction } from './rows.ts';
import { type PlanKey, sealRow } from './seal.ts';
import { openTabs, type Tabs } from './tabs.ts';

/** The plans of this device, as one tab sees them. */
export interface PlanStore {
  readonly rows: Rows;
  /** Why the plans are not kept on the device, or why they cannot be read. */
  readonly problem?: StoreProblem;
  /** The keys of the locked plans that have been opened in this tab, by plan. */
  readonly keys: Map<string, PlanKey>;
  readonly tabs: Tabs;
}

/**
 * Opens the plans. Where the browser keeps none they last as long as the page; where a newer version of the program has kept
 * them nothing is touched, and `copyOfAll` alone works. `blocked` is called while a tab of an older version holds them.
 */
export async function openPlanStore(blocked: () => void = () => undefined): Promise<PlanStore> {
  const tabs = openTabs();
  const opened = await openDeviceRows({
    blocked,
    superseded: () => tabs.tell({ kind: 'superseded' }),
  });
  const keys = new Map<string, PlanKey>();
  // Before any session hears of it.
  tabs.subscribe((event) => {
    if (event.kind === 'key-forgotten' || event.kind === 'erased') keys.delete(event.plan);
  });
  const others = { keys, tabs };
  if (opened.ok) return { ...others, rows: opened.value };
  const { problem } = opened;
  const rows = problem.code === 'newer' ? refusing(problem) : pageRows();
  return { ...others, rows, problem };
}

function refusing(problem: StoreProblem): Rows {
  return {
    keeps: 'page',
    transact: async () => ({ ok: false, problem }),
    close: () => undefined,
  };
}

export function closePlanStore({ rows, tabs }: PlanStore): void {
  rows.close();
  tabs.close();
}

let shared: Promise<PlanStore> | undefined;

/** The plans of this device, opened once a page. */
export function sharedPlanStore(blocked?: () => void): Promise<PlanStore> {
  shared ??= openPlanStore(blocked);
  return shared;
}

/** A plan as the list has it: without its edits while it is locked. */
export interface ListedPlan {
  readonly id: string;
  readonly side: Side;
  readonly created: number;
  /** Whether its edits are sealed on the device, opened in this tab or not. */
  readonly isSealed: boolean;
  /** Nothing while its key is not known in this tab. */
  readonly edits?: readonly LoggedEdit[];
  /** Rows of it that cannot be read, as they are. */
  readonly damaged: readonly unknown[];
}

/** All plans, the newest first. */
export async function listPlans(store: PlanStore): Promise<Outcome<readonly ListedPlan[]>> {
  const read = await store.rows.transact('readonly', async (transaction) => {
    const found: { readonly row: unknown; readonly edits: readonly unknown[] }[] = [];
    for (const row of await transaction.plans()) {
      found.push({ row, edits: await transaction.edits(idOf(row)) });
    }
    return done(found);
  });
  if (!read.ok) return read;
  const plans = await Promise.all(read.value.map(({ row, edits }) => listed(store, row, edits)));
  return done(plans.sort((a, b) => b.created - a.created || (a.id < b.id ? -1 : 1)));
}

/** One plan with all that this tab can read of it. */
export async function readPlan(store: PlanStore, id: string): Promise<Outcome<ListedPlan>> {
  const read = await store.rows.transact('readonly', async (transaction) => {
    const row = await transaction.plan(id);
    return row === undefined
      ? refused('erased')
      : done([row, await transaction.edits(id)] as const);
  });
  return read.ok ? done(await listed(store, ...read.value)) : read;
}

async function listed(
  { keys }: PlanStore,
  raw: unknown,
  rows: readonly unknown[],
): Promise<ListedPlan> {
  const row = planRow.safeParse(raw);
  const { id, side, created, sealed } = row.success ? row.data : repaired(raw);
  const key = keys.get(id);
  const isOpen = sealed === undefined || key?.lock === sealed.id;
  const { edits, damaged } = isOpen
    ? await readEdits(rows, key)
    : { edits: undefined, damaged: [] };
  return {
    id,
    side,
    created,
    isSealed: sealed !== undefined,
    ...(edits && { edits }),
    damaged: row.success ? damaged : [raw, ...damaged],
  };
}

/** What is needed of a plan whose own row is damaged: its edits may all be well. */
function repaired(raw: unknown): PlanRow {
  return { id: idOf(raw), side: 'own', created: 0 };
}

/** The database has no row without an id. */
function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}

/** Reads some edits of a plan, as far as they stand there and can be read. */
export async function readSome(
  store: PlanStore,
  plan: string,
  ids: readonly EditId[],
): Promise<Outcome<readonly LoggedEdit[]>> {
  const read = await store.rows.transact('readonly', async (transaction) => {
    const found: unknown[] = [];
    for (const id of ids) found.push(await transaction.edit(plan, id));
    return done(found.filter((row) => row !== undefined));
  });
  if (!read.ok) return read;
  return done((await readEdits(read.value, store.keys.get(plan))).edits);
}

/** Keeps a new plan, or adds the edits of one that is known here already. */
export async function keepPlan(store: PlanStore, plan: KeptPlan): Promise<Outcome<void>> {
  const { id, side, edits } = plan;
  const created = Math.min(...edits.map(({ at }) => at), Date.now());
  const kept = await store.rows.transact<'kept' | 'known'>('readwrite', async (transaction) => {
    if ((await transaction.plan(id)) !== undefined) return done('known');
    await transaction.putPlan({ id, side, created });
    for (const edit of edits) await transaction.putEdit({ plan: id, ...edit });
    return done('kept');
  });
  if (!kept.ok) return kept;
  if (kept.value === 'known') return appendEdits(store, id, edits);
  store.tabs.announce({ kind: 'created', plan: id });
  return done(undefined);
}

/**
 * Adds edits to a plan, all or none; one of an id that stands there takes its place. They are sealed where the plan is. Not
 * done before it is on the disk. `key` is that of a lock which this tab may have let go of since.
 */
export async function appendEdits(
  store: PlanStore,
  plan: string,
  edits: readonly LoggedEdit[],
  key: PlanKey | undefined = store.keys.get(plan),
): Promise<Outcome<void>> {
  let lock: string | undefined;
  let rows: readonly EditRow[] = edits.map((edit) => ({ plan, ...edit }));
  for (;;) {
    const put = await store.rows.transact('readwrite', (transaction) =>
      putUnder(transaction, plan, lock, rows),
    );
    if (!put.ok) return put;
    if (put.value === 'put') break;
    // Sealing takes longer than a transaction lives, so that it is tried again under the lock that was found.
    lock = put.value.lock;
    if (lock !== undefined && key?.lock !== lock) return refused('locked');
    rows = await Promise.all(
      edits.map((edit) =>
        lock !== undefined && key ? sealRow(key, plan, edit) : { plan, ...edit },
      ),
    );
  }
  store.tabs.announce({ kind: 'appended', plan, edits: edits.map(({ id }) => id) });
  return done(undefined);
}

/** Puts rows that were made for a lock, or none; or says under which lock the plan stands now. */
async function putUnder(
  transaction: RowsTransaction,
  plan: string,
  lock: string | undefined,
  rows: readonly EditRow[],
): Promise<Outcome<'put' | { readonly lock: string | undefined }>> {
  const row = await transaction.plan(plan);
  if (row === undefined) return refused('erased');
  const now = planRow.safeParse(row).data?.sealed?.id;
  if (now !== lock) return done({ lock: now });
  for (const each of rows) await transaction.putEdit(each);
  return done('put');
}

/** Erases a plan and all of its edits for good, here and for every other tab. */
export async function erasePlan(store: PlanStore, plan: string): Promise<Outcome<void>> {
  const erased = await store.rows.transact('readwrite', async (transaction) => {
    await transaction.erase(plan);
    return done(undefined);
  });
  if (!erased.ok) return erased;
  store.keys.delete(plan);
  forgetPlan(plan);
  store.tabs.announce({ kind: 'erased', plan });
  return done(undefined);
}

/** What could not be brought to today's form, each whole. */
export function listUnreadable(store: PlanStore): Promise<Outcome<readonly unknown[]>> {
  return store.rows.transact('readonly', async (transaction) =>
    done(await transaction.unreadable()),
  );
}

/** Everything that stands in the database as a text to download, whatever version has written it; sealed rows stay sealed. */
export async function copyOfAll(): Promise<Outcome<string>> {
  try {
    return done(rawText(await readWhole()));
  } catch (fault) {
    return { ok: false, problem: problemOf(fault) };
  }
}
