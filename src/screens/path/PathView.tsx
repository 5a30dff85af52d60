import { labelOf } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import type { Role } from '#src/domain/role.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Ends } from './Ends.tsx';
import { NoRoute } from './NoRoute.tsx';
import { Reachable } from './Reachable.tsx';
import { RouteDetails } from './RouteDetails.tsx';
import { Start } from './Start.tsx';
import type { pathScreen } from './screen.ts';

type PathViewProps = ScreenProps<typeof pathScreen>;

/** How one gets from one role to another; with one role, where it leads and how people get there. */
export function PathView({ ladder, texts, view }: PathViewProps) {
  const [from, to] = [view.from, view.to].map((id) => ladder.byId.get(id ?? ''));
  const only = from ?? to;
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      {from && to ? (
        <Between {...{ ladder, texts, view, from, to }} />
      ) : only ? (
        <Reachable ladder={ladder} role={only} />
      ) : (
        <Start ladder={ladder} />
      )}
    </article>
  );
}

function Between({ ladder, texts, view, from, to }: PathViewProps & { from: Role; to: Role }) {
  const routes = routesBetween(ladder, from.id, to.id);
  return (
    <>
      <p className="eyebrow">Path</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        From {labelOf(ladder, from)} to {labelOf(ladder, to)}
      </h1>
      <Ends ladder={ladder} from={from} to={to} />
      {routes.length > 0 ? (
        <RouteDetails {...{ ladder, texts, routes }} asked={view.route} />
      ) : (
        <NoRoute ladder={ladder} from={from} to={to} />
      )}
    </>
  );
}
