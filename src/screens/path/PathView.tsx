import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/path.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Ends } from './Ends.tsx';
import { Examples } from './Examples.tsx';
import { NoRoute } from './NoRoute.tsx';
import { Reachable } from './Reachable.tsx';
import { RouteDetails } from './RouteDetails.tsx';
import type { pathScreen } from './screen.ts';

type PathViewProps = ScreenProps<typeof pathScreen>;

/** How one gets from one role to another; with one role, where it leads and how people get there. */
export function PathView({ ladder, texts, view }: PathViewProps) {
  const [from, to] = [view.from, view.to].map((id) => ladder.byId.get(id ?? ''));
  return (
    <article className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
        {titleOf(ladder, from, to)}
      </h1>
      <Ends {...{ ladder, from, to }} />
      {from && to ? (
        <Between {...{ ladder, texts, view, from, to }} />
      ) : from ? (
        <Reachable ladder={ladder} role={from} first="up" />
      ) : to ? (
        <Reachable ladder={ladder} role={to} first="down" />
      ) : (
        <>
          <p className="mt-5 max-w-[46rem] text-soft">{words.whatCounts}</p>
          <Examples ladder={ladder} />
        </>
      )}
    </article>
  );
}

function titleOf(ladder: Ladder, from: Role | undefined, to: Role | undefined): string {
  if (from && to) return words.fromTo(labelOf(ladder, from), labelOf(ladder, to));
  if (from) return words.pathsFrom(labelOf(ladder, from));
  return to ? words.pathsTo(labelOf(ladder, to)) : words.question;
}

function Between({ ladder, texts, view, from, to }: PathViewProps & { from: Role; to: Role }) {
  const routes = routesBetween(ladder, from.id, to.id);
  return routes.length > 0 ? (
    <RouteDetails {...{ ladder, texts, routes }} asked={view.route} />
  ) : (
    <NoRoute ladder={ladder} from={from} to={to} />
  );
}
