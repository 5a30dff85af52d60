import { type ComponentProps, Suspense } from 'react';
import * as words from '#src/text/en/ladder.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import type { Sheet } from './Sheet.tsx';

/** A first visit mostly selects nothing. */
const sheet = onDemand(async () => (await import('./Sheet.tsx')).Sheet);

/** The sheet of the selected role, once its code is there. */
export function SelectedRole(props: ComponentProps<typeof Sheet>) {
  return (
    <Suspense fallback={<SheetPlaceholder />}>
      <sheet.Component {...props} />
    </Suspense>
  );
}

/** Holds the place of the sheet, so that the map finds room beside it at once. */
function SheetPlaceholder() {
  return (
    <div role="status" className="sheet min-h-[40dvh] border-rule bg-raised p-5">
      <span className="sr-only">{words.loading}</span>
    </div>
  );
}

/** Fetches the code of the sheet ahead of a selection. */
export async function preloadSheet(): Promise<void> {
  await sheet.preload();
}
