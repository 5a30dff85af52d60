import type { ReactNode } from 'react';
import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { RoleId } from '#src/domain/role.ts';
import { ROLES, type RolesView } from '../roles/screen.ts';
import type { LadderView } from './screen.ts';

/** What both shapes of the ladder are given. */
export interface ShapeProps {
  readonly ladder: Ladder;
  /** The part of the ladder that is drawn: all of it, unless something is isolated. */
  readonly drawn: Ladder;
  readonly texts: Texts;
  readonly view: LadderView;
  readonly isFaded: (role: RoleId) => boolean;
  readonly go: (view: LadderView, replace?: boolean) => void;
  readonly onRetry: (() => void) | undefined;
  /** In which shape it is shown and what is left out of it: stands before what the shape itself can do. */
  readonly controls: ReactNode;
}

/** The same view with no role selected, and so no route to it and no career to be alone on the map. */
export function withoutFocus(view: LadderView): LadderView {
  const { focus: _, ...rest } = withoutRoute(view);
  return rest.only === 'career' ? withoutOnly(rest) : rest;
}

/** The same view with no route shown. */
export function withoutRoute({ from: _, route: __, ...rest }: LadderView): LadderView {
  return rest;
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

/** The same roles as a list: what narrows the ladder down narrows that too. */
export function listOf({ info, rankOfGrade }: Ladder, view: LadderView): RolesView {
  const { tracks, families, departments, compare } = view;
  const [low, high] = (view.grades ?? []).map((grade) => rankOfGrade.get(grade) ?? 0);
  const grades = low === undefined || high === undefined ? [] : info.grades.slice(low, high + 1);
  return {
    ...ROLES,
    tracks,
    families,
    departments,
    grades: grades.map(({ value }) => value).sort(byCodeUnit),
    compare,
  };
}
