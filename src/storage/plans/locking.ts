import { recordDamaged } from '#src/text/en/planFile.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { PlanStore } from './planStore.ts';
import { rawText } from './rawText.ts';
import { readEdits } from './readRows.ts';
import { type EditRow, type Lock, type PlanRow, planRow } from './rows.ts';
import { canSeal, keyOf, makeLock, type PlanKey, sealRow } from './seal.ts';

/**
 * Locking a plan away from whoever else uses the device. Its edits are then sealed, and nothing tells what is in it; who
 * forgets the passphrase has lost the plan.
 */

/** Locks a plan, or gives one that is open in this tab another passphrase. It stays open in this tab. */
export async function lockPlan(
  store: PlanStore,
  plan: string,
  passphrase: string,
): Promise<Outcome<void>> {
  if (!canSeal()) return refused('insecure');
  const { lock, key } = await makeLock(passphrase);
  const put = await rewrite(store, plan, lock, key);
  if (!put.ok) return put;
  store.keys.set(plan, key);
  store.tabs.announce({ kind: 'locked', plan });
  return put;
}

/** Opens a locked plan in this tab; a wrong passphrase is a problem like others. */
export async function unlockPlan(
  store: PlanStore,
  plan: string,
  passphrase: string,
): Promise<Outcome<void>> {
  if (!canSeal()) return refused('insecure');
  const read = await find(store, plan);
  if (!read.ok) return read;
  const { sealed } = read.value.row;
  if (sealed) {
    const key = await keyOf(sealed, passphrase);
    if (!key) return refused('wrong-passphrase');
    store.keys.set(plan, key);
  }
  store.tabs.tell({ kind: 'opened', plan });
  return done(undefined);
}

/** Lets go of the key of a plan in every tab: from now on the passphrase is needed. */
export function forgetKey({ keys, tabs }: PlanStore, plan: string): void {
  keys.delete(plan);
  tabs.announce({ kind: 'key-forgotten', plan });
}

/** Takes the lock of an open plan away: its edits stand on the device as they are. */
export async function removeLock(store: PlanStore, plan: string): Promise<Outcome<void>> {
  const put = await rewrite(store, plan, undefined, undefined);
  if (!put.ok) return put;
  store.keys.delete(plan);
  store.tabs.announce({ kind: 'unlocked', plan });
  return put;
}

interface Found {
  readonly raw: readonly [row: unknown, edits: readonly unknown[]];
  readonly row: PlanRow;
}

async function find({ rows }: PlanStore, plan: string): Promise<Outcome<Found>> {
  const read = await rows.transact('readonly', async (transaction) =>
    done([await transaction.plan(plan), await transaction.edits(plan)] as const),
  );
  if (!read.ok) return read;
  if (read.value[0] === undefined) return refused('erased');
  const row = planRow.safeParse(read.value[0]);
  if (!row.success) return refused('failed', recordDamaged);
  return done({ raw: read.value, row: row.data });
}

/**
 * Writes all edits of a plan under another lock, or none. Sealing takes longer than a transaction lives: it is all prepared
 * first, and put only if no row has come or changed meanwhile; else it begins again. Rows that cannot be read stay as they
 * are.
 */
async function rewrite(
  store: PlanStore,
  plan: string,
  lock: Lock | undefined,
  key: PlanKey | undefined,
): Promise<Outcome<void>> {
  for (;;) {
    const found = await find(store, plan);
    if (!found.ok) return found;
    const { raw, row } = found.value;
    const { sealed, ...open } = row;
    const held = store.keys.get(plan);
    if (sealed && held?.lock !== sealed.id) return refused('locked');
    const { edits } = await readEdits(raw[1], held);
    const next = await Promise.all(
      edits.map((edit) => (key ? sealRow(key, plan, edit) : { plan, ...edit })),
    );
    const put = await replace(store, raw, { ...open, ...(lock && { sealed: lock }) }, next);
    if (!put.ok || put.value) return put.ok ? done(undefined) : put;
  }
}

/** Puts rows in the place of those that were found, if they are still those; says whether they were. */
function replace(
  { rows }: PlanStore,
  found: Found['raw'],
  row: PlanRow,
  edits: readonly EditRow[],
): Promise<Outcome<boolean>> {
  return rows.transact('readwrite', async (transaction) => {
    const now = [await transaction.plan(row.id), await transaction.edits(row.id)];
    if (rawText(now) !== rawText(found)) return done(false);
    await transaction.putPlan(row);
    for (const each of edits) await transaction.putEdit(each);
    return done(true);
  });
}
