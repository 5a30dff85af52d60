import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { type LadderView, MOST_COMPARED } from '#src/view.ts';

/** What both shapes of the ladder are given. */
export interface ScreenProps {
  readonly ladder: Ladder;
  /** The part of the ladder that is drawn: all of it, unless something is isolated. */
  readonly drawn: Ladder;
  readonly texts: Texts;
  readonly view: LadderView;
  readonly placed: PlacedLadder;
  readonly isFaded: (role: RoleId) => boolean;
  readonly go: (view: LadderView, replace?: boolean) => void;
  readonly onRetry: (() => void) | undefined;
}

/** The same view with no role selected, and so no career to be alone on the map. */
export function withoutFocus({ focus: _, ...rest }: LadderView): LadderView {
  return rest.only === 'career' ? withoutOnly(rest) : rest;
}

/** The same view with every role drawn. */
export function withoutOnly({ only: _, ...rest }: LadderView): LadderView {
  return rest;
}

/** The same view with no filter set, and so nothing that matches them to be alone. */
export function withoutFilters({ grades: _, ...rest }: LadderView): LadderView {
  const open = { ...rest, tracks: [], families: [], departments: [] };
  return open.only === 'matching' ? withoutOnly(open) : open;
}

/** Sets a role aside for the comparison, or takes it back; past the most that stand side by side nothing is added. */
export function toggleCompared(view: LadderView, role: RoleId): LadderView {
  if (view.compare.includes(role)) {
    return { ...view, compare: view.compare.filter((other) => other !== role) };
  }
  return view.compare.length < MOST_COMPARED ? { ...view, compare: [...view.compare, role] } : view;
}
