import type { OneBend } from '#src/layout/placedRoute.ts';
import type { CardLink } from './fitToCard.ts';

/**
 * Gives links of one kind that meet in a station, or part from one, the same height for their level segments, so that
 * they run as one until they turn off: side by side, as on the map, they would be a bar at the size of a card. Links
 * that share no end never share a level segment. Only links of one bend are moved. `rows` says where the first row of
 * the card begins and how high each is.
 */
export function bundleLinks(
  links: readonly CardLink[],
  rows: { readonly top: number; readonly height: number },
): readonly CardLink[] {
  const levels = new Map<CardLink, number>();
  for (const end of ['high', 'low'] as const) {
    const free = links.flatMap((own) => {
      const { route } = own;
      return route.shape === 'one-bend' && !levels.has(own) ? [{ own, route }] : [];
    });
    const alike = Map.groupBy(free, ({ own, route }) => keyOf(own, route, end, rows));
    for (const bundle of alike.values()) {
      const [first] = bundle;
      if (!first || bundle.length < 2) continue;
      const widest = bundle.reduce((a, b) => (widthOf(b.route) > widthOf(a.route) ? b : a), first);
      for (const { own } of bundle) levels.set(own, widest.route.turn);
    }
  }
  return links.map((own) => {
    const turn = levels.get(own);
    if (turn === undefined || own.route.shape !== 'one-bend') return own;
    return { ...own, route: { ...own.route, turn } };
  });
}

function widthOf({ lowX, highX }: OneBend): number {
  return Math.abs(highX - lowX);
}

/** What links have in common that meet in a station by the same channel, which is where two rows meet. */
function keyOf(
  { link }: CardLink,
  { lowX, lowY, highX, highY, turn }: OneBend,
  end: 'high' | 'low',
  { top, height }: { readonly top: number; readonly height: number },
): string {
  const channel = Math.round((turn - top) / height);
  const station = end === 'high' ? [highX, highY] : [lowX, lowY];
  return [link.kind, ...station, channel].join(' ');
}
