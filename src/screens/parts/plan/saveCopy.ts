import { keepExported } from '#src/storage/plans/current.ts';
import { writePlanFile } from '#src/storage/plans/planFile.ts';
import type { OpenPlan } from '#src/storage/plans/session.ts';
import { download } from '#src/ui/download.ts';

/** Saves a plan as one file, whole. Its name says nothing of the plan. */
export function saveCopy({ id, side, edits }: OpenPlan): void {
  const file = writePlanFile({ id, side, edits });
  download('plan.json', new Blob([file], { type: 'application/json' }));
  keepExported(id, Date.now());
}
