import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { expectationsOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import { SECTION_WORDS } from '#src/text/sectionWords.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { type MatrixView, matrixView } from '../matrix/screen.ts';
import { Export } from '../parts/Export.tsx';
import { GradeNotice } from '../parts/GradeNotice.tsx';
import { ReadingChoice } from '../parts/ReadingChoice.tsx';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Changes } from './Changes.tsx';
import type { Compared } from './compared.ts';
import { Participants } from './Participants.tsx';
import { changesReport, sideBySideReport } from './report.ts';
import { SideBySide } from './SideBySide.tsx';
import type { compareScreen, CompareView as View } from './screen.ts';
import { silences, stepBetween } from './step.ts';

type CompareViewProps = ScreenProps<typeof compareScreen>;

/** Up to four roles: what changes from one to the next, or what each asks side by side. */
export function CompareView({ ladder, texts, view }: CompareViewProps) {
  const compared = view.roles.flatMap((id): Compared[] => {
    const role = ladder.byId.get(id);
    return role ? [{ role, expectations: expectationsOf(ladder, texts, id, view.as) }] : [];
  });
  const [first, second] = compared;
  const labels = compared.map(({ role }) => labelOf(ladder, role));
  const spoken = labels.length ? ` from ${labels.join(' to ')}` : '';
  const isSame = first?.role === second?.role;
  const isStep = compared.length === 2 && compared.every(({ role }) => role.status !== 'named');
  const showsChanges = isStep && view.show === 'changes';
  const step =
    showsChanges && first && second ? stepBetween(ladder, texts, [first, second], view) : undefined;
  const title =
    compared.length < 2 ? 'Compare roles' : showsChanges ? 'What changes' : 'Side by side';
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6 print:py-2">
      <h1 tabIndex={-1} className="eyebrow">
        {title}
        <span className="sr-only">{spoken}</span>
      </h1>
      <Participants ladder={ladder} view={view} roles={compared.map(({ role }) => role)} />
      {compared.length >= 2 && (
        <Controls {...{ ladder, view, isStep }} sections={sectionsOf(compared, view)}>
          <Export
            ladder={ladder}
            view={view}
            isWide={!step}
            report={() =>
              step && first && second
                ? changesReport(ladder, [first, second], step, view.as)
                : sideBySideReport(ladder, shownIn(compared, view), view.as)
            }
          />
        </Controls>
      )}
      {isStep && isSame && (
        <p className="mt-6 rounded-lg bg-kept-wash p-4">
          This compares a role with itself, so nothing changes. Choose another role to see a step.
        </p>
      )}
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

interface ControlsProps {
  readonly ladder: Ladder;
  readonly view: View;
  /** Whether what changes from one role to the other can be shown. */
  readonly isStep: boolean;
  /** Those to choose from. */
  readonly sections: readonly Section[];
  readonly children: ReactNode;
}

function Controls({ ladder, view, isStep, sections, children }: ControlsProps) {
  const navigate = useNavigate();
  const { section: _, ...everySection } = view;
  const [from, to, ...more] = view.roles;
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-3">
      {isStep && (
        <Choice
          label="Way of comparing"
          options={[
            {
              label: 'What changes',
              to: formatView({ ...view, show: 'changes' }),
              current: view.show === 'changes',
            },
            {
              label: 'Side by side',
              to: formatView({ ...view, show: 'all' }),
              current: view.show === 'all',
            },
          ]}
        />
      )}
      {view.roles.length > 2 && (
        <Choice
          label="Which expectations are listed"
          options={[
            {
              label: 'Everything',
              to: formatView({ ...view, show: 'all' }),
              current: view.show === 'all',
            },
            {
              label: 'Differences only',
              to: formatView({ ...view, show: 'changes' }),
              current: view.show === 'changes',
            },
          ]}
        />
      )}
      <ReadingChoice view={view} />
      <Choice
        label="Section"
        options={[
          { label: 'All', to: formatView(everySection), current: view.section === undefined },
          ...sections.map((section) => ({
            label: SECTION_WORDS[section].title,
            to: formatView({ ...view, section }),
            current: view.section === section,
          })),
        ]}
      />
      <span className="flex flex-wrap gap-2">
        {view.roles.length === 2 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              navigate(formatView({ ...view, roles: view.roles.toReversed() }), { replace: true })
            }
          >
            <Icon name="swap" /> Swap
          </button>
        )}
        {from && to && !more.length && (
          <Link to={formatView(pathView(from, to))} className="button">
            Path between them
          </Link>
        )}
        <GradeNotice ladder={ladder} />
        <Link to={formatView(matrixOf(view))} className="button">
          By theme, counted
        </Link>
        {children}
      </span>
    </div>
  );
}

/** The sections that pages usually have, that which is chosen, and those in which one of the roles lists anything. */
function sectionsOf(compared: readonly Compared[], view: View): readonly Section[] {
  const used = new Set(
    compared.flatMap(({ expectations }) => expectations.items.map(({ section }) => section)),
  );
  return SECTION_KINDS.filter(
    (section) => SECTIONS[section].isUsual || section === view.section || used.has(section),
  );
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

function matrixOf({ roles, as }: View): MatrixView {
  return matrixView({ roles: [...new Set(roles)] }, as);
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
