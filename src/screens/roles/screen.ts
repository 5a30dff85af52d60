import { byCodeUnit } from '#src/domain/problem.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import * as words from '#src/text/en/screens.ts';
import { MOST_COMPARED } from '../compare/screen.ts';
import { idOf, listed, oneOf, queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

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

const LONGEST_QUERY = 200;
const STATUSES = ['open', 'future', 'named'] as const;

export const rolesScreen: Screen<RolesView, 'themes'> = {
  paths: ['/roles'],
  parse(_, params) {
    const q = params.take('q', (raw) => raw.trim().slice(0, LONGEST_QUERY) || undefined);
    const statuses = params.takeList('status', oneOf(STATUSES)) ?? [];
    const grades = params.takeList('grade', (raw) => unescapeComma(raw)) ?? [];
    const compare = new Set(params.takeList('compare', idOf));
    return {
      ...ROLES,
      ...(q ? { q } : {}),
      departments: params.takeIds('department'),
      families: params.takeIds('family'),
      tracks: params.takeIds('track'),
      grades: [...new Set(grades)].sort(byCodeUnit),
      statuses: STATUSES.filter((status) => statuses.includes(status)),
      themes: params.takeIds('theme'),
      sort: params.take('sort', oneOf(ROLE_ORDERS)) ?? ROLES.sort,
      compare: params.atMost(MOST_COMPARED, [...compare]),
    };
  },
  format: (view) =>
    pathOf('roles') +
    queryOf({
      q: view.q,
      department: listed(view.departments),
      family: listed(view.families),
      track: listed(view.tracks),
      grade: listed(view.grades.map(escapeComma)),
      status: listed(view.statuses),
      theme: listed(view.themes),
      sort: view.sort === ROLES.sort ? undefined : view.sort,
      compare: listed(view.compare),
    }),
  resolve(view, references) {
    const { info } = references.ladder;
    return {
      ...view,
      departments: references.among('department', view.departments, info.departments),
      families: references.families(view.families),
      tracks: references.among('track', view.tracks, info.tracks),
      grades: view.grades.filter((value) => value === 'none' || references.isGrade(value)),
      themes: references.among('theme', view.themes, info.themes),
      compare: references.someRoles(view.compare),
    };
  },
  needs: () => ({ themes: true }),
  heading: () => words.allRoles,
  roles: () => [],
  navigation: { label: words.rolesScreen, place: 'bar', to: () => ROLES },
};

/** A comma separates values, so one within a grade's label is escaped. */
function escapeComma(grade: string): string {
  return grade.replaceAll('~', '~0').replaceAll(',', '~2');
}

function unescapeComma(raw: string): string {
  return raw.replaceAll('~2', ',').replaceAll('~0', '~');
}
