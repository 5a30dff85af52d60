import { byGradeDescending, findNamed, findRole, type Ladder } from '#src/domain/ladder.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Renamed, Role } from '#src/domain/role.ts';
import { formatView } from './url.ts';
import {
  embedOf,
  type LadderView,
  type LostView,
  type MatrixView,
  MOST_IN_MATRIX,
  type Notice,
  type Parsed,
  type View,
} from './view.ts';

/**
 * A view held against a dataset: aliases become ids, filters that name nothing are dropped with a notice, and what
 * the path names but the dataset lacks makes it `not-found`.
 */
export function settleView(ladder: Ladder, { view, notices }: Parsed): Parsed {
  const dropped: Notice[] = [];
  const keep = (what: string, known: (id: string) => boolean) => (id: string) => {
    if (known(id)) return true;
    dropped.push({ message: `There is no ${what} “${id}” here; it was left out.` });
    return false;
  };
  const familiesIn = (ids: readonly string[]) => {
    const found = ids.map((id) => findNamed(ladder.families, id)?.id ?? id);
    return [...new Set(found)]
      .sort(byCodeUnit)
      .filter(keep('family', (id) => ladder.familyById.has(id)));
  };
  const settled = (next: View): Parsed => ({ view: next, notices: [...notices, ...dropped] });
  const missing = (): Parsed => settled({ name: 'not-found', path: formatView(view) });

  switch (view.name) {
    case 'role': {
      const role = findRole(ladder, view.role);
      if (!role) return missing();
      const mark = view.mark && markNow(ladder, role, view.mark);
      return settled({ ...view, role: role.id, ...(mark ? { mark } : {}) });
    }
    case 'roles': {
      const has = (titled: readonly { id: string }[]) => (id: string) =>
        titled.some((each) => each.id === id);
      const compare = view.compare.flatMap((id) => {
        const found = findRole(ladder, id)?.id;
        return keep('role', () => found !== undefined)(id) && found ? [found] : [];
      });
      return settled({
        ...view,
        departments: view.departments.filter(keep('department', has(ladder.info.departments))),
        families: familiesIn(view.families),
        tracks: view.tracks.filter(keep('track', has(ladder.info.tracks))),
        grades: view.grades.filter(
          keep('grade', (value) => value === 'none' || ladder.rankOfGrade.has(value)),
        ),
        themes: view.themes.filter(keep('theme', has(ladder.info.themes))),
        compare: [...new Set(compare)],
      });
    }
    case 'path': {
      const [from, to] = [view.from, view.to].map((id) =>
        id === undefined ? undefined : findRole(ladder, id)?.id,
      );
      if (view.from !== undefined && from === undefined) return missing();
      if (view.to !== undefined && to === undefined) return missing();
      return settled({ ...view, ...(from ? { from } : {}), ...(to ? { to } : {}) });
    }
    case 'compare':
    case 'steps': {
      const roles = view.roles.map((id) => findRole(ladder, id)?.id);
      return roles.every((id) => id !== undefined) ? settled({ ...view, roles }) : missing();
    }
    case 'matrix': {
      const { of, cell, ...rest } = view;
      const found = matrixOf(ladder, of);
      if (!found) return missing();
      const role = cell && findRole(ladder, cell.role)?.id;
      const { themes } = ladder.info;
      const isRole = keep('role', () => role !== undefined);
      const isTheme = keep('theme', (id) => themes.some((theme) => theme.id === id));
      const isOpen = cell && isRole(cell.role) && isTheme(cell.theme);
      return settled({
        ...rest,
        of: found,
        ...(isOpen && role ? { cell: { role, theme: cell.theme } } : {}),
      });
    }
    case 'strands':
    case 'experience':
    case 'data':
      return settled(view);
    case 'strand': {
      const strand = findNamed(ladder.info.strands, view.strand)?.id;
      return strand ? settled({ ...view, strand }) : missing();
    }
    case 'family': {
      const family = findNamed(ladder.families, view.family)?.id;
      return family ? settled({ ...view, family }) : missing();
    }
    case 'grade':
      return ladder.rankOfGrade.has(view.grade) ? settled(view) : missing();
    case 'ladder': {
      const { focus, grades, only, ...rest } = view;
      const has = (titled: readonly { id: string }[]) => (id: string) =>
        titled.some((each) => each.id === id);
      const role = focus === undefined ? undefined : findRole(ladder, focus);
      if (focus !== undefined && !role) {
        dropped.push({ message: `There is no role “${focus}” here, so none is selected.` });
      }
      const compare = rest.compare.flatMap((id) => {
        const found = findRole(ladder, id)?.id;
        return keep('role', () => found !== undefined)(id) && found ? [found] : [];
      });
      const isAlone = only === 'career' && role !== undefined;
      if (only === 'career' && !isAlone) {
        dropped.push({ message: 'No role is selected, so every role is shown.' });
      }
      const inScale = grades?.every(keep('grade', (value) => ladder.rankOfGrade.has(value)));
      return settled({
        ...rest,
        ...(role ? { focus: role.id } : {}),
        ...(grades && inScale ? within(ladder, grades) : {}),
        tracks: rest.tracks.filter(keep('track', has(ladder.info.tracks))),
        families: familiesIn(rest.families),
        departments: rest.departments.filter(keep('department', has(ladder.info.departments))),
        compare: [...new Set(compare)],
        ...(only === 'matching' || isAlone ? { only } : {}),
      });
    }
    case 'embed': {
      const inner = settleView(ladder, { view: view.of, notices });
      const lost: LostView = { name: 'not-found', path: formatView(view.of) };
      return { ...inner, view: { ...view, of: embedOf(inner.view)?.of ?? lost } };
    }
    case 'not-found':
      return settled(view);
  }
}

/** The described roles that a matrix is of, highest grade first; of too many none, for they could not be read. */
export function rolesInMatrix(ladder: Ladder, { of }: MatrixView): readonly Role[] {
  const inIt = (role: Role) => {
    if ('family' in of) return role.family === of.family;
    return 'grade' in of ? role.grade?.value === of.grade : of.roles.includes(role.id);
  };
  const roles = ladder.roles.filter((role) => role.status !== 'named' && inIt(role));
  if (roles.length > MOST_IN_MATRIX) return [];
  const place = (role: Role) => ('roles' in of ? of.roles.indexOf(role.id) : 0);
  return roles.sort((a, b) => place(a) - place(b) || byGradeDescending(ladder)(a, b));
}

/**
 * The name of a line as it is now, where the line or whoever asks it was once called otherwise; any other as it is. A
 * line of the page itself is called by its id, one that comes from elsewhere with whose it is.
 */
function markNow(ladder: Ladder, role: Role, mark: string): string {
  const [, isFamily, owner = '', line = mark] = /^(family:)?([^.]+)\.(.+)$/.exec(mark) ?? [];
  const asking = owner && !isFamily ? findRole(ladder, owner) : role;
  const family = findNamed(ladder.families, isFamily ? owner : (asking?.family ?? ''));
  const own = isFamily ? undefined : nameNow(asking?.renamed, line);
  const shared = nameNow(family?.renamed, line);
  const now = own ?? shared ?? line;
  if (!owner) return now;
  // What a role once asked itself may have become a line of its whole family.
  const isShared = isFamily || (own === undefined && shared !== undefined);
  return `${isShared ? `family:${family?.id ?? owner}` : (asking?.id ?? owner)}.${now}`;
}

function nameNow(renamed: Renamed | undefined, line: string): string | undefined {
  return renamed?.find(([old]) => old === line)?.[1];
}

/** What a matrix is of, by ids instead of aliases; nothing where some of it is not in the dataset. */
function matrixOf(ladder: Ladder, of: MatrixView['of']): MatrixView['of'] | undefined {
  if ('family' in of) {
    const family = findNamed(ladder.families, of.family)?.id;
    return family ? { family } : undefined;
  }
  if ('grade' in of) return ladder.rankOfGrade.has(of.grade) ? of : undefined;
  const roles = of.roles.map((id) => findRole(ladder, id)?.id);
  return roles.every((id) => id !== undefined) ? { roles: [...new Set(roles)] } : undefined;
}

/** A range of grades with its lower end first, however it was typed; the whole scale is no range at all. */
function within(ladder: Ladder, [from, to]: readonly [string, string]): Pick<LadderView, 'grades'> {
  const rank = (grade: string) => ladder.rankOfGrade.get(grade) ?? 0;
  const grades = rank(from) <= rank(to) ? ([from, to] as const) : ([to, from] as const);
  const isWhole = rank(grades[0]) === 0 && rank(grades[1]) === ladder.info.grades.length - 1;
  return isWhole ? {} : { grades };
}
