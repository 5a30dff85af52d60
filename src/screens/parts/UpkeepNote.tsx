import { Suspense } from 'react';
import type { Upkeep } from '#src/domain/role.ts';
import { onDemand } from '#src/ui/onDemand.tsx';

/** Of most pages nobody has said who keeps them. */
const note = onDemand(async () => (await import('./Upkeep.tsx')).Upkeep);

/** Has what tells of it at hand where a page is rendered ahead: a browser fetches it once a text wants it. */
export async function preloadUpkeep(): Promise<boolean> {
  return !import.meta.env.SSR || note.preload();
}

/** What there is to know of the upkeep of a page. */
export function UpkeepNote(kept: Upkeep) {
  return (
    (kept.draft || kept.owner || kept.review) && (
      <Suspense>
        <note.Component {...kept} />
      </Suspense>
    )
  );
}
