import { Fragment } from 'react';
import { describedAt } from '#src/domain/agreement.ts';
import { rankOf } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/grades.ts';
import { gradeName } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { gradeView } from '../grade/screen.ts';
import { matrixView } from '../matrix/screen.ts';
import { DepartmentChoice } from '../parts/DepartmentChoice.tsx';
import { Export } from '../parts/Export.tsx';
import { GradeAgreement } from '../parts/GradeAgreement.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import { longLabel } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { type gradesScreen, gradesView } from './screen.ts';

type GradesViewProps = ScreenProps<typeof gradesScreen>;

/** All grades of which a role is described, the highest first, each with how far its roles ask the same. */
export function GradesView({ ladder, agreement: pools, view }: GradesViewProps) {
  const { name: _, ...filter } = view;
  const all = ladder.info.grades.toReversed();
  const grades = all.filter(({ value }) => describedAt(ladder, value).length > 0);
  const others = all.filter((grade) => !grades.includes(grade));
  const at = (other: typeof filter) => formatView(gradesView(other));
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <h1 tabIndex={-1} className="font-serif text-4xl leading-tight sm:text-5xl">
        {words.grades}
      </h1>
      <p className="mt-4 max-w-[46rem] text-soft">{words.lead}</p>
      <div className="no-print mt-5 flex flex-wrap items-start gap-3">
        <DepartmentChoice {...{ ladder, filter, at }} grades={grades.map(({ value }) => value)} />
        <PageActions more={aboutGrades(ladder)}>
          <Export
            ladder={ladder}
            view={view}
            report={async () =>
              (await import('./gradesReport.ts')).gradesReport(ladder, pools, filter)
            }
          />
        </PageActions>
      </div>
      {filter.without && (
        <p className="mt-3 text-[0.9375rem]">
          {phrase(
            words.takenOut(
              counts.roles(filter.without.length),
              <Link to={at({ ...filter, without: [] })} replace className="link">
                {words.putAllBack}
              </Link>,
            ),
          )}
        </p>
      )}
      <ol className="mt-8">
        {grades.map(({ value }) => {
          const roles = ladder.roles.filter(
            (role) => rankOf(ladder, role) === ladder.rankOfGrade.get(value),
          );
          return (
            <li
              key={value}
              className="grid gap-x-8 gap-y-2 border-t border-rule py-6 sm:grid-cols-[7rem_1fr]"
            >
              <div>
                <h2 className="numeral numeral-sm" data-long={longLabel(value)}>
                  <Link
                    to={formatView(gradeView(value, filter))}
                    aria-label={gradeName(value)}
                    className="no-underline hover:underline"
                  >
                    {value}
                  </Link>
                </h2>
                <p className="mt-1 text-[0.9375rem] text-soft">{counts.roles(roles.length)}</p>
                <p className="no-print mt-1 text-[0.9375rem]">
                  <Link to={formatView(matrixView({ grade: value, ...filter }))} className="link">
                    {words.coverageByTheme}
                    <span className="sr-only">{words.of(gradeName(value))}</span>
                  </Link>
                </p>
              </div>
              <GradeAgreement {...{ ladder, pools, filter, at }} grade={value} />
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <p className="border-t border-rule pt-4 text-soft">
          {phrase(
            words.noneDescribedAt(
              others.map(({ value }, at) => (
                <Fragment key={value}>
                  {at > 0 && (at === others.length - 1 ? words.and : ', ')}
                  <Link to={formatView(gradeView(value, filter))} className="link">
                    {at > 0 ? gradeName(value).toLowerCase() : gradeName(value)}
                  </Link>
                </Fragment>
              )),
            ),
          )}
        </p>
      )}
    </article>
  );
}
