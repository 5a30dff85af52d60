import { collateIn } from '#src/domain/collate.ts';
import { byGradeDescending, type Ladder } from '#src/domain/ladder.ts';
import { MOST_IN_MATRIX } from '#src/domain/matrixRoles.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Role } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import * as screens from '#src/text/en/screens.ts';
import { gradeInWords, gradeWithin } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { familyView } from '../family/screen.ts';
import { gradeView } from '../grade/screen.ts';
import { LADDER } from '../ladder/screen.ts';
import { RoleLink, StatusMark } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { MatrixView } from './screen.ts';
import { membersOf } from './subject.ts';

const MOST_LISTED = 60;

/** Why there is no matrix, and where there is one. */
export function Unshown({ ladder, view }: { ladder: Ladder; view: MatrixView }) {
  const members = membersOf(ladder, view);
  const described = members.filter(({ status }) => status !== 'named');
  return described.length > 0 ? (
    <TooMany ladder={ladder} view={view} roles={described} />
  ) : (
    <NoneDescribed ladder={ladder} view={view} roles={members} />
  );
}

interface UnshownProps {
  readonly ladder: Ladder;
  readonly view: MatrixView;
  readonly roles: readonly Role[];
}

function TooMany({ ladder, view, roles }: UnshownProps) {
  const parts = 'grade' in view.of ? byFamily(ladder, roles) : byGrade(ladder, roles);
  const shown = parts.slice(0, MOST_LISTED);
  const what = 'grade' in view.of ? words.aJobFamily : words.aGradeOfThisFamily;
  return (
    <>
      <div className="mt-6 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
        <p>{words.tooMany(counts.describedRoles(roles.length), MOST_IN_MATRIX, what)}</p>
        <p className="mt-4">
          <Back view={view} />
        </p>
      </div>
      <h2 className="mt-10 font-serif text-2xl">
        {'grade' in view.of ? words.jobFamiliesAt(gradeWithin(view.of.grade)) : screens.grades}
      </h2>
      {parts.length > shown.length && (
        <p className="mt-1 text-soft">{words.theFirstOf(shown.length, parts.length)}</p>
      )}
      <ul className="mt-3 grid gap-x-8 border-t border-rule pt-2 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map(({ label, size, of }) => (
          <li key={formatView({ ...view, of })} className="py-1.5">
            <Link to={formatView({ ...view, of })} className="link font-semibold">
              {label}
            </Link>{' '}
            <span className="whitespace-nowrap text-[0.9375rem] text-soft">{size}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RoleGroup {
  readonly label: string;
  /** How many roles it has, in words. */
  readonly size: string;
  readonly of: MatrixView['of'];
}

/** The families of roles, those with most of them first. */
function byFamily(ladder: Ladder, roles: readonly Role[]): RoleGroup[] {
  return [...Map.groupBy(roles, ({ family }) => family)]
    .map(([family, own]) => ({
      label: ladder.familyById.get(family)?.title ?? family,
      size: counts.roles(own.length),
      count: own.length,
      of: { family },
    }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        collateIn(ladder.info)(a.label, b.label) ||
        byCodeUnit(a.of.family, b.of.family),
    );
}

/** The grades of roles, highest first, each with as many of them as a matrix holds. */
function byGrade(ladder: Ladder, roles: readonly Role[]): RoleGroup[] {
  const sorted = roles.toSorted(byGradeDescending(ladder));
  return [...Map.groupBy(sorted, gradeInWords)].map(([label, own]) => ({
    label,
    size:
      own.length > MOST_IN_MATRIX
        ? words.firstRolesOf(MOST_IN_MATRIX, own.length)
        : counts.roles(own.length),
    of: { roles: own.slice(0, MOST_IN_MATRIX).map(({ id }) => id) },
  }));
}

const MOST_NAMED = 40;

function NoneDescribed({ ladder, view, roles }: UnshownProps) {
  return (
    <div className="mt-6 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
      <p>{roles.length === 0 ? words.noRoleHere : words.undescribedHere(roles.length)}</p>
      <ul className="mt-3 grid gap-1">
        {roles.slice(0, MOST_NAMED).map((role) => (
          <li key={role.id}>
            <RoleLink ladder={ladder} role={role} /> <StatusMark role={role} />
          </li>
        ))}
      </ul>
      {roles.length > MOST_NAMED && (
        <p className="mt-1 text-soft">{words.andMoreRoles(roles.length - MOST_NAMED)}</p>
      )}
      <p className="mt-4">
        <Back view={view} />
      </p>
    </div>
  );
}

/** The way back to what the matrix would have been of. */
function Back({ view: { of } }: { view: MatrixView }) {
  const [to, label] =
    'family' in of
      ? [formatView(familyView(of.family)), words.backToTheFamily]
      : 'grade' in of
        ? [formatView(gradeView(of.grade)), words.backToTheGrade]
        : [formatView(LADDER), words.backToTheLadder];
  return (
    <Link to={to} className="button">
      {label}
    </Link>
  );
}
