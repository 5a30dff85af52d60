import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import type { LadderView } from '#src/view.ts';

/** What both shapes of the ladder are given. */
export interface ScreenProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: LadderView;
  readonly placed: PlacedLadder;
  readonly isFaded: (role: RoleId) => boolean;
  readonly go: (view: LadderView, replace?: boolean) => void;
  readonly onRetry: (() => void) | undefined;
}

/** The same view with no role selected. */
export function withoutFocus({ focus: _, ...rest }: LadderView): LadderView {
  return rest;
}
