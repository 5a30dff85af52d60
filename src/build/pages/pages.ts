import type { Ladder } from '#src/domain/ladder.ts';
import type { Relation } from '#src/domain/role.ts';
import {
  compareView,
  DATA,
  embedOf,
  LADDER,
  ROLES,
  roleView,
  type View,
} from '#src/screens/view.ts';

/** So many comparisons are rendered ahead; the browser makes any other when its link is opened. */
export const MOST_COMPARISONS = 2000;

/**
 * Every page that is rendered ahead: the front page, the lists, all roles, families, grades and strands, and what
 * changes over every step, switch and equivalence that a source states, as far as there are not too many.
 */
export function pagesOf(ladder: Ladder): View[] {
  const { info, families, roles } = ladder;
  return [
    LADDER,
    ROLES,
    DATA,
    { name: 'strands' },
    { name: 'experience' },
    { name: 'path', route: 1 },
    compareView([]),
    ...info.grades.map(({ value }): View => ({ name: 'grade', grade: value })),
    ...families.map(({ id }): View => ({ name: 'family', family: id })),
    ...info.strands.map(({ id }): View => ({ name: 'strand', strand: id })),
    ...embeddable(roles.map(({ id }) => roleView(id))),
    ...embeddable(comparisonsOf(ladder)),
  ];
}

/** Pages, each beside the one that shows it within the pages of others. */
function embeddable(views: readonly View[]): View[] {
  return views.flatMap((view) => [view, embedOf(view) ?? []].flat());
}

const STEPS: readonly Relation['kind'][] = ['promotion', 'switch', 'equivalent'];

/** Steps between described roles come first: there is something to compare. */
function comparisonsOf({ relations, byId }: Ladder): View[] {
  const isDescribed = (id: string) => byId.get(id)?.status !== 'named';
  const pairs = relations
    .filter(({ kind, basis }) => basis === 'stated' && STEPS.includes(kind))
    .map(({ from, to }) => ({ roles: [from, to], described: isDescribed(from) && isDescribed(to) }))
    .sort((a, b) => Number(b.described) - Number(a.described));
  const byAddress = new Map(pairs.map(({ roles }) => [roles.join('/'), compareView(roles)]));
  return [...byAddress.values()].slice(0, MOST_COMPARISONS);
}
