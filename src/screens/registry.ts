import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { aboutScreen } from './about/screen.ts';
import { allStepsScreen } from './all-steps/screen.ts';
import { candidateScreen } from './candidate/screen.ts';
import { changesScreen } from './changes/screen.ts';
import { compareScreen } from './compare/screen.ts';
import { dataScreen } from './data/screen.ts';
import { embedScreen } from './embed/screen.ts';
import { experienceScreen } from './experience/screen.ts';
import { familyScreen } from './family/screen.ts';
import { gradeScreen } from './grade/screen.ts';
import { gradesScreen } from './grades/screen.ts';
import { ladderScreen } from './ladder/screen.ts';
import { matrixScreen } from './matrix/screen.ts';
import { type Address, migrateAddress } from './migrateAddress.ts';
import { notFoundScreen, notFoundView } from './not-found/screen.ts';
import { openScreen } from './open/screen.ts';
import { type Notice, Params } from './params.ts';
import { pathScreen } from './path/screen.ts';
import { fragmentOf, viewAtPath } from './paths.ts';
import { planScreen } from './plan/screen.ts';
import { caseScreen } from './plan-case/screen.ts';
import { References } from './references.ts';
import { roleScreen } from './role/screen.ts';
import { rolesScreen } from './roles/screen.ts';
import type { AnyView, Screen, ViewOf } from './screenTypes.ts';
import { stepsScreen } from './steps/screen.ts';
import { strandScreen } from './strand/screen.ts';
import { strandsScreen } from './strands/screen.ts';

/** Every screen by its name, which is that of its folder; in the order in which the navigation has them. */
export const SCREENS = {
  ladder: ladderScreen,
  roles: rolesScreen,
  compare: compareScreen,
  path: pathScreen,
  strands: strandsScreen,
  plan: planScreen,
  'plan-case': caseScreen,
  'all-steps': allStepsScreen,
  grades: gradesScreen,
  experience: experienceScreen,
  changes: changesScreen,
  data: dataScreen,
  open: openScreen,
  about: aboutScreen,
  role: roleScreen,
  candidate: candidateScreen,
  family: familyScreen,
  grade: gradeScreen,
  strand: strandScreen,
  steps: stepsScreen,
  matrix: matrixScreen,
  embed: embedScreen,
  'not-found': notFoundScreen,
} satisfies Readonly<Record<string, Screen<AnyView>>>;

export type ScreenName = keyof typeof SCREENS;

/** Every screen as data: what is shown, and nothing of how it is addressed. */
export type View = ViewOf<(typeof SCREENS)[ScreenName]>;

// Checks that each view bears the name of its screen.
const BY_NAME: { readonly [N in ScreenName]: Screen<Extract<View, { readonly name: N }>> } =
  SCREENS;

/** The screen of a view, to be asked about that view alone. */
export function screenOf({ name }: View): Screen<View> {
  return BY_NAME[name];
}

/** A view, and in words what of its link could not be followed. */
export interface Parsed {
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** The address of a view: path, query and fragment. */
export function formatView(view: View): string {
  return screenOf(view).format(view);
}

/** Reads any address, old spellings too. What it cannot use it ignores with a notice; a path it does not know is `not-found`. */
export function parseView(address: Partial<Address> & Pick<Address, 'pathname'>): Parsed {
  const { pathname, search, hash } = migrateAddress({ search: '', hash: '', ...address });
  const params = new Params(search);
  const place = { pathname, fragment: fragmentOf(hash) };
  const view = viewAtPath<View>(Object.values(SCREENS), place, params) ?? notFoundView(pathname);
  if (canonicalOf(view).name !== 'not-found') params.reportRest();
  return { view, notices: params.notices };
}

/**
 * A view resolved against a ladder: aliases become ids, filters that name nothing are dropped with a notice, and what the
 * path names but the ladder lacks makes it `not-found`.
 */
export function resolveView(ladder: Ladder, { view, notices }: Parsed): Parsed {
  const references = new References(ladder);
  const found = screenOf(view).resolve(view, references) ?? notFoundView(formatView(view));
  return { view: found, notices: [...notices, ...references.notices] };
}

/** What an address shows of a ladder. */
export function viewAt(ladder: Ladder, address: Parameters<typeof parseView>[0]): Parsed {
  return resolveView(ladder, parseView(address));
}

/** The view that search should find instead of one with the same content, or itself. */
export function canonicalOf(view: View): View {
  return view.name === 'embed' ? view.of : view;
}

/** The roles that a view is about, in order. */
export function rolesOf(view: View): readonly RoleId[] {
  return screenOf(view).roles(view);
}
