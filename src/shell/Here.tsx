import { useEffect, useState } from 'react';
import { useHere } from '#src/screens/parts/useHere.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
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
  // Before it is known whether there is anything to tell, there is the room for it.
  if (!isTold) return <div className="here-room" />;
  return (
    <section lang={LANGUAGE} className="here no-print" aria-label={SHARED_WORDS.yourRole}>
      {isReady && <fromHere.Component {...{ open, view, here, to }} />}
    </section>
  );
}
