import type { Reading } from '#src/domain/effective.ts';
import { findNamed } from '#src/domain/ladder.ts';
import { type MatrixSubject, MOST_IN_MATRIX, matrixPool } from '#src/domain/matrixRoles.ts';
import * as words from '#src/text/en/screens.ts';
import { gradeWithin } from '#src/text/grades.ts';
import { familiesBehind, labelsAmong } from '../aboutRoles.ts';
import { idOf, idsOf, type Params, queryOf, readingParam } from '../params.ts';
import { type AddressParts, pathOf } from '../paths.ts';
import type { References } from '../references.ts';
import { resolveRoleFilter, roleFilterParams, takeRoleFilter } from '../roleFilter.ts';
import type { Screen } from '../screenTypes.ts';

/** Themes by roles: those of a family, those of a grade, or chosen ones. */
export interface MatrixView {
  readonly name: 'matrix';
  readonly of: MatrixSubject;
  readonly as: Reading;
  /** The cell whose text is open. */
  readonly cell?: Cell;
}

interface Cell {
  readonly role: string;
  readonly theme: string;
}

export function matrixView(of: MatrixSubject, as: Reading = 'effective', cell?: Cell): MatrixView {
  return { name: 'matrix', of, as, ...(cell ? { cell } : {}) };
}

export const matrixScreen: Screen<MatrixView, 'texts'> = {
  paths: ['/families/:family/matrix', '/grades/:grade/matrix', '/matrix/*'],
  parse(place, params) {
    const of = subjectAt(place, params);
    const cell = of && params.take('cell', cellIn);
    return of && matrixView(of, params.takeReading(), cell);
  },
  format: ({ of, as, cell }) =>
    pathTo(of) +
    queryOf({
      ...('grade' in of && roleFilterParams(of)),
      as: readingParam(as),
      cell: cell && `${cell.role}.${cell.theme}`,
    }),
  resolve({ of, as, cell }, references) {
    const now = subjectNow(of, references);
    return now && matrixView(now, as, cell && cellNow(cell, references));
  },
  needs(ladder, { of }) {
    const ids = matrixPool(ladder, of).map(({ id }) => id);
    return { texts: familiesBehind(ladder, ids) };
  },
  heading(ladder, { of }) {
    if ('grade' in of) return headed(gradeWithin(of.grade));
    if ('family' in of) return headed(ladder.familyById.get(of.family)?.title ?? of.family);
    const labels = labelsAmong(ladder, of.roles);
    // So many titles that a tab can show them.
    return headed(labels.length > 3 ? words.roles(labels.length) : labels.join(', '));
  },
  roles: ({ of }) => ('roles' in of ? of.roles : []),
  navigation: undefined,
};

function subjectAt({ names, rest }: AddressParts, params: Params): MatrixSubject | undefined {
  if ('grade' in names) {
    return names.grade === undefined
      ? undefined
      : { grade: names.grade, ...takeRoleFilter(params) };
  }
  if ('family' in names) {
    const family = idOf(names.family);
    return family === undefined ? undefined : { family };
  }
  const roles = idsOf(rest);
  return roles?.length ? { roles: params.atMost(MOST_IN_MATRIX, roles) } : undefined;
}

function cellIn(raw: string): Cell | undefined {
  const [role, theme, ...more] = raw.split('.').map(idOf);
  return role && theme && !more.length ? { role, theme } : undefined;
}

function pathTo(of: MatrixSubject): string {
  if ('family' in of) return pathOf('families', of.family, 'matrix');
  return 'grade' in of ? pathOf('grades', of.grade, 'matrix') : pathOf('matrix', ...of.roles);
}

/** What a matrix is of, by ids instead of aliases; nothing where some of it is not in the dataset. */
function subjectNow(of: MatrixSubject, references: References): MatrixSubject | undefined {
  const { families, rankOfGrade } = references.ladder;
  if ('grade' in of) {
    const { grade, ...filter } = of;
    return rankOfGrade.has(grade) ? { grade, ...resolveRoleFilter(filter, references) } : undefined;
  }
  if ('family' in of) {
    const family = findNamed(families, of.family)?.id;
    return family === undefined ? undefined : { family };
  }
  const roles = references.everyRole(of.roles);
  return roles && { roles: [...new Set(roles)] };
}

function cellNow({ role, theme }: Cell, references: References): Cell | undefined {
  const [found] = references.someRoles([role]);
  const [known] = found ? references.among('theme', [theme], references.ladder.info.themes) : [];
  return found && known ? { role: found, theme } : undefined;
}

function headed(subject: string): string {
  return words.coverageByTheme(subject);
}
