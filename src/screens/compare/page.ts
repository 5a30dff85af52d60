import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '#src/domain/relations.ts';
import * as words from '#src/text/en/pages.ts';
import { to } from '#src/text/en/screens.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { rolesAmong } from '../aboutRoles.ts';
import type { Page } from '../pageTypes.ts';
import { type CompareView, compareView } from './screen.ts';

/** So many comparisons are rendered ahead. */
export const MOST_COMPARISONS = 2000;

/** What changes over every step, switch and equivalence that a source states; between described roles first. */
function comparisonsIn({ relations, byId }: Ladder): readonly CompareView[] {
  const isDescribed = (id: string) => byId.get(id)?.status !== 'named';
  const pairs = relations
    .filter(({ kind, basis }) => basis === 'stated' && DRAWN_AT_FIRST.includes(kind))
    .map(({ from, to }) => ({ roles: [from, to], described: isDescribed(from) && isDescribed(to) }))
    .sort((a, b) => Number(b.described) - Number(a.described));
  const byAddress = new Map(pairs.map(({ roles }) => [roles.join('/'), compareView(roles)]));
  return [...byAddress.values()].slice(0, MOST_COMPARISONS);
}

export const page: Page<CompareView> = {
  ahead: (ladder) => [compareView([]), ...comparisonsIn(ladder)],
  describe(ladder, _, view) {
    const roles = rolesAmong(ladder, view.roles);
    if (roles.length < 2) {
      return words.compareAny;
    }
    const inWords = roles.map((role) => `${labelOf(ladder, role)} (${gradeInWords(role)})`);
    return words.whatChanges(inWords.join(to));
  },
  card: ({ roles, show }) => (roles.length > 1 ? { kind: 'comparison', roles, show } : undefined),
};
