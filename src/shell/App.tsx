import { useQueries, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useLocation } from 'react-router';
import { parseView, resolveView, screenOf, type View } from '#src/screens/registry.ts';
import * as words from '#src/text/en/shell.ts';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { noticesIn, useArrival, useCanonicalLink, useCanonicalPath } from './arrival.ts';
import { Boundary } from './Boundary.tsx';
import { Frame, Notices } from './Frame.tsx';
import { openQuery } from './openQuery.ts';
import type { OpenLadder } from './queries.ts';
import { laterFor, loadedFrom, neededFor } from './screenData.ts';
import { componentOf } from './screenViews.ts';
import { titleOf } from './titles.ts';
import { useHydratedMark } from './useHydratedMark.ts';

/** The address becomes a view, the view's data is made ready, and the view's screen shows it. */
export function App() {
  return (
    <Suspense fallback={<Opening />}>
      <Opened />
    </Suspense>
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
  useArrival(parsed.view, titleOf(ladder, parsed.view));
  useCanonicalLink(parsed.view);
  const { view } = parsed;
  // Anew with each screen: what looks for the files of another one notices afterwards that these are others, and renders all a second time.
  const shown = <Shown key={view.name} open={open} view={view} />;
  const screen = (
    <Boundary>
      <Suspense fallback={<Waiting />}>
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
      <Waiting />
    </>
  );
}

function Waiting() {
  return (
    <div role="status" className="waiting mx-auto max-w-6xl px-6 py-16">
      <span className="sr-only">{words.loading}</span>
      <div aria-hidden="true" className="grid gap-4">
        <div className="h-10 w-2/3 max-w-md rounded bg-band" />
        <div className="h-5 w-full max-w-2xl rounded bg-band" />
        <div className="h-5 w-5/6 max-w-xl rounded bg-band" />
        <div className="mt-4 h-64 w-full rounded-lg bg-band" />
      </div>
    </div>
  );
}
