import {
  useIsFetching,
  useQueries,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import { parseView, resolveView, screenOf, type View } from '#src/screens/registry.ts';
import * as words from '#src/text/en/shell.ts';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { noticesIn, useArrival, useCanonicalLink, useCanonicalPath } from './arrival.ts';
import { Boundary } from './Boundary.tsx';
import { useIsLate } from './coming.ts';
import { Frame, Notices } from './Frame.tsx';
import { focusHeading } from './focusPlaces.ts';
import { openQuery } from './openQuery.ts';
import type { OpenLadder } from './queries.ts';
import { laterFor, loadedFrom, neededFor } from './screenData.ts';
import { componentOf } from './screenViews.ts';
import { titleOf } from './titles.ts';
import { useHydratedMark } from './useHydratedMark.ts';

/** The address becomes a view, the view's data is made ready, and the view's screen shows it. */
export function App() {
  return (
    <>
      <Suspense fallback={<Opening />}>
        <Opened />
      </Suspense>
      <Progress />
    </>
  );
}

function Opened() {
  const location = useLocation();
  const { pathname, search } = location;
  // A server does not know what follows the #.
  const hash = useInBrowser(location.hash, '');
  const asked = useMemo(() => parseView({ pathname, search, hash }), [pathname, search, hash]);
  const { data: open } = useSuspenseQuery(openQuery(asked.view));
  const { ladder, Around } = open;
  useHydratedMark();
  const parsed = useMemo(() => resolveView(ladder, asked), [ladder, asked]);
  const carried: unknown = location.state;
  const notices = [...noticesIn(carried), ...parsed.notices];
  useCanonicalPath(parsed.view, parsed.notices);
  useCanonicalLink(parsed.view);
  const { view } = parsed;
  // Anew with each screen: what looks for the files of another one notices afterwards that these are others, and renders all a second time.
  const shown = <Shown key={view.name} open={open} view={view} />;
  const screen = (
    <Boundary>
      <Suspense fallback={<Waiting {...{ ladder, view }} />}>
        <Arrival {...{ ladder, view }} />
        {Around ? <Around {...{ open, view }} asked={asked.view} children={shown} /> : shown}
      </Suspense>
    </Boundary>
  );
  if (screenOf(view).isFrameless) {
    return (
      <>
        <Notices notices={notices} />
        {screen}
      </>
    );
  }
  return (
    <Frame open={open} view={view} notices={notices}>
      {screen}
    </Frame>
  );
}

/** A view by the component of its screen, given what that asks for. */
function Shown({ open, view }: { open: OpenLadder; view: View }) {
  const { ladder } = open;
  const needed = neededFor(open, view);
  const later = laterFor(open, view);
  const here = useSuspenseQueries({ queries: needed.map(({ query }) => query) });
  const coming = useQueries({ queries: later.map(({ query }) => query) });
  const failed = coming.filter(({ isError }) => isError);
  const loaded = loadedFrom(
    [...needed, ...later],
    [...here, ...coming].map(({ data }) => data),
  );
  const onRetry = failed.length ? () => failed.forEach(({ refetch }) => void refetch()) : undefined;
  const Screen = componentOf(view.name);
  return <Screen key={screenOf(view).subject?.(view)} {...{ ladder, view, onRetry }} {...loaded} />;
}

interface OfView {
  readonly ladder: Ladder;
  readonly view: View;
}

/** Stands beside a screen, so that it is there when that is. */
function Arrival({ ladder, view }: OfView) {
  useArrival(view, titleOf(ladder, view));
  return null;
}

/** Before the ladder is known there is the name that the page was made with, in its place. */
function Opening() {
  const named = globalThis.document
    ?.querySelector('[property="og:site_name"]')
    ?.getAttribute('content');
  return (
    <>
      <header className="flex min-h-15 items-center gap-2.5 border-b border-rule px-4 py-2 sm:px-6">
        <span className="site-mark" />
        <span className="site-name">{named?.replace(/ · Rungs$/, '') ?? 'Rungs'}</span>
      </header>
      <p role="status" className="sr-only">
        {words.loading}
      </p>
      <div className="waiting" />
    </>
  );
}

/** The shape of a screen that is on its way, with its heading, which is known already. */
function Waiting({ ladder, view }: OfView) {
  const isLate = useIsLate();
  useEffect(() => {
    // The first screen of a page is not waited for by somebody who was reading another.
    if (!isLate) return;
    scrollTo(0, 0);
    requestAnimationFrame(focusHeading);
  }, [isLate]);
  return (
    <div className="waiting" data-screen={view.name}>
      <h1 tabIndex={-1}>{screenOf(view).heading(ladder, view)}</h1>
    </div>
  );
}

/** A line at the top, said once too, while something is on its way that takes longer than a blink. */
function Progress() {
  const isLate = useIsLate();
  const isFetching = useIsFetching({ predicate: (query) => query.isActive() }) > 0;
  return (
    <div role="status" className="no-print fixed inset-x-0 top-0 z-50">
      {(isLate || isFetching) && (
        <div className="fetching" data-heard={isLate || undefined}>
          <span className="sr-only">{words.loading}</span>
        </div>
      )}
    </div>
  );
}
