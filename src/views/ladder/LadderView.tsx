import { startTransition, useMemo, useOptimistic, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { formatView } from '#src/url.ts';
import type { LadderView as View } from '#src/view.ts';
import { GradeNotice } from '../parts/GradeNotice.tsx';
import { Filters } from './Filters.tsx';
import { fadedBy, isFiltered } from './filters.ts';
import { Legend } from './Legend.tsx';
import { MapScreen } from './MapScreen.tsx';
import { TableScreen } from './TableScreen.tsx';

interface LadderViewProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: View;
  readonly onRetry: (() => void) | undefined;
}

/** The home screen: the whole ladder, as a map over a table or as the table alone. */
export function LadderView({ ladder, texts, view: settled, onRetry }: LadderViewProps) {
  const navigate = useNavigate();
  // A box ticked shows ticked at once; the address and the rest of the screen follow.
  const [view, anticipate] = useOptimistic(settled);
  const automatic = useWide() ? 'map' : 'table';
  const shape = view.shape ?? automatic;
  const placed = useMemo(() => layoutLadder(ladder), [ladder]);
  const isFaded = useMemo(() => fadedBy(ladder, view), [ladder, view]);
  const go = (next: View, replace = true) =>
    startTransition(() => {
      anticipate(next);
      navigate(formatView(next), { replace });
    });
  const shapes = (['map', 'table'] as const).map((each) => ({
    label: each === 'map' ? 'Map' : 'Table',
    to: formatView(each === automatic ? withoutShape(view) : { ...view, shape: each }),
    current: shape === each,
  }));
  const shown = ladder.roles.filter(({ id }) => !isFaded(id)).length;
  const screen = { ladder, texts, view, placed, isFaded, go, onRetry };
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-3.75rem)]">
      <h1 tabIndex={-1} className="sr-only">
        {ladder.info.title}
      </h1>
      <div className="no-print flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule px-4 py-2.5 sm:px-6">
        <Choice label="Shape of the ladder" options={shapes} />
        <Filters ladder={ladder} view={view} onChange={go} />
        <span role="status" className="text-[0.9375rem] text-soft">
          {isFiltered(view) && `${shown} of ${ladder.roles.length} roles match`}
        </span>
        <span className="ml-auto">
          <GradeNotice ladder={ladder} />
        </span>
        {shape === 'map' && (
          // On a narrow screen a selected role needs the room more than the legend does.
          <div className={view.focus ? 'max-lg:hidden' : undefined}>
            <Legend
              ladder={ladder}
              layers={view.layers}
              onChange={(layers) => go({ ...view, layers })}
            />
          </div>
        )}
      </div>
      {shape === 'map' ? <MapScreen {...screen} /> : <TableScreen {...screen} />}
    </div>
  );
}

function withoutShape({ shape: _, ...rest }: View): View {
  return rest;
}

const WIDE = '(width >= 48rem)';

function useWide(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(WIDE);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(WIDE).matches,
    () => true,
  );
}
