import { lazy } from 'react';
import type { View } from '#src/view.ts';

/** The code of each screen, fetched when a link to it is followed or looked at. */
const load = {
  ladder: () => import('#src/views/ladder/LadderView.tsx'),
  role: () => import('#src/views/role/RoleView.tsx'),
  family: () => import('#src/views/family/FamilyView.tsx'),
  grade: () => import('#src/views/grade/GradeView.tsx'),
  compare: () => import('#src/views/compare/CompareView.tsx'),
  'not-found': () => import('#src/views/lost/LostView.tsx'),
} satisfies Record<View['name'], () => Promise<object>>;

/** Fetches the code of a screen ahead of its use. */
export function preloadScreen(name: View['name']): void {
  // A failure here is met again, and answered, when the screen is opened.
  load[name]().catch(() => undefined);
}

export const LadderView = lazy(async () => ({ default: (await load.ladder()).LadderView }));
export const RoleView = lazy(async () => ({ default: (await load.role()).RoleView }));
export const FamilyView = lazy(async () => ({ default: (await load.family()).FamilyView }));
export const GradeView = lazy(async () => ({ default: (await load.grade()).GradeView }));
export const CompareView = lazy(async () => ({ default: (await load.compare()).CompareView }));
export const LostView = lazy(async () => ({ default: (await load['not-found']()).LostView }));
