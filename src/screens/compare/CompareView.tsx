import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { editionOf } from '#src/domain/editionIds.ts';
import { expectationsOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf, stepsFrom } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/compare.ts';
import * as screens from '#src/text/en/screens.ts';
import { matrixView } from '../matrix/screen.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, type PageAction, PageActions } from '../parts/PageActions.tsx';
import { PlanIt } from '../parts/PlanIt.tsx';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Changes } from './Changes.tsx';
import type { Compared } from './compared.ts';
import { Fields } from './Fields.tsx';
import { Participants } from './Participants.tsx';
import { SideBySide } from './SideBySide.tsx';
import { Starts, Suggestions } from './Starts.tsx';
import type { compareScreen, CompareView as View } from './screen.ts';
import { silences, stepBetween } from './step.ts';
import { unusualInWords, ViewMenu } from './ViewMenu.tsx';

type CompareViewProps = ScreenProps<typeof compareScreen>;

/** Up to four roles: what changes from one to the next, or what each asks side by side. */
export function CompareView({ ladder, texts, view }: CompareViewProps) {
  const compared = view.roles.flatMap((id): Compared[] => {
    const role = ladder.byId.get(id);
    return role ? [{ role, expectations: expectationsOf(ladder, texts, id, view.as) }] : [];
  });
  const roles = compared.map(({ role }) => role);
  const [first, second] = compared;
  const labels = compared.map(({ role }) => labelOf(ladder, role));
  const spoken = labels.length ? words.from(labels.join(screens.to)) : '';
  const isSame = first?.role === second?.role;
  const isStep = compared.length === 2 && compared.every(({ role }) => role.status !== 'named');
  const showsChanges = isStep && view.show === 'changes';
  const step =
    showsChanges && first && second ? stepBetween(ladder, texts, [first, second], view) : undefined;
  const title =
    compared.length < 2
      ? screens.compareRoles
      : showsChanges
        ? words.whatChanges
        : words.sideBySide;
  return (
    <article className="mx-auto max-w-6xl overflow-x-clip px-4 pt-6 pb-16 sm:px-6 sm:pt-8 print:overflow-visible">
      <h1 tabIndex={-1} className="eyebrow mb-2">
        {title}
        <span className="sr-only">{spoken}</span>
      </h1>
      <Fields {...{ ladder, view, roles }} />
      {compared.length > 0 && <Participants {...{ ladder, view, roles }} />}
      {!first && <Starts ladder={ladder} view={view} />}
      {first && !second && <Suggestions ladder={ladder} view={view} first={first.role.id} />}
      {second && (
        <div className="no-print mt-4">
          <Actions ladder={ladder} view={view}>
            <ViewMenu {...{ view, compared, isStep }} />
            <Export
              ladder={ladder}
              view={view}
              isWide={!step}
              report={async () => {
                const { changesReport, sideBySideReport } = await import('./comparisonReport.ts');
                return step && first && second
                  ? changesReport(ladder, [first, second], step, view.as)
                  : sideBySideReport(ladder, shownIn(compared, view), view.as);
              }}
            />
          </Actions>
          <p className="mt-2 text-[0.9375rem] text-soft empty:hidden">{unusualInWords(view)}</p>
        </div>
      )}
      {isStep && isSame && <p className="mt-6 rounded-lg bg-kept-wash p-4">{words.sameRole}</p>}
      <Silence notes={silences(ladder, compared, view)} />
      {step && first && second && (
        <Changes ladder={ladder} before={first} after={second} step={step} view={view} />
      )}
      {compared.length >= 2 && !showsChanges && (
        <SideBySide ladder={ladder} compared={compared} view={view} />
      )}
    </article>
  );
}

interface ActionsProps {
  readonly ladder: Ladder;
  readonly view: View;
  readonly children: ReactNode;
}

/** Where to go on from a comparison. */
function Actions({ ladder, view, children }: ActionsProps) {
  const navigate = useNavigate();
  const [from, to, ...others] = view.roles;
  const isPair = from !== undefined && to !== undefined && others.length === 0;
  const swap: readonly PageAction[] = isPair
    ? [
        {
          label: words.swap,
          icon: 'swap',
          act: () => navigate(formatView({ ...view, roles: [to, from] }), { replace: true }),
        },
      ]
    : [];
  const [primary, ...rest] = elsewhere(view);
  return (
    <PageActions {...(primary && { primary })} more={[...swap, ...rest, ...aboutGrades(ladder)]}>
      {isPair && isNextStep(ladder, from, to) && <PlanIt wish={{ route: [from, to] }} />}
      {children}
    </PageActions>
  );
}

/** What other screens make of the same roles. They have those of today alone. */
function elsewhere({ roles, as }: View) {
  const [from, to, ...others] = roles;
  if (roles.some((id) => editionOf(id) !== undefined)) return [];
  const coverage = {
    label: words.coverageByTheme,
    to: formatView(matrixView({ roles: [...new Set(roles)] }, as)),
  };
  if (from === undefined || to === undefined || others.length > 0) return [coverage];
  return [{ label: words.pathBetweenThem, to: formatView(pathView(from, to)) }, coverage];
}

/** Whether two roles are a step of the ladder of today, so that somebody may plan it. */
function isNextStep(ladder: Ladder, from: RoleId, to: RoleId): boolean {
  if (editionOf(from) !== undefined) return false;
  return stepsFrom(ladder, from).some(({ role }) => role.id === to);
}

/** Only what the chosen section holds. */
function shownIn(compared: readonly Compared[], { section }: View): readonly Compared[] {
  if (section === undefined) return compared;
  return compared.map(({ role, expectations }) => ({
    role,
    expectations: {
      ...expectations,
      items: expectations.items.filter((item) => item.section === section),
    },
  }));
}

/** Says why a role shows little, so that silence is not read as "expects nothing". */
function Silence({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-6 grid gap-1 border-l-2 border-edge pl-4 text-soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
