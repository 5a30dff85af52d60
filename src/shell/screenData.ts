import type { FamilyText } from '#src/domain/role.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import type { Loaded, NeedName, Needs, RouteBetween } from '#src/screens/screenTypes.ts';
import { TALL, WIDE } from '#src/ui/useMedia.ts';
import {
  type FileQuery,
  fileQuery,
  mapQuery,
  type OpenLadder,
  textQuery,
  textsAmong,
} from './queries.ts';
import type { SeldomNeed } from './seldom.ts';
import { seldomQuery } from './seldomQuery.ts';

/** The prose behind the roles along a route, which takes code to find that few screens have. */
const routeQuery = (open: OpenLadder, between: RouteBetween) =>
  fileQuery(['texts', between], async (client) =>
    (await import('./routeTexts.ts')).routeTexts(client, open, between),
  );

const seldom =
  <N extends SeldomNeed>(need: N) =>
  (open: OpenLadder, of: Needs[N]): readonly FileQuery[] => [seldomQuery(open, need, of)];

/** The files that answer each need. */
const QUERIES: {
  readonly [N in NeedName]: (open: OpenLadder, need: Needs[N]) => readonly FileQuery[];
} = {
  texts: (open, of) =>
    'from' in of ? [routeQuery(open, of)] : of.map((family) => textQuery(open, family)),
  strands: seldom('strands'),
  lines: seldom('lines'),
  themes: seldom('themes'),
  steps: seldom('steps'),
  agreement: seldom('agreement'),
  report: seldom('report'),
  changes: seldom('changes'),
  fetchTexts: seldom('fetchTexts'),
  map: (open, when) => (isMapShown(open, when) ? [mapQuery(open)] : []),
};

/** A server shows both shapes of the ladder. What it has placed lies: a map that stands is placed in the page. */
function isMapShown({ addresses }: OpenLadder, when: Needs['map']): boolean {
  if (when === 'never' || addresses.map === undefined) return false;
  if (import.meta.env.SSR) return true;
  return !matchMedia(TALL).matches && (when === 'always' || matchMedia(WIDE).matches);
}

/** A file that a screen wants, and as what. */
export interface Wanted {
  readonly need: NeedName;
  readonly query: FileQuery;
}

/** The files without which a view is not shown. */
export function neededFor(open: OpenLadder, view: View): readonly Wanted[] {
  return wantedBy(open, screenOf(view).needs(open.ladder, view));
}

/** The files of which a view shows what it can once they have come. */
export function laterFor(open: OpenLadder, view: View): readonly Wanted[] {
  return wantedBy(open, screenOf(view).later?.(open.ladder, view) ?? {});
}

function wantedBy(open: OpenLadder, needs: Partial<Needs>): readonly Wanted[] {
  const of = <N extends NeedName>(need: N) => {
    const asked = needs[need];
    const queries = asked === undefined ? [] : QUERIES[need](open, asked);
    return queries.map((query): Wanted => ({ need, query }));
  };
  return Object.keys(QUERIES).flatMap((need) => of(need as NeedName));
}

/** What screens are given of the files that they want, `data` being what has come of each. */
export function loadedFrom(wanted: readonly Wanted[], data: readonly unknown[]): Partial<Loaded> {
  const named = wanted.map(({ need }, at) => [need, data[at]] as const);
  const texts = named.flatMap(([need, value]) => (need === 'texts' && value ? [value].flat() : []));
  // `QUERIES` and `fileQuery` tie the name of each need to the type of what comes.
  return {
    ...Object.fromEntries(named),
    texts: textsAmong(texts as FamilyText[]),
  } as Partial<Loaded>;
}
