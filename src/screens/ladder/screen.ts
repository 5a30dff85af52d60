import type { Ladder } from '#src/domain/ladder.ts';
import { findRole } from '#src/domain/ladder.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import * as words from '#src/text/en/screens.ts';
import { MOST_COMPARED } from '../compare/screen.ts';
import { idOf, listed, oneOf, type Params, queryOf, routeNumberOf } from '../params.ts';
import type { References } from '../references.ts';
import type { Screen } from '../screenTypes.ts';

/** The whole ladder, perhaps with a role selected and some of it faded. */
export interface LadderView {
  readonly name: 'ladder';
  readonly focus?: string;
  /** Where the route begins that is shown; it ends at the role in focus. */
  readonly from?: string;
  /** Which of the routes from there is shown, counted from 1; absent for the best one. */
  readonly route?: number;
  readonly tracks: readonly string[];
  readonly families: readonly string[];
  readonly departments: readonly string[];
  /** Lowest and highest grade shown. */
  readonly grades?: Grades;
  readonly layers: readonly RelationKind[];
  /** Absent: whichever suits the width of the screen. */
  readonly shape?: 'map' | 'table';
  /** Absent: every role keeps its place. Otherwise only those that match the filters, or the selected role's career. */
  readonly only?: 'matching' | 'career';
  /** Roles set aside for a comparison, in the order in which they were chosen. */
  readonly compare: readonly string[];
}

type Grades = readonly [low: string, high: string];

export const DEFAULT_LAYERS: readonly RelationKind[] = DRAWN_AT_FIRST;

export const LADDER: LadderView = {
  name: 'ladder',
  tracks: [],
  families: [],
  departments: [],
  layers: DEFAULT_LAYERS,
  compare: [],
};

/** One of the routes between two roles on the map, the best one unless another is asked for. */
export function routeOnMap(from: string, to: string, route = 1): LadderView {
  return { ...LADDER, shape: 'map', focus: to, from, ...(route > 1 ? { route } : {}) };
}

export const ladderScreen: Screen<LadderView, never, 'texts' | 'map'> = {
  paths: ['/'],
  parse(_, params) {
    const focus = params.take('focus', idOf);
    const from = params.take('from', idOf);
    const route = params.take('route', routeNumberOf);
    const grades = params.take('grades', gradesIn);
    const shape = params.take('shape', oneOf(['map', 'table']));
    const only = params.take('only', oneOf(['matching', 'career']));
    const compare = new Set(params.takeList('compare', idOf));
    return {
      ...LADDER,
      ...(focus ? { focus } : {}),
      ...(from ? { from } : {}),
      ...(route && route > 1 ? { route } : {}),
      tracks: params.takeIds('track'),
      families: params.takeIds('family'),
      departments: params.takeIds('department'),
      ...(grades ? { grades } : {}),
      layers: layersIn(params),
      ...(shape ? { shape } : {}),
      ...(only ? { only } : {}),
      compare: params.atMost(MOST_COMPARED, [...compare]),
    };
  },
  format: (view) =>
    `/${queryOf({
      focus: view.focus,
      from: view.from,
      route: view.route === undefined ? undefined : `${view.route}`,
      track: listed(view.tracks),
      family: listed(view.families),
      department: listed(view.departments),
      grades: view.grades?.map(escapeHyphen).join('-'),
      layers:
        view.layers.join() === DEFAULT_LAYERS.join() ? undefined : listed(view.layers) || 'none',
      shape: view.shape,
      only: view.only,
      compare: listed(view.compare),
    })}`,
  resolve({ focus: asked, from, route, grades, only, ...view }, references) {
    const { info } = references.ladder;
    const focus = focusNow(asked, references);
    const compare = references.someRoles(view.compare);
    const isAlone = only === 'career' && focus !== undefined;
    if (only === 'career' && !isAlone) {
      references.note(words.noRoleSelected);
    }
    const range = grades?.every((value) => references.isGrade(value))
      ? rangeOf(references.ladder, grades)
      : undefined;
    return {
      ...view,
      ...(focus ? { focus } : {}),
      ...routeNow(from, route, focus, references),
      ...(range ? { grades: range } : {}),
      tracks: references.among('track', view.tracks, info.tracks),
      families: references.families(view.families),
      departments: references.among('department', view.departments, info.departments),
      compare,
      ...(only === 'matching' || isAlone ? { only } : {}),
    };
  },
  needs: () => ({}),
  // The map is not kept waiting for the text of the selected role.
  later: ({ byId }, { focus, shape, only }) => ({
    texts: [byId.get(focus ?? '')?.family ?? []].flat(),
    map: only || shape === 'table' ? 'never' : shape ? 'always' : 'on wide screens',
  }),
  heading: ({ info }) => info.title,
  roles: () => [],
  landmark: { id: 'map', label: words.skipToMap },
  navigation: { label: words.map, place: 'bar', to: () => LADDER },
  embedded: ({ shape: _, only: __, from: ___, route: ____, ...view }) => ({
    ...view,
    layers: DEFAULT_LAYERS,
    compare: [],
  }),
};

/**
 * The route of a link, if the role in focus is reached from where it begins; else nothing, and a notice that says so. Of
 * routes beyond the last the best one is shown.
 */
function routeNow(
  asked: string | undefined,
  route: number | undefined,
  focus: string | undefined,
  references: References,
): Pick<LadderView, 'from' | 'route'> {
  if (asked === undefined) return {};
  const { ladder } = references;
  const from = findRole(ladder, asked)?.id;
  const reached = from ? reachableRoles(ladder, from, 'up') : [];
  if (!from || !reached.some(({ role }) => role.id === focus)) {
    references.note(words.noPathShown(asked));
    return {};
  }
  return { from, ...(route ? { route } : {}) };
}

function layersIn(params: Params): readonly RelationKind[] {
  const named = params.takeList('layers', oneOf([...RELATION_KINDS, 'none']));
  return named ? RELATION_KINDS.filter((kind) => named.includes(kind)) : DEFAULT_LAYERS;
}

/** `8-12`, or one grade for a range of one. */
function gradesIn(raw: string): Grades | undefined {
  const [low, high, ...more] = raw.split('-').map(unescapeHyphen);
  return low && !more.length ? [low, high || low] : undefined;
}

/** A hyphen separates the two ends of a range, so one within a grade's label is escaped. */
function escapeHyphen(grade: string): string {
  return grade.replaceAll('~', '~0').replaceAll('-', '~1');
}

function unescapeHyphen(raw: string): string {
  return raw.replaceAll('~1', '-').replaceAll('~0', '~');
}

function focusNow(focus: string | undefined, references: References): string | undefined {
  const role = focus === undefined ? undefined : findRole(references.ladder, focus);
  if (focus !== undefined && !role) {
    references.note(words.noRoleToSelect(focus));
  }
  return role?.id;
}

/** A range of grades with its lower end first, however it was typed; the whole scale is no range at all. */
function rangeOf({ rankOfGrade, info }: Ladder, grades: Grades): Grades | undefined {
  const rank = (grade: string) => rankOfGrade.get(grade) ?? 0;
  const [one, other] = grades;
  const [low, high] = rank(one) <= rank(other) ? [one, other] : [other, one];
  return rank(low) === 0 && rank(high) === info.grades.length - 1 ? undefined : [low, high];
}
