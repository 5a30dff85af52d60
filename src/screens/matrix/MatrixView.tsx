import { useNavigate } from 'react-router';
import { type Expectations, expectationsOf } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { matrixOf } from '#src/domain/matrix.ts';
import { rolesInMatrix } from '#src/domain/matrixRoles.ts';
import { counted } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { familyView } from '../family/screen.ts';
import { gradeView } from '../grade/screen.ts';
import { Export } from '../parts/Export.tsx';
import { GradeNotice } from '../parts/GradeNotice.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Agreement } from './Agreement.tsx';
import { Legend } from './Legend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { Notes } from './Notes.tsx';
import { OpenCell } from './OpenCell.tsx';
import { matrixReport } from './report.ts';
import type { matrixScreen, MatrixView as View } from './screen.ts';
import { kindOf, subjectOf } from './subject.ts';
import { Unshown } from './Unshown.tsx';

type MatrixViewProps = ScreenProps<typeof matrixScreen>;

/** What the roles of a family or a grade ask, theme by theme, and how far they ask the same. */
export function MatrixView({ ladder, texts, view }: MatrixViewProps) {
  const roles = rolesInMatrix(ladder, view.of).map(({ id }) =>
    expectationsOf(ladder, texts, id, view.as),
  );
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{kindOf(view)}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        Expectations by theme: {subjectOf(ladder, view)}
      </h1>
      {roles.length > 0 ? (
        <Shown ladder={ladder} view={view} roles={roles} />
      ) : (
        <Unshown ladder={ladder} view={view} />
      )}
    </article>
  );
}

interface ShownProps {
  readonly ladder: Ladder;
  readonly view: View;
  readonly roles: readonly Expectations[];
}

function Shown({ ladder, view, roles }: ShownProps) {
  const navigate = useNavigate();
  const matrix = matrixOf(ladder, roles);
  const lines = matrix.totals.reduce((sum, { count }) => sum + count, 0);
  const isCompared = matrix.totals.filter(({ count }) => count > 0).length > 1;
  const close = () => {
    const { cell: _, ...closed } = view;
    navigate(formatView(closed), { replace: true });
  };
  return (
    <>
      <p className="mt-3 text-lg text-soft">
        {counted(roles.length, 'role')} · {counted(matrix.rows.length, 'theme')} ·{' '}
        {counted(lines, 'expectation')}
        {isCompared && (
          <>
            {' · '}
            <a href="#consistency" className="no-print link">
              how consistent they are
            </a>
          </>
        )}
      </p>
      <div className="no-print mt-6 flex flex-wrap items-center gap-3">
        <ReadingChoice view={view} />
        <span className="flex flex-wrap gap-2">
          <WayBack view={view} />
          <GradeNotice ladder={ladder} />
          <Export
            ladder={ladder}
            view={view}
            report={() => matrixReport(ladder, view, roles, matrix)}
          />
        </span>
      </div>
      <Notes ladder={ladder} view={view} roles={roles} />
      {lines > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the key repeats what a link within does
        <div onKeyDown={({ key }) => key === 'Escape' && view.cell && close()}>
          <MatrixTable ladder={ladder} view={view} matrix={matrix} />
          <OpenCell ladder={ladder} view={view} matrix={matrix} />
        </div>
      )}
      {lines > 0 && <Legend matrix={matrix} />}
      {isCompared && <Agreement ladder={ladder} as={view.as} roles={roles} />}
    </>
  );
}

/** To the page of what the matrix is of. */
function WayBack({ view: { of } }: { view: View }) {
  if ('roles' in of) return null;
  const isFamily = 'family' in of;
  return (
    <Link
      to={formatView(isFamily ? familyView(of.family) : gradeView(of.grade))}
      className="button"
    >
      {isFamily ? 'The job family' : 'The grade'}
    </Link>
  );
}
