import { atPresent, editionOf } from '#src/domain/editionIds.ts';
import type { Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf, stepsFrom, stepsTo } from '#src/domain/ladder.ts';
import { neighboursOf } from '#src/domain/neighbours.ts';
import type { Role } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import * as words from '#src/text/en/role.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { candidateView } from '../candidate/screen.ts';
import { compareView } from '../compare/screen.ts';
import { familyView } from '../family/screen.ts';
import { gradeView } from '../grade/screen.ts';
import { LADDER } from '../ladder/screen.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, type PageAction, PageActions } from '../parts/PageActions.tsx';
import { PlanIt } from '../parts/PlanIt.tsx';
import {
  departmentTitle,
  familyTitle,
  GradeNumeral,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';
import { ThisIsMyRole } from '../parts/ThisIsMyRole.tsx';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import { stepsView } from '../steps/screen.ts';
import type { RoleView } from './screen.ts';

interface HeadProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
  readonly view: RoleView;
}

/** What a role is at a glance, above what can be done with it. */
export function Head({ ladder, texts, role, view }: HeadProps) {
  return (
    <header>
      <div className="flex items-start gap-x-4 sm:gap-x-6">
        {role.grade ? (
          <Link to={formatView(gradeView(role.grade.value))} className="no-underline">
            <GradeNumeral role={role} />
          </Link>
        ) : (
          <GradeNumeral role={role} />
        )}
        <div className="min-w-0 grow">
          <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
            {labelOf(ladder, role)}
          </h1>
          <p className="facts mt-1.5 text-soft">
            <span>
              <span style={{ color: trackColour(role.track) }} className="font-semibold">
                {trackTitle(ladder, role)}
              </span>
            </span>{' '}
            <span>
              <Link to={formatView(familyView(atPresent(role.family)))} className="link">
                {familyTitle(ladder, role)}
              </Link>
            </span>{' '}
            <span>
              {departmentTitle(ladder, role)} <StatusMark role={role} />
            </span>
          </p>
          {role.grade?.basis === 'inferred' && (
            <p className="mt-1 text-sm text-soft">{phrase(words.gradeInferred(role.grade.from))}</p>
          )}
        </div>
      </div>
      <div className="mt-4">
        <Actions {...{ ladder, texts, role, view }} />
      </div>
    </header>
  );
}

/** What can be done with it: of a role as an edition has it there is nothing to plan, and no other screen has it. */
function Actions({ ladder, texts, role, view }: HeadProps) {
  const isDescribed = role.status !== 'named';
  const next = neighboursOf(ladder, role.id).up.find((tie) => tie.role.status !== 'named');
  const compare: PageAction & { readonly to: string } = {
    label: words.compareWith,
    icon: 'swap',
    to: formatView(compareView([role.id, ...(next ? [next.role.id] : [])])),
  };
  const exported = isDescribed && (
    <Export
      ladder={ladder}
      view={view}
      report={async () =>
        (await import('../parts/askedReport.ts')).roleReport(ladder, texts, role, view.as)
      }
    />
  );
  if (editionOf(role.id) !== undefined) {
    return (
      <PageActions primary={compare} more={[]}>
        {exported}
      </PageActions>
    );
  }
  const hasSteps = stepsFrom(ladder, role.id).length + stepsTo(ladder, role.id).length > 0;
  const paths = hasSteps && { label: words.pathsFromHere, to: formatView(pathView(role.id)) };
  const map = { label: words.showOnMap, to: formatView({ ...LADDER, focus: role.id }) };
  const primary = isDescribed ? compare : paths || map;
  return (
    <PageActions
      primary={primary}
      more={[
        ...(paths && paths !== primary ? [paths] : []),
        ...stepByStep(ladder, role),
        ...(map === primary ? [] : [map]),
        ...(isDescribed
          ? [{ label: words.pageForCandidates, to: formatView(candidateView(role.id)) }]
          : []),
        ...(role.grade ? aboutGrades(ladder) : []),
      ]}
    >
      {exported}
      <PlanIt wish={{ to: role.id }} />
      <ThisIsMyRole ladder={ladder} role={role.id} />
    </PageActions>
  );
}

const FEWEST_LEVELS = 3;

/** Leads to the steps of the line through a role, where that is long enough for its steps to be compared. */
function stepByStep(ladder: Ladder, role: Role): readonly PageAction[] {
  const chain = chainThrough(ladder, role.id);
  if (chain.filter(({ status }) => status !== 'named').length < FEWEST_LEVELS) return [];
  return [{ label: words.stepByStep, to: formatView(stepsView(chain.map(({ id }) => id))) }];
}
