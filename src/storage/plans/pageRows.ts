import { type Outcome, problemOf } from './outcome.ts';
import type { EditRow, PlanRow, Rows, RowsTransaction } from './rows.ts';

/** Rows in the memory of the page, for a browser that keeps none. */
export function pageRows(): Rows {
  let plans: ReadonlyMap<string, PlanRow> = new Map();
  let edits: ReadonlyMap<string, EditRow> = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const keyOf = (plan: string, id: string) => JSON.stringify([plan, id]);

  async function run<T>(
    work: (transaction: RowsTransaction) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const newPlans = new Map(plans);
    const newEdits = new Map(edits);
    const transaction: RowsTransaction = {
      plans: async () => [...newPlans.values()],
      plan: async (id) => newPlans.get(id),
      edits: async (plan) => [...newEdits.values()].filter((row) => row.plan === plan),
      edit: async (plan, id) => newEdits.get(keyOf(plan, id)),
      unreadable: async () => [],
      putPlan: async (row) => newPlans.set(row.id, row),
      putEdit: async (row) => newEdits.set(keyOf(row.plan, row.id), row),
      async erase(plan) {
        newPlans.delete(plan);
        for (const [key, row] of newEdits) if (row.plan === plan) newEdits.delete(key);
      },
    };
    try {
      const outcome = await work(transaction);
      if (outcome.ok) [plans, edits] = [newPlans, newEdits];
      return outcome;
    } catch (fault) {
      return { ok: false, problem: problemOf(fault) };
    }
  }

  return {
    keeps: 'page',
    // One after the other, as a database has it.
    transact(_mode, work) {
      const next = last.then(() => run(work));
      last = next;
      return next;
    },
    close: () => undefined,
  };
}
