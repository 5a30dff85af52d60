import { useNavigate } from 'react-router';
import { type Expectations, expectationsOf } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { matrixOf } from '#src/domain/matrix.ts';
import { matrixPool, rolesInMatrix } from '#src/domain/matrixRoles.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/matrix.ts';
import * as screens from '#src/text/en/screens.ts';
import { compareView, MOST_COMPARED } from '../compare/screen.ts';
import { familyView } from '../family/screen.ts';
import { gradeView } from '../grade/screen.ts';
import { DepartmentChoice } from '../parts/DepartmentChoice.tsx';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, type PageAction, PageActions } from '../parts/PageActions.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { TakeOut } from '../parts/TakeOut.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Agreement } from './Agreement.tsx';
import { Legend } from './Legend.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { Notes } from './Notes.tsx';
import { OpenCell } from './OpenCell.tsx';
import { type matrixScreen, matrixView, type MatrixView as View } from './screen.ts';
import { kindOf, subjectOf } from './subject.ts';
import { Unshown } from './Unshown.tsx';

/** More columns than these are wider than a sheet that stands. */
const MOST_UPRIGHT = 12;

type MatrixViewProps = ScreenProps<typeof matrixScreen>;

/** What the roles of a family or a grade ask, theme by theme, and how far they ask the same. */
export function MatrixView({ ladder, texts, view }: MatrixViewProps) {
  const pool = matrixPool(ladder, view.of).map(({ id }) =>
    expectationsOf(ladder, texts, id, view.as),
  );
  const shown = new Set(rolesInMatrix(ladder, view.of).map(({ id }) => id));
  const roles = pool.filter(({ role }) => shown.has(role));
  return (
    <article
      data-page={roles.length > MOST_UPRIGHT ? 'wide' : undefined}
      className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6"
    >
      <p className="eyebrow">{kindOf(view)}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        {screens.coverageByTheme(subjectOf(ladder, view))}
      </h1>
      {roles.length > 0 ? (
        <Shown {...{ ladder, view, roles, pool }} />
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
  /** Those among which it is found what is asked alike. */
  readonly pool: readonly Expectations[];
}

function Shown({ ladder, view, roles, pool }: ShownProps) {
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
        {counts.roles(roles.length)} · {words.themes(matrix.rows.length)} ·{' '}
        {counts.expectations(lines)}
        {isCompared && (
          <>
            {' · '}
            <a href="#consistency" className="no-print link">
              {words.howConsistent}
            </a>
          </>
        )}
      </p>
      <div className="no-print mt-5 flex flex-wrap items-center gap-3">
        <ReadingChoice view={view} />
        <PageActions more={[...wayBack(view), ...aboutGrades(ladder)]}>
          <Export
            ladder={ladder}
            view={view}
            isWide
            report={async () =>
              (await import('./matrixReport.ts')).matrixReport(ladder, view, roles, matrix, pool)
            }
          />
        </PageActions>
      </div>
      <PartOfGrade ladder={ladder} view={view} />
      <Notes ladder={ladder} view={view} roles={roles} />
      {lines > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the key repeats what a link within does
        <div onKeyDown={({ key }) => key === 'Escape' && view.cell && close()}>
          <MatrixTable ladder={ladder} view={view} matrix={matrix} />
          <OpenCell ladder={ladder} view={view} matrix={matrix} />
        </div>
      )}
      {lines > 0 && <Legend matrix={matrix} />}
      {isCompared && <Agreement ladder={ladder} as={view.as} pool={pool} roles={roles} />}
    </>
  );
}

/** To the page of what the matrix is of. */
function wayBack({ of }: View): readonly PageAction[] {
  if ('family' in of) return [{ label: words.theJobFamily, to: formatView(familyView(of.family)) }];
  if ('roles' in of) {
    const isComparable = of.roles.length > 1 && of.roles.length <= MOST_COMPARED;
    return isComparable
      ? [{ label: words.compareThem, to: formatView(compareView(of.roles)) }]
      : [];
  }
  const { grade, ...filter } = of;
  return [{ label: words.theGrade, to: formatView(gradeView(grade, filter)) }];
}

/** Of a grade: which of its roles are laid out. */
function PartOfGrade({ ladder, view }: { ladder: Ladder; view: View }) {
  if (!('grade' in view.of)) return null;
  const { grade, ...filter } = view.of;
  const at = (other: typeof filter) =>
    formatView(matrixView({ grade, ...other }, view.as, view.cell));
  return (
    <div className="no-print mt-3">
      <DepartmentChoice {...{ ladder, filter, at }} grades={[grade]} />
      <TakeOut {...{ ladder, grade, filter, at }} />
    </div>
  );
}
