import {
  type ComponentProps,
  type RefObject,
  Suspense,
  startTransition,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
} from 'react';
import { useNavigate } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/ladder.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { Link } from '#src/ui/Link.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { Popover } from '#src/ui/Popover.tsx';
import { useMedia, WIDE } from '#src/ui/useMedia.ts';
import { CompareTray } from '../parts/CompareTray.tsx';
import { toggleCompared } from '../parts/compared.ts';
import { preloadCanvas } from '../parts/drawing/LadderDrawing.tsx';
import { drawnLadder, fadedBy, isFiltered, matchedBy } from '../parts/filters.ts';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { FrontDoor } from './FrontDoor.tsx';
import { PlacedMap } from './PlacedMap.tsx';
import { preloadPlacing } from './placing.ts';
import { preloadSheet } from './SelectedRole.tsx';
import type { ladderScreen, LadderView as View } from './screen.ts';
import { TableScreen } from './TableScreen.tsx';
import { listOf, withoutFilters, withoutOnly } from './viewChanges.ts';

// From here on nothing but the data is waited for: what is measured begins at the later of the two.
performance.mark('rungs:code');

const filters = onDemand(async () => (await import('./Filters.tsx')).Filters);

type LadderViewProps = ScreenProps<typeof ladderScreen>;

/** The home screen: the whole ladder, as a map over a table or as the table alone. */
export function LadderView(props: LadderViewProps) {
  return (
    <div className="flex flex-col lg:h-[calc(100dvh-3.75rem)] lg:min-h-[46rem] print:block print:h-auto">
      <FrontDoor ladder={props.ladder} />
      <div id="map" tabIndex={-1} className="flex min-h-0 grow flex-col outline-none print:block">
        <Shapes {...props} />
      </div>
    </div>
  );
}

function Shapes(props: LadderViewProps) {
  if (!import.meta.env.SSR || props.view.shape) return <Shaped {...props} />;
  // Rendered ahead of its code: wide screens show the map, narrow ones and those without scripts the table.
  return (['table', 'map'] as const).map((shape) => (
    <div key={shape} className={`prerendered-${shape}`}>
      <Shaped {...props} view={{ ...props.view, shape }} />
    </div>
  ));
}

function Shaped({ ladder, texts, map, view: resolved, onRetry }: LadderViewProps) {
  const navigate = useNavigate();
  // A box ticked shows ticked at once; the address and the rest of the screen follow.
  const [view, anticipate] = useOptimistic(resolved);
  const automatic = useMedia(WIDE, true) ? 'map' : 'table';
  const shape = view.shape ?? automatic;
  const followed = useRef(false);
  const drawn = useDrawn(ladder, view);
  const isFaded = useMemo(() => fadedBy(ladder, view), [ladder, view]);
  const go = (next: View, replace = true) =>
    startTransition(() => {
      // The drawing itself says at once which role is chosen: the sheet of it takes too long to keep a frame waiting.
      if (next.focus === view.focus) anticipate(next);
      navigate(formatView(next), { replace });
    });
  const shapes = (['map', 'table'] as const).map((each) => ({
    label: each === 'map' ? words.map : words.table,
    to: formatView(each === automatic ? withoutShape(view) : { ...view, shape: each }),
    current: shape === each,
  }));
  const matches = isFiltered(view) ? matchedBy(ladder, view) : undefined;
  const chosen = [view.departments, view.tracks, view.families, view.grades ?? []].filter(
    ({ length }) => length > 0,
  ).length;
  const controls = (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2">
      <ShapeChoice options={shapes} followed={followed} />
      <Popover label={chosen > 0 ? words.filtersChosen(chosen) : words.filters}>
        <Suspense>
          <filters.Component ladder={ladder} view={view} onChange={go} />
        </Suspense>
      </Popover>
      {shape === 'table' && (
        <Link className="link text-[0.9375rem]" to={formatView(listOf(ladder, view))}>
          {words.allAsList}
        </Link>
      )}
      <span role="status" className="text-[0.9375rem] text-soft empty:hidden">
        {[
          matches &&
            words.rolesMatch(
              ladder.roles.filter(({ id }) => matches(id)).length,
              ladder.roles.length,
            ),
          view.only === 'career' && words.onlyThrough(drawn.roles.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {(view.only === 'career' || matches) && (
        <button
          type="button"
          className="button"
          onClick={() => go(view.only ? withoutOnly(view) : { ...view, only: 'matching' })}
        >
          {view.only ? words.showAllRoles : words.showOnlyThese}
        </button>
      )}
      {matches && (
        <button type="button" className="button" onClick={() => go(withoutFilters(view))}>
          {words.clearFilters}
        </button>
      )}
    </div>
  );
  const screen = { ladder, drawn, texts, view, isFaded, go, onRetry, controls };
  return (
    <>
      <Suspense fallback={<Awaited />}>
        {shape === 'map' ? <PlacedMap {...screen} ahead={map} /> : <TableScreen {...screen} />}
      </Suspense>
      {/* On a narrow screen the sheet of the selected role lies over its place. */}
      <div className={view.focus === undefined ? undefined : 'max-lg:hidden'}>
        <CompareTray
          ladder={ladder}
          roles={view.compare}
          onRemove={(role) => go(toggleCompared(view, role))}
          onClear={() => go({ ...view, compare: [] })}
        />
      </div>
    </>
  );
}

/** It stands within either shape, so that it comes anew with the other: there the choice that was followed has the focus. */
function ShapeChoice({
  options,
  followed,
}: {
  readonly options: ComponentProps<typeof Choice>['options'];
  readonly followed: RefObject<boolean>;
}) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!followed.current) return;
    followed.current = false;
    place.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [followed]);
  return (
    <span ref={place} className="contents">
      <Choice
        label={words.shape}
        options={options}
        onFollow={({ current }) => {
          followed.current = !current;
        }}
      />
    </span>
  );
}

/** Holds the place of a map that nobody has placed ahead, while what places it is fetched. */
function Awaited() {
  return (
    <p role="status" className="min-h-[max(22rem,calc(100dvh-17.5rem))] grow p-6 text-soft">
      {words.drawing}
    </p>
  );
}

function withoutShape({ shape: _, ...rest }: View): View {
  return rest;
}

/** Fetches what places, draws and tells what is asked for; the ladder shows without too. */
export async function preload(view: View, ladder: Promise<Ladder>): Promise<boolean> {
  const drawing = ladder.then(({ roles }) => preloadCanvas(roles.length));
  const sheet = view.focus !== undefined && preloadSheet();
  await Promise.allSettled([drawing, sheet, preloadPlacing(view)]);
  return true;
}

/** What is drawn stays the same object while it holds the same roles, so that nothing is laid out again. */
function useDrawn(ladder: Ladder, view: View): Ladder {
  const career = view.only === 'career' ? view.focus : undefined;
  const { only, tracks, families, departments, grades } = view;
  const matching = only === 'matching' ? [tracks, families, departments, grades] : [];
  const key = JSON.stringify([only, career, ...matching]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all of the view that decides on what is drawn.
  return useMemo(() => drawnLadder(ladder, view), [ladder, key]);
}
