import type { Reading } from '#src/domain/effective.ts';
import type { RelationKind, Section } from '#src/domain/role.ts';

/** Every screen as data: what is shown, and nothing of how it is addressed. */
export type View =
  | LadderView
  | RoleView
  | { readonly name: 'family'; readonly family: string }
  | { readonly name: 'grade'; readonly grade: string }
  | CompareView
  | { readonly name: 'not-found'; readonly path: string };

export interface LadderView {
  readonly name: 'ladder';
  readonly focus?: string;
  readonly tracks: readonly string[];
  readonly families: readonly string[];
  readonly departments: readonly string[];
  /** Lowest and highest grade shown. */
  readonly grades?: readonly [string, string];
  readonly layers: readonly RelationKind[];
  /** Absent: whichever suits the width of the screen. */
  readonly shape?: 'map' | 'table';
  /** Absent: every role keeps its place. Otherwise only those that match the filters, or the selected role's career. */
  readonly only?: 'matching' | 'career';
  /** Roles set aside for a comparison, in the order in which they were chosen. */
  readonly compare: readonly string[];
}

export interface RoleView {
  readonly name: 'role';
  readonly role: string;
  readonly as: Reading;
  /** The expectation that is marked. */
  readonly mark?: string;
}

export interface CompareView {
  readonly name: 'compare';
  readonly roles: readonly string[];
  readonly as: Reading;
  readonly show: 'changes' | 'all';
  readonly section?: Section;
}

/** Something in a link that could not be followed, in words for the person who opened it. */
export interface Notice {
  readonly message: string;
}

export interface Parsed {
  readonly view: View;
  readonly notices: readonly Notice[];
}

export const MOST_COMPARED = 4;
export const DEFAULT_LAYERS: readonly RelationKind[] = ['promotion', 'switch', 'equivalent'];
export const LADDER: LadderView = {
  name: 'ladder',
  tracks: [],
  families: [],
  departments: [],
  layers: DEFAULT_LAYERS,
  compare: [],
};

/** A role page with the defaults for all that is not given. */
export function roleView(role: string, rest: Partial<RoleView> = {}): RoleView {
  return { name: 'role', role, as: 'effective', ...rest };
}

/** A comparison with the defaults for all that is not given. */
export function compareView(
  roles: readonly string[],
  rest: Partial<CompareView> = {},
): CompareView {
  return { name: 'compare', roles, as: 'effective', show: defaultShow(roles), ...rest };
}

/** Two roles are best seen by what changes; more of them side by side. */
export function defaultShow(roles: readonly string[]): CompareView['show'] {
  return roles.length > 2 ? 'all' : 'changes';
}

/** The roles that a view is about, in order. */
export function rolesOf(view: View): readonly string[] {
  if (view.name === 'role') return [view.role];
  return view.name === 'compare' ? view.roles : [];
}
