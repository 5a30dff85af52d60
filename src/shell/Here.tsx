import { useEffect, useState } from 'react';
import { useHere } from '#src/screens/parts/useHere.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import { LANGUAGE } from '#src/text/format.ts';
import { onDemand } from '#src/ui/onDemand.tsx';
import type { OpenLadder } from './queries.ts';

const fromHere = onDemand(async () => (await import('./FromHere.tsx')).FromHere);

/** Where what is shown stands from the role that is one's own. Room is kept for it while it is on its way. */
export function Here({ open, view }: { open: OpenLadder; view: View }) {
  const here = useHere(open.ladder);
  const [isReady, setReady] = useState(false);
  const to = screenOf(view).fromHere?.(view);
  const isTold = here !== undefined && to !== undefined;
  useEffect(() => {
    if (isTold) void fromHere.preload().then(setReady);
  }, [isTold]);
  if (to === undefined) return null;
  return (
    <div lang={LANGUAGE} className={`no-print here-room ${isTold ? 'here' : ''}`}>
      {isTold && isReady && <fromHere.Component {...{ open, view, here, to }} />}
    </div>
  );
}
