import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { edit, START as STARTED } from '#src/domain/plan/fixture.ts';
import { replay } from '#src/domain/plan/replay.ts';
import { must, onADevice, withPlan } from './fixture.ts';
import { readPlan } from './planStore.ts';
import { openSession, type PlanSession } from './session.ts';

const device = onADevice();

const START = { id: 'started', at: 1, edit: STARTED };

const EDITS = 1_000;

/** What somebody does in one of two tabs. */
const deeds = fc.array(
  fc.record({
    tab: fc.constantFrom(0, 1),
    deed: fc.oneof(
      { weight: 12, arbitrary: edit.map((made) => (session: PlanSession) => session.edit(made)) },
      { weight: 3, arbitrary: fc.constant((session: PlanSession) => session.undo()) },
      { weight: 2, arbitrary: fc.constant((session: PlanSession) => session.redo()) },
      { weight: 2, arbitrary: fc.constant((session: PlanSession) => session.flush()) },
      { weight: 1, arbitrary: fc.constant('reload' as const) },
    ),
  }),
  { minLength: EDITS, maxLength: EDITS },
);

test('over 1,000 random edits in two tabs, with undo and reload between, the plan equals its replay', async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const stores = [await device.tab(), await device.tab()] as const;
      const id = crypto.randomUUID();
      await withPlan(stores[0], { id, side: 'own', edits: [START] });
      const open = async (tab: 0 | 1) => must(await openSession(stores[tab], id));
      const sessions: [PlanSession, PlanSession] = [await open(0), await open(1)];
      for (const { tab, deed } of all) {
        if (deed === 'reload') {
          await sessions[tab].close();
          sessions[tab] = await open(tab);
        } else await deed(sessions[tab]);
      }
      await Promise.all(sessions.map((session) => session.flush()));
      const kept = must(await readPlan(stores[0], id)).edits ?? [];
      const plan = replay(kept);
      await vi.waitFor(() => {
        for (const session of sessions) {
          const snapshot = session.getSnapshot();
          expect(snapshot).toMatchObject({ state: 'open', isUnsaved: false });
          expect(snapshot).toHaveProperty('plan', plan);
          expect(snapshot).toHaveProperty('edits.length', kept.length);
        }
      });
      const reloaded = (await open(1)).getSnapshot();
      expect(reloaded).toHaveProperty('plan', plan);
      await Promise.all(sessions.map((session) => session.close()));
    }),
    { numRuns: 5 },
  );
});
