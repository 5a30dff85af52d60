import type { Ladder } from '#src/domain/ladder.ts';
import type { View } from '#src/screens/view.ts';
import { onDemand } from '#src/ui/onDemand.tsx';

/** The code of each screen, fetched when a link to it is followed or looked at. */
const ladder = onDemand(
  async () => (await import('#src/screens/ladder/LadderView.tsx')).LadderView,
);
const role = onDemand(async () => (await import('#src/screens/role/RoleView.tsx')).RoleView);
const family = onDemand(
  async () => (await import('#src/screens/family/FamilyView.tsx')).FamilyView,
);
const grade = onDemand(async () => (await import('#src/screens/grade/GradeView.tsx')).GradeView);
const compare = onDemand(
  async () => (await import('#src/screens/compare/CompareView.tsx')).CompareView,
);
const steps = onDemand(async () => (await import('#src/screens/steps/StepsView.tsx')).StepsView);
const matrix = onDemand(
  async () => (await import('#src/screens/matrix/MatrixView.tsx')).MatrixView,
);
const strands = onDemand(
  async () => (await import('#src/screens/strands/StrandsView.tsx')).StrandsView,
);
const strand = onDemand(
  async () => (await import('#src/screens/strand/StrandView.tsx')).StrandView,
);
const experience = onDemand(
  async () => (await import('#src/screens/experience/ExperienceView.tsx')).ExperienceView,
);
const roles = onDemand(async () => (await import('#src/screens/roles/RolesView.tsx')).RolesView);
const path = onDemand(async () => (await import('#src/screens/path/PathView.tsx')).PathView);
const data = onDemand(async () => (await import('#src/screens/data/ReportView.tsx')).ReportView);
const embed = onDemand(async () => (await import('#src/screens/embed/EmbedView.tsx')).EmbedView);
const lost = onDemand(async () => (await import('#src/screens/lost/LostView.tsx')).LostView);

export const LadderView = ladder.Component;
export const RoleView = role.Component;
export const FamilyView = family.Component;
export const GradeView = grade.Component;
export const CompareView = compare.Component;
export const StepsView = steps.Component;
export const MatrixView = matrix.Component;
export const StrandsView = strands.Component;
export const StrandView = strand.Component;
export const ExperienceView = experience.Component;
export const ReportView = data.Component;
export const RolesView = roles.Component;
export const PathView = path.Component;
export const EmbedView = embed.Component;
export const LostView = lost.Component;

const SCREENS: Readonly<Record<View['name'], { readonly preload: () => Promise<boolean> }>> = {
  ladder,
  role,
  family,
  grade,
  compare,
  steps,
  matrix,
  strands,
  strand,
  experience,
  data,
  roles,
  path,
  embed,
  'not-found': lost,
};

/** Fetches the code of a screen ahead of its use; answers whether it could be had. */
export async function preloadScreen(view: View): Promise<boolean> {
  const isThere = await SCREENS[view.name].preload();
  if (!isThere || view.name !== 'role' || !view.audience) return isThere;
  return (await import('#src/screens/role/RoleView.tsx')).preloadCandidate();
}

/** Fetches the code of every screen. */
export async function preloadScreens(): Promise<void> {
  await Promise.all(Object.values(SCREENS).map((screen) => screen.preload()));
}

/** Fetches the code that a ladder is drawn with, beyond what every ladder needs. */
export async function preloadDrawing({ roles }: Ladder, isSelecting: boolean): Promise<void> {
  await import('#src/screens/ladder/LadderView.tsx')
    .then((screen) => screen.preloadDrawing(roles.length, isSelecting))
    .catch(() => undefined);
}
