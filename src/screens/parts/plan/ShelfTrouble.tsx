import { copyOfAll } from '#src/storage/plans/planStore.ts';
import * as words from '#src/text/en/planParts.ts';
import { download } from '#src/ui/download.ts';
import type { Shelf } from './shelf.ts';
import { Trouble } from './Trouble.tsx';

/** Why no plan can be shown at all. Nothing that is kept was touched. */
export function ShelfTrouble({ shelf }: { shelf: Extract<Shelf, { readonly state: 'looking' }> }) {
  if (!shelf.problem) {
    return (
      <p role="status" className="mt-6 max-w-[46rem] rounded-lg bg-changed-wash p-4 text-changed">
        {words.heldByOlder}
      </p>
    );
  }
  return <Trouble problem={shelf.problem} remedies={{ download: downloadAll }} />;
}

/** Everything that is kept of plans here, as it stands, whatever form it has. */
export async function downloadAll(): Promise<void> {
  const copy = await copyOfAll();
  if (copy.ok) download('plans-as-kept.json', new Blob([copy.value], { type: 'application/json' }));
}
