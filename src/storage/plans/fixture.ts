import { afterEach, beforeEach, vi } from 'vitest';
import { planLine, START } from '#src/domain/plan/fixture.ts';
import type { Edit, KeptPlan } from '#src/domain/plan/plan.ts';
import { stubDevice } from '../fixture.ts';
import { newId } from './newId.ts';
import type { PlanOfVersion1, PlanOfVersion2 } from './older.ts';
import type { Outcome } from './outcome.ts';
import { closePlanStore, keepPlan, openPlanStore, type PlanStore } from './planStore.ts';

/** A device for tests, with a database of its own for each. */
export function onADevice() {
  const opened: PlanStore[] = [];
  beforeEach(() => {
    stubDevice();
    const browser = newId();
    // Tests of other files run at the same time, and their tabs would be heard.
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(`${browser}/${name}`);
        }
      },
    );
  });
  afterEach(() => {
    for (const store of opened.splice(0)) closePlanStore(store);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return {
    /** A tab of the browser. */
    async tab(): Promise<PlanStore> {
      const store = await openPlanStore();
      opened.push(store);
      return store;
    },
  };
}

/** A plan that has been started, and what was done since. */
export function keptPlan(edits: readonly Edit[] = [], id = 'mine'): KeptPlan {
  return {
    id,
    side: 'own',
    edits: [START, ...edits].map((edit, at) => ({ id: `k${at}`, at: at + 1, edit })),
  };
}

export async function withPlan(store: PlanStore, plan: KeptPlan = keptPlan()): Promise<KeptPlan> {
  must(await keepPlan(store, plan));
  return plan;
}

/** What came of it, where something has to. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.detail ?? ''}`);
  return outcome.value;
}

export const SENIOR = {
  id: 'senior-backend-engineer',
  title: 'Senior Backend Engineer',
  grade: '7',
};
export const STAFF = { id: 'staff-backend-engineer', title: 'Staff Backend Engineer', grade: '8' };
const PRINCIPAL = { id: 'principal-engineer', title: 'Principal Engineer' };

/** As the first version kept a plan. */
export const FIRST: PlanOfVersion1 = {
  id: 'of-version-1',
  from: SENIOR,
  to: STAFF,
  asOf: '2025-01-01',
  changed: 1_700_000_000_000,
  lines: [
    {
      line: planLine('staff-backend-engineer#r1'),
      mark: 'sometimes',
      note: 'Led the *migration*',
    },
    { line: planLine('staff-backend-engineer#r2') },
  ],
};

/** As the second version kept one. */
export const SECOND: PlanOfVersion2 = {
  id: 'of-version-2',
  name: 'Staff, and on',
  route: [SENIOR, STAFF, PRINCIPAL],
  at: 1,
  asOf: '2025-06-01',
  created: 1_710_000_000_000,
  changed: 1_720_000_000_000,
  lines: [
    {
      step: 0,
      line: planLine('staff-backend-engineer#r1'),
      mark: 'helping-others',
      evidence: [
        { id: 'a', text: 'Design review', link: 'https://example.org/1', date: '2025-05-01' },
        { id: 'b', text: 'Talk' },
      ],
      due: '2025-12-24',
    },
    { step: 1, line: planLine('principal-engineer#q1'), note: 'Ask around', evidence: [] },
  ],
};
