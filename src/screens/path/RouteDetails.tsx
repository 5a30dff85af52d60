import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { MOST_ROUTES, type Route } from '#src/domain/path.ts';
import { namesOf, totalsOf } from '#src/domain/route.ts';
import { stepsOf } from '#src/domain/steps.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/path.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { compareView } from '../compare/screen.ts';
import { routeOnMap } from '../ladder/screen.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import { PartialNotes } from '../parts/PartialNotes.tsx';
import { PlanIt } from '../parts/PlanIt.tsx';
import { formatView } from '../registry.ts';
import { pathBetween } from './pathBetween.ts';
import { RouteStations } from './RouteStations.tsx';
import { pathView } from './screen.ts';
import { TotalsLine } from './TotalsLine.tsx';
import { capitalised, routeInWords } from './words.ts';

interface RouteDetailsProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly routes: readonly Route[];
  /** Which route the link asks for, counted from 1. */
  readonly asked: number;
}

/** One of the routes between two roles, with the choice of the others. */
export function RouteDetails({ ladder, texts, routes, asked }: RouteDetailsProps) {
  const isThere = asked <= routes.length;
  const shown = isThere ? asked : 1;
  const route = routes[shown - 1];
  const [from, to] = [route?.steps[0]?.from, route?.steps.at(-1)?.to];
  if (!route || !from || !to) return null;
  const ids = [from.id, ...route.steps.map((step) => step.to.id)];
  const changes = stepsOf(ladder, texts, ids, 'effective');
  const names = namesOf(routes).map((name) => routeInWords(ladder, name));
  return (
    <>
      {!isThere && (
        <p role="status" className="mt-5 max-w-[46rem] rounded-lg bg-changed-wash p-3 text-changed">
          {words.onlyWays(asked, routes.length)}
        </p>
      )}
      <div className="no-print mt-6 flex flex-wrap items-center gap-3">
        {routes.length > 1 && (
          <Choice
            label={words.waysLabel}
            options={routes.map(({ steps }, at) => ({
              label: `${capitalised(names[at] ?? '')} · ${counts.steps(steps.length)}`,
              to: pathBetween(from.id, to.id, at + 1),
              current: at + 1 === shown,
            }))}
          />
        )}
        <PageActions
          primary={{
            label: words.showOnTheMap,
            to: formatView(routeOnMap(from.id, to.id, shown)),
          }}
          more={[
            ...(from.status !== 'named' && to.status !== 'named'
              ? [{ label: words.compareTheEnds, to: formatView(compareView([from.id, to.id])) }]
              : []),
            ...aboutGrades(ladder),
          ]}
        >
          <PlanIt wish={{ route: ids }} />
          <Export
            ladder={ladder}
            view={pathView(from.id, to.id, shown)}
            report={async () =>
              (await import('./routeReport.ts')).routeReport(ladder, route, changes)
            }
          />
        </PageActions>
      </div>
      {routes.length === MOST_ROUTES && (
        <p className="mt-3 text-[0.9375rem] text-soft">{words.mostShown(MOST_ROUTES)}</p>
      )}
      <PartialNotes ladder={ladder} roles={ids} reading="effective" />
      <TotalsLine totals={totalsOf(ladder, route)} />
      <RouteStations {...{ ladder, texts, route, changes }} />
    </>
  );
}
