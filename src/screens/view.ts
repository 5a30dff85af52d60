import type { Reading } from '#src/domain/effective.ts';
import type { Problem } from '#src/domain/problem.ts';
import type { RelationKind, RoleStatus, Section } from '#src/domain/role.ts';

/** Every screen as data: what is shown, and nothing of how it is addressed. */
export type View =
  | LadderView
  | RoleView
  | { readonly name: 'family'; readonly family: string }
  | { readonly name: 'grade'; readonly grade: string }
  | CompareView
  | StepsView
  | MatrixView
  | { readonly name: 'strands' }
  | { readonly name: 'strand'; readonly strand: string }
  | { readonly name: 'experience' }
  | ReportView
  | RolesView
  | PathView
  | EmbedView
  | LostView;

/** A path that names nothing. */
export interface LostView {
  readonly name: 'not-found';
  readonly path: string;
}

/** A screen in short, to stand in the page of someone else. */
export interface EmbedView {
  readonly name: 'embed';
  readonly of: RoleView | CompareView | LadderView | LostView;
  /** Absent: as the device of whoever reads it has it. */
  readonly theme?: 'light' | 'dark';
}

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
  /** Absent: whoever explores the ladder. A candidate sees what is asked, and the way to be hired. */
  readonly audience?: 'candidate';
}

export interface CompareView {
  readonly name: 'compare';
  readonly roles: readonly string[];
  readonly as: Reading;
  readonly show: 'changes' | 'all';
  readonly section?: Section;
}

/** A chain of rungs, lowest first, and what each step from one to the next brings. */
export interface StepsView {
  readonly name: 'steps';
  readonly roles: readonly string[];
  readonly as: Reading;
}

/** Themes by roles: those of a family, those of a grade, or chosen ones. */
export interface MatrixView {
  readonly name: 'matrix';
  readonly of:
    | { readonly family: string }
    | { readonly grade: string }
    | { readonly roles: readonly string[] };
  readonly as: Reading;
  /** The cell whose text is open. */
  readonly cell?: { readonly role: string; readonly theme: string };
}

/** What is in the dataset, and the problems found in it, perhaps only some of them. */
export interface ReportView {
  readonly name: 'data';
  readonly severities: readonly Problem['severity'][];
  readonly codes: readonly string[];
}

/** All roles as a list, perhaps only some of them. */
export interface RolesView {
  readonly name: 'roles';
  /** What has been typed to narrow them down. */
  readonly q?: string;
  readonly departments: readonly string[];
  readonly families: readonly string[];
  readonly tracks: readonly string[];
  readonly grades: readonly string[];
  readonly statuses: readonly RoleStatus[];
  readonly themes: readonly string[];
  readonly sort: RoleOrder;
  /** Roles set aside for a comparison, in the order in which they were chosen. */
  readonly compare: readonly string[];
}

export const ROLE_ORDERS = ['grade', 'title', 'family', 'track'] as const;
export type RoleOrder = (typeof ROLE_ORDERS)[number];

/** The routes from one role to another; without an end, where a role leads and how one gets there. */
export interface PathView {
  readonly name: 'path';
  readonly from?: string;
  readonly to?: string;
  /** Which of the routes is shown, counted from 1. */
  readonly route: number;
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
/** Longer chains and wider matrices than this are no longer read, only scrolled. */
export const MOST_CHAINED = 12;
export const MOST_IN_MATRIX = 40;
export const DEFAULT_LAYERS: readonly RelationKind[] = ['promotion', 'switch', 'equivalent'];
export const LADDER: LadderView = {
  name: 'ladder',
  tracks: [],
  families: [],
  departments: [],
  layers: DEFAULT_LAYERS,
  compare: [],
};

export const ROLES: RolesView = {
  name: 'roles',
  departments: [],
  families: [],
  tracks: [],
  grades: [],
  statuses: [],
  themes: [],
  sort: 'grade',
  compare: [],
};
export const DATA: ReportView = { name: 'data', severities: [], codes: [] };

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

/** How a screen stands in other pages, with as much of its state as counts there; most screens do not. */
export function embedOf(view: View): EmbedView | undefined {
  if (view.name === 'role') return { name: 'embed', of: roleView(view.role, { as: view.as }) };
  if (view.name === 'compare' && view.roles.length === 2) {
    return { name: 'embed', of: compareView(view.roles, { as: view.as }) };
  }
  if (view.name !== 'ladder') return undefined;
  const { shape: _, only: __, ...rest } = view;
  return { name: 'embed', of: { ...rest, layers: DEFAULT_LAYERS, compare: [] } };
}

/** The roles that a view is about, in order. */
export function rolesOf(view: View): readonly string[] {
  if (view.name === 'embed') return rolesOf(view.of);
  if (view.name === 'role') return [view.role];
  if (view.name === 'path') return [view.from ?? [], view.to ?? []].flat();
  if (view.name === 'matrix') return 'roles' in view.of ? view.of.roles : [];
  return view.name === 'compare' || view.name === 'steps' ? view.roles : [];
}
