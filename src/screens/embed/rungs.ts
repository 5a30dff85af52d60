import { byGradeDescending, type Ladder, rankOf } from '#src/domain/ladder.ts';
import type { Role, Titled } from '#src/domain/role.ts';
import * as words from '#src/text/en/embed.ts';
import { withinSentence } from '#src/text/format.ts';
import { gradeWithin } from '#src/text/grades.ts';
import type { LadderView } from '../ladder/screen.ts';
import { drawnLadder, matchedBy } from '../parts/filters.ts';

/** The roles of one grade; those without a grade together. */
export interface Rung {
  readonly grade: string | undefined;
  readonly roles: readonly Role[];
}

/** More than this is no excerpt any more. */
export const MOST_ROLES = 60;

/**
 * What an embedded ladder shows, highest grade first: the career through the role in focus, as far as the filters let
 * it pass, or without one all that match. `count` is how many there are, whether or not all of them are shown.
 */
export function rungsOf(
  ladder: Ladder,
  view: LadderView,
): { readonly rungs: readonly Rung[]; readonly count: number } {
  const career = drawnLadder(ladder, { ...view, only: 'career' });
  const matches = matchedBy(ladder, view);
  const roles = career.roles.filter(({ id }) => matches(id) || id === view.focus);
  const shown = roles.toSorted(byGradeDescending(ladder)).slice(0, MOST_ROLES);
  const byRank = Map.groupBy(shown, (role) => rankOf(ladder, role));
  const rungs = [...byRank.values()].map((of) => ({ grade: of[0]?.grade?.value, roles: of }));
  return { rungs, count: roles.length };
}

/** What the filters of a view let pass, in words: `Engineering Leadership; management; grade 8 to 12`. */
export function narrowedInWords({ info, familyById }: Ladder, view: LadderView): string {
  const titles = (ids: readonly string[], titled: readonly Titled[]) =>
    ids.map((id) => titled.find((each) => each.id === id)?.title ?? id).join(', ');
  const [low, high] = view.grades ?? [];
  return [
    titles(view.departments, info.departments),
    view.families.map((id) => familyById.get(id)?.title ?? id).join(', '),
    withinSentence(info, titles(view.tracks, info.tracks)),
    low === undefined || high === undefined
      ? ''
      : gradeWithin(low === high ? low : words.range(low, high)),
  ]
    .filter(Boolean)
    .join('; ');
}
