import {
  useQueries,
  useQueryClient,
  useSuspenseQueries,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { type ReactNode, Suspense, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Texts } from '#src/domain/effective.ts';
import type { FamilyText } from '#src/domain/role.ts';
import { settleView } from '#src/screens/resolveView.ts';
import { parseView } from '#src/screens/url.ts';
import type {
  ReportView as DataScreen,
  LadderView as LadderScreen,
  RolesView as RolesScreen,
  View,
} from '#src/screens/view.ts';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { noticesIn, useArrival, useCanonicalLink, useCanonicalPath } from './arrival.ts';
import { Boundary } from './Boundary.tsx';
import { Frame, Notices } from './Frame.tsx';
import { familiesNeeded } from './needs.ts';
import {
  ladderQuery,
  linesQuery,
  mapQuery,
  type OpenLadder,
  reportQuery,
  strandsQuery,
  textQuery,
  themesQuery,
} from './queries.ts';
import {
  CompareView,
  EmbedView,
  ExperienceView,
  FamilyView,
  GradeView,
  LadderView,
  LostView,
  MatrixView,
  PathView,
  ReportView,
  RolesView,
  RoleView,
  StepsView,
  StrandsView,
  StrandView,
} from './screens.ts';
import { titleOf } from './titles.ts';

/** The address becomes a view, the view's data is made ready, and the view's screen shows it. */
export function App() {
  return (
    <Suspense fallback={<Opening />}>
      <Opened />
    </Suspense>
  );
}

function Opened() {
  const { data: open } = useSuspenseQuery(ladderQuery);
  const { ladder } = open;
  const location = useLocation();
  const { pathname, search } = location;
  // A server does not know what follows the #.
  const hash = useInBrowser(location.hash, '');
  const parsed = useMemo(
    () => settleView(ladder, parseView({ pathname, search, hash })),
    [ladder, pathname, search, hash],
  );
  const carried: unknown = location.state;
  const notices = [...noticesIn(carried), ...parsed.notices];
  useCanonicalPath(parsed.view, parsed.notices);
  useArrival(parsed.view, titleOf(ladder, parsed.view));
  useCanonicalLink(parsed.view);
  const { view } = parsed;
  const screen = (
    <Boundary>
      <Suspense fallback={<Waiting />}>
        {view.name === 'ladder' ? (
          <Home open={open} view={view} />
        ) : (
          <Screen open={open} view={view} />
        )}
      </Suspense>
    </Boundary>
  );
  if (view.name === 'embed') {
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

/** The ladder shows before the text of the selected role has come. */
function Home({ open, view }: { open: OpenLadder; view: LadderScreen }) {
  const results = useQueries({
    queries: familiesNeeded(open.ladder, view).map((id) => textQuery(open, id)),
  });
  const failed = results.filter(({ isError }) => isError);
  const shown = {
    ladder: open.ladder,
    texts: among(results.map(({ data }) => data)),
    // What was not there when the map opened is not waited for: the map lays itself out.
    placedAhead: useQueryClient().getQueryData(mapQuery(open).queryKey),
    onRetry: failed.length ? () => failed.forEach(({ refetch }) => void refetch()) : undefined,
  };
  if (import.meta.env.SSR) {
    return <Stills of={(shape) => <LadderView {...shown} view={{ ...view, shape }} />} />;
  }
  return <LadderView {...shown} view={view} />;
}

/** The front page ahead of its code: wide screens show the map, narrow ones and those without scripts the table. */
function Stills({ of }: { of: (shape: 'map' | 'table') => ReactNode }) {
  return (
    <>
      <div className="still-table">{of('table')}</div>
      <div className="still-map">{of('map')}</div>
    </>
  );
}

function Screen({ open, view }: { open: OpenLadder; view: Exclude<View, LadderScreen> }) {
  const { ladder } = open;
  const results = useSuspenseQueries({
    queries: familiesNeeded(ladder, view).map((id) => textQuery(open, id)),
  });
  const texts = among(results.map(({ data }) => data));
  switch (view.name) {
    case 'role':
      return <RoleView key={view.role} ladder={ladder} texts={texts} view={view} />;
    case 'family':
      return <FamilyView ladder={ladder} texts={texts} family={view.family} />;
    case 'grade':
      return <GradeView ladder={ladder} grade={view.grade} />;
    case 'compare':
      return <CompareView ladder={ladder} texts={texts} view={view} />;
    case 'steps':
      return <StepsView ladder={ladder} texts={texts} view={view} />;
    case 'matrix':
      return <MatrixView ladder={ladder} texts={texts} view={view} />;
    case 'strands':
      return <Strands open={open} />;
    case 'strand':
      return <Strand key={view.strand} open={open} strand={view.strand} />;
    case 'experience':
      return <Experience open={open} />;
    case 'roles':
      return <Roles open={open} view={view} />;
    case 'path':
      return <PathView ladder={ladder} texts={texts} view={view} />;
    case 'data':
      return <Data open={open} view={view} />;
    case 'embed':
      return <EmbedView ladder={ladder} texts={texts} view={view} />;
    case 'not-found':
      return <LostView ladder={ladder} path={view.path} />;
  }
}

function Strands({ open }: { open: OpenLadder }) {
  const { data } = useSuspenseQuery(strandsQuery(open));
  return <StrandsView ladder={open.ladder} strands={data.strands} />;
}

function Strand({ open, strand: id }: { open: OpenLadder; strand: string }) {
  const { data: all } = useSuspenseQuery(strandsQuery(open));
  const address = all.strands.find((strand) => strand.id === id)?.lines ?? '';
  const { data } = useSuspenseQuery(linesQuery(address));
  return <StrandView ladder={open.ladder} strand={id} lines={data.lines} />;
}

function Experience({ open }: { open: OpenLadder }) {
  const { data } = useSuspenseQuery(linesQuery(open.addresses.experience));
  return <ExperienceView ladder={open.ladder} lines={data.lines} />;
}

function Roles({ open, view }: { open: OpenLadder; view: RolesScreen }) {
  const { data } = useSuspenseQuery(themesQuery(open));
  return <RolesView ladder={open.ladder} themes={data.themes} view={view} />;
}

function Data({ open, view }: { open: OpenLadder; view: DataScreen }) {
  const { data } = useSuspenseQuery(reportQuery(open));
  return <ReportView ladder={open.ladder} report={data} view={view} />;
}

function among(loaded: readonly (FamilyText | undefined)[]): Texts {
  const byId = new Map(loaded.flatMap((text) => (text ? [[text.id, text]] : [])));
  return (family) => byId.get(family);
}

/** Before the ladder is known only the name can be shown, in its place. */
function Opening() {
  return (
    <>
      <header className="flex min-h-15 items-center border-b border-rule px-4 py-2 sm:px-6">
        <span className="font-serif text-xl font-semibold leading-none sm:text-2xl">Rungs</span>
      </header>
      <Waiting />
    </>
  );
}

function Waiting() {
  return (
    <div role="status" className="mx-auto max-w-6xl px-6 py-16">
      <span className="sr-only">Loading</span>
      <div aria-hidden="true" className="grid gap-4">
        <div className="h-10 w-2/3 max-w-md rounded bg-band" />
        <div className="h-5 w-full max-w-2xl rounded bg-band" />
        <div className="h-5 w-5/6 max-w-xl rounded bg-band" />
        <div className="mt-4 h-64 w-full rounded-lg bg-band" />
      </div>
    </div>
  );
}
