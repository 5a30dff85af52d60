import type { Reading } from '#src/domain/effective.ts';
import { byCodeUnit, SEVERITIES } from '#src/domain/problem.ts';
import { RELATION_KINDS, type RelationKind, SECTIONS } from '#src/domain/role.ts';
import { renewed } from './migrateAddress.ts';
import {
  type CompareView,
  compareView,
  DEFAULT_LAYERS,
  defaultShow,
  embedOf,
  LADDER,
  type LadderView,
  type LostView,
  type MatrixView,
  MOST_CHAINED,
  MOST_COMPARED,
  MOST_IN_MATRIX,
  type Notice,
  type Parsed,
  type ReportView,
  ROLE_ORDERS,
  ROLES,
  type RolesView,
  roleView,
  type View,
} from './view.ts';

/**
 * The codec between views and addresses. Nothing else in the project knows what a URL looks like. It is one file, though
 * a long one, so that how an address is written and how it is read can be held side by side.
 */

/** The address of a view: path, query and fragment. Defaults are never written. */
export function formatView(view: View): string {
  const path = (...segments: string[]) =>
    `/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`;
  switch (view.name) {
    case 'ladder':
      return `/${query({
        focus: view.focus,
        track: list(view.tracks),
        family: list(view.families),
        department: list(view.departments),
        grades: view.grades?.map(escapeGrade).join('-'),
        layers: sameList(view.layers, DEFAULT_LAYERS) ? undefined : list(view.layers) || 'none',
        shape: view.shape,
        only: view.only,
        compare: list(view.compare),
      })}`;
    case 'role':
      return (
        path('roles', view.role) +
        query({ as: asOf(view), view: view.audience }) +
        (view.mark ? `#${encodeURIComponent(view.mark)}` : '')
      );
    case 'family':
      return path('families', view.family);
    case 'grade':
      return path('grades', view.grade);
    case 'compare':
      return (
        path('compare', ...view.roles.map((id) => (id === 'vs' ? 'VS' : id))) +
        query({
          as: asOf(view),
          show: view.show === defaultShow(view.roles) ? undefined : view.show,
          section: view.section,
        })
      );
    case 'steps':
      return path('steps', ...view.roles) + query({ as: asOf(view) });
    case 'matrix':
      return path(...matrixPath(view)) + query({ as: asOf(view), cell: cellOf(view) });
    case 'strands':
      return path('strands');
    case 'strand':
      return path('strands', view.strand);
    case 'experience':
      return path('experience');
    case 'roles':
      return (
        path('roles') +
        query({
          q: view.q,
          department: list(view.departments),
          family: list(view.families),
          track: list(view.tracks),
          grade: list(view.grades.map(escapeComma)),
          status: list(view.statuses),
          theme: list(view.themes),
          sort: view.sort === ROLES.sort ? undefined : view.sort,
          compare: list(view.compare),
        })
      );
    case 'path': {
      const ends = [view.from ?? [], view.from === undefined ? [] : (view.to ?? [])].flat();
      return (
        path('paths', ...ends) + query({ route: view.route > 1 ? `${view.route}` : undefined })
      );
    }
    case 'data':
      return path('data') + query({ severity: list(view.severities), code: list(view.codes) });
    case 'embed': {
      const address = `/embed${formatView(view.of).replace(/^\/(?=\?|$)/, '')}`;
      const sign = address.includes('?') ? '&' : '?';
      return view.theme ? `${address}${sign}theme=${view.theme}` : address;
    }
    case 'not-found':
      return view.path;
  }
}

function asOf({ as }: { readonly as: Reading }): string | undefined {
  return as === 'effective' ? undefined : as;
}

function matrixPath({ of }: MatrixView): string[] {
  if ('family' in of) return ['families', of.family, 'matrix'];
  return 'grade' in of ? ['grades', of.grade, 'matrix'] : ['matrix', ...of.roles];
}

function cellOf({ cell }: MatrixView): string | undefined {
  return cell && `${cell.role}.${cell.theme}`;
}

/** Reads any address, old spellings too. What it cannot use it ignores with a notice; a path it does not know is `not-found`. */
export function parseView(address: { pathname: string; search?: string; hash?: string }): Parsed {
  const notices: Notice[] = [];
  const { pathname, search, hash } = renewed({ search: '', hash: '', ...address });
  const params = new Params(search, notices);
  const view = parsePath(pathname, params, fragment(hash), notices);
  if ((view.name === 'embed' ? view.of : view).name !== 'not-found') params.reportRest();
  return { view, notices };
}

function parsePath(
  pathname: string,
  params: Params,
  mark: string | undefined,
  notices: Notice[],
): View {
  // A path that begins with two slashes would name another host.
  const notFound: LostView = { name: 'not-found', path: pathname.replace(/^\/{2,}/, '/') };
  const embedded = /^\/+embed(?=\/|$)/.exec(pathname)?.[0];
  if (embedded) {
    const path = pathname.slice(embedded.length) || '/';
    const theme = params.take('theme', oneOf(['light', 'dark']));
    const whole = parsePath(path, params, mark, notices);
    const of = embedOf(whole)?.of ?? { name: 'not-found', path };
    return { name: 'embed', of, ...(theme ? { theme } : {}) };
  }
  const segments = segmentsOf(pathname);
  const [room, ...names] = segments ?? [];
  const [name, ...more] = names;
  if (!segments) return notFound;
  switch (room) {
    case undefined:
      return parseLadder(params, notices);
    case 'roles': {
      const role = name && idOf(name);
      if (name === undefined) return parseRoles(params, notices);
      if (!role || more.length) return notFound;
      const audience = params.take('view', oneOf(['candidate']));
      return {
        ...roleView(role, { as: readingOf(params) }),
        ...(mark ? { mark } : {}),
        ...(audience ? { audience } : {}),
      };
    }
    case 'families': {
      const family = name && idOf(name);
      if (family && isMatrix(more)) return parseMatrix({ family }, params);
      return family && !more.length ? { name: 'family', family } : notFound;
    }
    case 'grades':
      if (name && isMatrix(more)) return parseMatrix({ grade: name }, params);
      return name && !more.length ? { name: 'grade', grade: name } : notFound;
    case 'strands': {
      const strand = name && idOf(name);
      if (name === undefined) return { name: 'strands' };
      return strand && !more.length ? { name: 'strand', strand } : notFound;
    }
    case 'experience':
      return names.length ? notFound : { name: 'experience' };
    case 'paths': {
      const ends = names.flatMap((each) => idOf(each) ?? []);
      if (ends.length < names.length || ends.length > 2) return notFound;
      const [from, to] = ends;
      const route = params.take('route', (raw) =>
        /^[1-9]\d?$/.test(raw) ? Number(raw) : undefined,
      );
      return {
        name: 'path',
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        route: route ?? 1,
      };
    }
    case 'data':
      return names.length ? notFound : parseData(params);
    case 'matrix':
    case 'steps': {
      const most = room === 'steps' ? MOST_CHAINED : MOST_IN_MATRIX;
      const roles = names.flatMap((each) => idOf(each) ?? []);
      if (roles.length < names.length || roles.length === 0) return notFound;
      const shown = fewer(roles, most, notices);
      return room === 'steps'
        ? { name: 'steps', roles: shown, as: readingOf(params) }
        : parseMatrix({ roles: shown }, params);
    }
    case 'compare': {
      const roles = names.flatMap((each) => idOf(each) ?? []);
      if (roles.length < names.length) return notFound;
      return parseCompare(fewer(roles, MOST_COMPARED, notices), params);
    }
    default:
      return notFound;
  }
}

/** As many roles as can stand side by side. */
function fewer(roles: readonly string[], most: number, notices: Notice[]): readonly string[] {
  if (roles.length > most) {
    notices.push({
      message: `At most ${most} roles are compared here: the first ${most} are shown.`,
    });
  }
  return roles.slice(0, most);
}

function parseRoles(params: Params, notices: Notice[]): RolesView {
  const q = params.take('q', (raw) => raw.trim().slice(0, LONGEST_QUERY) || undefined);
  const statuses = params.takeList('status', oneOf(STATUSES)) ?? [];
  const grades = params.takeList('grade', (raw) => unescapeComma(raw)) ?? [];
  const compare = new Set(params.takeList('compare', idOf));
  return {
    ...ROLES,
    ...(q ? { q } : {}),
    departments: idsOf(params, 'department'),
    families: idsOf(params, 'family'),
    tracks: idsOf(params, 'track'),
    grades: [...new Set(grades)].sort(byCodeUnit),
    statuses: STATUSES.filter((status) => statuses.includes(status)),
    themes: idsOf(params, 'theme'),
    sort: params.take('sort', oneOf(ROLE_ORDERS)) ?? ROLES.sort,
    compare: fewer([...compare], MOST_COMPARED, notices),
  };
}

const LONGEST_QUERY = 200;
const STATUSES = ['open', 'future', 'named'] as const;

function parseData(params: Params): ReportView {
  const severities = params.takeList('severity', oneOf(SEVERITIES)) ?? [];
  const codes = params.takeList('code', idOf) ?? [];
  return {
    name: 'data',
    severities: SEVERITIES.filter((each) => severities.includes(each)),
    codes: [...new Set(codes)].sort(byCodeUnit),
  };
}

function isMatrix(segments: readonly string[]): boolean {
  return segments.length === 1 && segments[0]?.toLowerCase() === 'matrix';
}

function parseMatrix(of: MatrixView['of'], params: Params): MatrixView {
  const cell = params.take('cell', (raw) => {
    const [role, theme, ...rest] = raw.split('.').map(idOf);
    return role && theme && !rest.length ? { role, theme } : undefined;
  });
  return { name: 'matrix', of, as: readingOf(params), ...(cell ? { cell } : {}) };
}

function parseLadder(params: Params, notices: Notice[]): LadderView {
  const focus = params.take('focus', idOf);
  const grades = params.take('grades', (raw) => {
    const [from, to, ...rest] = raw.split('-').map(unescapeGrade);
    return from && !rest.length ? ([from, to || from] as const) : undefined;
  });
  const shape = params.take('shape', oneOf(['map', 'table']));
  const only = params.take('only', oneOf(['matching', 'career']));
  const compare = new Set(params.takeList('compare', idOf));
  return {
    ...LADDER,
    ...(focus ? { focus } : {}),
    tracks: idsOf(params, 'track'),
    families: idsOf(params, 'family'),
    departments: idsOf(params, 'department'),
    ...(grades ? { grades } : {}),
    layers: layersOf(params),
    ...(shape ? { shape } : {}),
    ...(only ? { only } : {}),
    compare: fewer([...compare], MOST_COMPARED, notices),
  };
}

function parseCompare(roles: readonly string[], params: Params): CompareView {
  const section = params.take('section', oneOf(SECTIONS));
  return compareView(roles, {
    as: readingOf(params),
    show: params.take('show', oneOf(['changes', 'all'])) ?? defaultShow(roles),
    ...(section ? { section } : {}),
  });
}

function readingOf(params: Params): Reading {
  return params.take('as', oneOf(['stated', 'effective'])) ?? 'effective';
}

/** The query of an address. Each parameter is taken once; what is left over, or has no use, becomes a notice. */
class Params {
  readonly #values: URLSearchParams;
  readonly #notices: Notice[];

  constructor(search: string, notices: Notice[]) {
    this.#values = new URLSearchParams(search);
    this.#notices = notices;
  }

  take<T>(key: string, read: (raw: string) => T | undefined): T | undefined {
    const [raw] = this.#pull(key);
    return raw ? this.#use(key, raw, read) : undefined;
  }

  /** Values between commas, or of a repeated key; nothing where none of them is of use. */
  takeList<T>(key: string, read: (raw: string) => T | undefined): T[] | undefined {
    const values = this.#pull(key)
      .flatMap((raw) => raw.split(','))
      .filter((raw) => raw.trim() !== '')
      .flatMap((raw) => this.#use(key, raw, read) ?? []);
    return values.length ? values : undefined;
  }

  #pull(key: string): string[] {
    const raws = this.#values.getAll(key);
    this.#values.delete(key);
    return raws;
  }

  #use<T>(key: string, raw: string, read: (raw: string) => T | undefined): T | undefined {
    const value = read(raw);
    if (value === undefined) {
      this.#notices.push({
        message: `“${key}=${raw}” in this link means nothing here and was ignored.`,
      });
    }
    return value;
  }

  /** Campaign tags that mail and chat programs add are not worth a word. */
  reportRest(): void {
    for (const key of new Set(this.#values.keys())) {
      if (/^(utm_|fbclid|gclid|ref$)/.test(key)) continue;
      this.#notices.push({ message: `“${key}” in this link means nothing here and was ignored.` });
    }
  }
}

function segmentsOf(pathname: string): string[] | undefined {
  try {
    return pathname
      .replace(/\/index\.html$/, '/')
      .split('/')
      .map((segment) => decodeURIComponent(segment).trim())
      .filter((segment) => segment !== '');
  } catch {
    return undefined;
  }
}

function fragment(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || undefined;
  } catch {
    return undefined;
  }
}

/** An id as people type it: case, spaces and underscores are forgiven. */
function idOf(raw: string): string | undefined {
  const id = raw
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return /^[a-z0-9-]+$/.test(id) ? id : undefined;
}

function idsOf(params: Params, key: string): string[] {
  return [...new Set(params.takeList(key, idOf))].sort(byCodeUnit);
}

function layersOf(params: Params): readonly RelationKind[] {
  const named = params.takeList('layers', oneOf([...RELATION_KINDS, 'none']));
  return named ? RELATION_KINDS.filter((kind) => named.includes(kind)) : DEFAULT_LAYERS;
}

function oneOf<const T extends string>(values: readonly T[]): (raw: string) => T | undefined {
  return (raw) => values.find((value) => value === raw.toLowerCase() || value === raw);
}

/** A hyphen separates the two ends of a range, so one within a grade's label is escaped. */
function escapeGrade(grade: string): string {
  return grade.replaceAll('~', '~0').replaceAll('-', '~1');
}

function unescapeGrade(raw: string): string {
  return raw.replaceAll('~1', '-').replaceAll('~0', '~');
}

/** A comma separates values, so one within a grade's label is escaped. */
function escapeComma(grade: string): string {
  return grade.replaceAll('~', '~0').replaceAll(',', '~2');
}

function unescapeComma(raw: string): string {
  return raw.replaceAll('~2', ',').replaceAll('~0', '~');
}

function list(values: readonly string[]): string | undefined {
  return values.length ? values.join(',') : undefined;
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** Commas, which the query allows as they are, stay readable. */
function query(values: Record<string, string | undefined>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value) params.set(key, value);
  return params.size ? `?${params.toString().replaceAll('%2C', ',')}` : '';
}
