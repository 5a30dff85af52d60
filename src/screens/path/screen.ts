import { isStep } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/screens.ts';
import { labelsAmong } from '../aboutRoles.ts';
import { idOf, idsOf, queryOf, routeNumberOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** The routes from one role to another; without an end, where a role leads and how one gets there. */
export interface PathView {
  readonly name: 'path';
  readonly from?: string;
  readonly to?: string;
  /** Which of the routes is shown, counted from 1. */
  readonly route: number;
}

/** Paths with the best route shown, unless another is asked for. */
export function pathView(from?: string | undefined, to?: string | undefined, route = 1): PathView {
  return { name: 'path', ...(from ? { from } : {}), ...(to ? { to } : {}), route };
}

export const pathScreen: Screen<PathView, 'texts'> = {
  paths: ['/paths/*'],
  parse({ rest }, params) {
    const ends = idsOf(rest);
    if (!ends || ends.length > 2) return undefined;
    const to = ends.length > 0 ? ends[1] : params.take('to', idOf);
    const route = params.take('route', routeNumberOf);
    return pathView(ends[0], to, route);
  },
  format: ({ from, to, route }) =>
    pathOf('paths', ...listOf(from), ...(from === undefined ? [] : listOf(to))) +
    queryOf({
      // Where only the goal is known, the path has no place for it.
      to: from === undefined ? to : undefined,
      route: route > 1 ? `${route}` : undefined,
    }),
  resolve(view, references) {
    const from = references.everyRole(listOf(view.from));
    const to = references.everyRole(listOf(view.to));
    return from && to && pathView(from[0], to[0], view.route);
  },
  needs: (_, { from, to, route }) => ({ texts: from && to ? { from, to, route } : [] }),
  heading(ladder, view) {
    const labels = labelsAmong(ladder, endsOf(view));
    return labels.length > 1
      ? words.fromTo(labels.join(words.to))
      : [words.paths, ...labels].join(': ');
  },
  roles: endsOf,
  fromHere: ({ from, to }) => to ?? from,
  navigation: {
    label: words.paths,
    place: 'bar',
    hasContent: ({ ladder }) => ladder.relations.some(isStep),
    to: ([from, to], shown) => shown ?? pathView(from, to),
  },
};

function endsOf({ from, to }: PathView): readonly RoleId[] {
  return [...listOf(from), ...listOf(to)];
}

function listOf(end: string | undefined): readonly string[] {
  return end === undefined ? [] : [end];
}
