import { careerThrough, equalsOf, type Ladder, partOf, rankOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { LadderView } from '../ladder/screen.ts';

/** Which roles the filters of a view leave out. They fade and keep their places; a selected role never does. */
export function fadedBy(ladder: Ladder, view: LadderView): (role: RoleId) => boolean {
  if (!isFiltered(view)) return noneFaded;
  const [low, high] = (view.grades ?? []).map((grade) => ladder.rankOfGrade.get(grade) ?? 0);
  const passes = (chosen: readonly string[], value: string | undefined) =>
    chosen.length === 0 || (value !== undefined && chosen.includes(value));
  const shown = new Set(
    ladder.roles
      .filter((role) => {
        const rank = rankOf(ladder, role);
        return (
          passes(view.tracks, role.track) &&
          passes(view.families, role.family) &&
          passes(view.departments, ladder.familyById.get(role.family)?.department) &&
          (low === undefined ||
            high === undefined ||
            (rank !== undefined && rank >= low && rank <= high))
        );
      })
      .map(({ id }) => id),
  );
  return (role) => !shown.has(role) && role !== view.focus;
}

function noneFaded(): boolean {
  return false;
}

/** Whether any filter is set. */
export function isFiltered({ tracks, families, departments, grades }: LadderView): boolean {
  return tracks.length + families.length + departments.length > 0 || grades !== undefined;
}

/** Which roles match the filters of a view, whatever is selected. */
export function matchedBy(ladder: Ladder, view: LadderView): (role: RoleId) => boolean {
  const { focus: _, ...filters } = view;
  const isFaded = fadedBy(ladder, filters);
  return (role) => !isFaded(role);
}

/** The ladder that is drawn: all of it, or with `only` what matches the filters or the selected role's career. */
export function drawnLadder(ladder: Ladder, view: LadderView): Ladder {
  const { only, focus } = view;
  if (only === 'matching' && isFiltered(view)) {
    // A selected role that does not match stays out, or every selection would lay the map out anew.
    const matches = matchedBy(ladder, view);
    return partOf(ladder, ({ id }) => matches(id));
  }
  if (only !== 'career' || focus === undefined) return ladder;
  const { below, above } = careerThrough(ladder, focus);
  const equals = equalsOf(ladder, focus).map(({ role }) => role.id);
  const career = new Set([focus, ...below, ...above, ...equals]);
  return partOf(ladder, ({ id }) => career.has(id));
}
