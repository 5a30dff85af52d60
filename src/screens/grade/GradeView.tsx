import { describedAt } from '#src/domain/agreement.ts';
import { byGradeDescending, type Ladder, rankOf } from '#src/domain/ladder.ts';
import { isKeptBy, type RoleFilter } from '#src/domain/matrixRoles.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/grade.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { gradeName } from '#src/text/grades.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { gradesView } from '../grades/screen.ts';
import { matrixView } from '../matrix/screen.ts';
import { DepartmentChoice } from '../parts/DepartmentChoice.tsx';
import { Export } from '../parts/Export.tsx';
import { GradeAgreement } from '../parts/GradeAgreement.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import {
  departmentTitle,
  familyTitle,
  longLabel,
  RoleLink,
  Station,
  StatusMark,
  trackColour,
} from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { type gradeScreen, gradeView } from './screen.ts';

/** One step of the scale: what it is called on each track and who stands on it. */
export function GradeView({ ladder, agreement: pools, view }: ScreenProps<typeof gradeScreen>) {
  const { name: _, grade: value, ...filter } = view;
  const isKept = isKeptBy(ladder, filter);
  const at = (other: typeof filter) => formatView(gradeView(value, other));
  const rank = ladder.rankOfGrade.get(value);
  const grade = rank === undefined ? undefined : ladder.info.grades[rank];
  if (rank === undefined || !grade) return null;
  const roles = ladder.roles
    .filter((role) => rankOf(ladder, role) === rank && isKept(role))
    .toSorted(byGradeDescending(ladder));
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <div className="flex items-end justify-between gap-6">
        <div>
          <p className="eyebrow">{SHARED_WORDS.grade}</p>
          <h1 tabIndex={-1} className="numeral numeral-lg" data-long={longLabel(value)}>
            <span className="sr-only">{`${SHARED_WORDS.grade} `}</span>
            {value}
          </h1>
        </div>
        <nav aria-label={words.neighbouringGrades} className="no-print flex flex-wrap gap-2">
          <Neighbour {...{ ladder, filter }} rank={rank - 1} />
          <Neighbour {...{ ladder, filter }} rank={rank + 1} isAbove />
        </nav>
      </div>
      <div className="no-print mt-5 flex flex-wrap items-start gap-3">
        <DepartmentChoice {...{ ladder, filter, at }} grades={[value]} />
        <PageActions
          {...(roles.some(({ status }) => status !== 'named') && {
            primary: {
              label: words.coverageByTheme,
              to: formatView(matrixView({ grade: value, ...filter })),
            },
          })}
          more={[
            { label: words.allGrades, to: formatView(gradesView(filter)) },
            ...aboutGrades(ladder),
          ]}
        >
          {roles.some(({ status }) => status !== 'named') && (
            <Export
              {...{ ladder, view }}
              isWide
              report={async () =>
                (await import('../parts/askedReport.ts')).fetchedReport(ladder, roles, {
                  file: `grade-${value.replaceAll(/[^\w-]+/g, '-')}`,
                  title: gradeName(value),
                })
              }
            />
          )}
        </PageActions>
      </div>
      {describedAt(ladder, value).length > 1 && (
        <section aria-label={words.howFarTheSame} className="mt-6">
          <GradeAgreement {...{ ladder, pools, filter, at }} grade={value} />
        </section>
      )}
      <div className="mt-8 grid gap-10 md:grid-cols-2">
        {ladder.info.tracks.map((track) => {
          const here = roles.filter((role) => role.track === track.id);
          const titles = grade.titles[track.id] ?? [];
          return (
            <section key={track.id} aria-labelledby={`track-${track.id}`}>
              <h2
                id={`track-${track.id}`}
                className="font-serif text-2xl"
                style={{ color: trackColour(track.id) }}
              >
                {track.title}
              </h2>
              <p className="text-soft">
                {titles.length ? words.usualTitle(titles.join(words.or)) : words.noUsualTitle} ·{' '}
                {counts.roles(here.length)}
              </p>
              <ul className="mt-3">
                {here.map((role) => (
                  <li key={role.id} className="flex gap-3 border-t border-rule py-2.5">
                    <span className="mt-0.5" style={{ color: trackColour(track.id) }}>
                      <Station status={role.status} />
                    </span>
                    <div>
                      <RoleLink ladder={ladder} role={role} className="link font-semibold" />{' '}
                      <StatusMark role={role} />
                      <p className="text-sm text-soft">
                        {familyTitle(ladder, role)} · {departmentTitle(ladder, role)}
                        {role.grade?.basis === 'inferred' && words.gradeInferred}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
              {here.length === 0 && <p className="mt-3 text-soft">{words.noneOfTrack}</p>}
            </section>
          );
        })}
      </div>
    </article>
  );
}

interface NeighbourProps {
  readonly ladder: Ladder;
  readonly rank: number;
  readonly filter: RoleFilter;
  readonly isAbove?: boolean;
}

function Neighbour({ ladder, rank, filter, isAbove = false }: NeighbourProps) {
  const grade = ladder.info.grades[rank];
  if (!grade) return null;
  return (
    <Link to={formatView(gradeView(grade.value, filter))} className="button">
      {!isAbove && <Icon name="left" />}
      {gradeName(grade.value)}
      {isAbove && <Icon name="right" />}
    </Link>
  );
}
