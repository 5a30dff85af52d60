import { useEffect } from 'react';
import { Link, useHref } from 'react-router';
import { difference } from '#src/domain/difference.ts';
import { anchorOf, expectationsOf, isInherited, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf, rungAbove, rungBelow, tiesOf } from '#src/domain/ladder.ts';
import type { Role, RoleText } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import { Choice } from '#src/ui/Choice.tsx';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { formatView } from '#src/url.ts';
import { compareView, LADDER, type RoleView as View } from '#src/view.ts';
import { Expectations } from '../parts/Expectations.tsx';
import { GradeNotice } from '../parts/GradeNotice.tsx';
import { Hiring, Indicators } from '../parts/Process.tsx';
import {
  departmentTitle,
  familyTitle,
  GradeNumeral,
  RoleLink,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';
import { SourceNote } from '../parts/SourceNote.tsx';
import { StepSize } from '../parts/StepSize.tsx';
import { Claims } from './Claims.tsx';
import { Surroundings } from './Surroundings.tsx';

interface RoleViewProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: View;
}

/** Everything that is known of one role. */
export function RoleView({ ladder, texts, view }: RoleViewProps) {
  const role = ladder.byId.get(view.role);
  const family = role && texts(role.family);
  const text = family?.roles[view.role];
  useMark(view.mark);
  if (!role || !family || !text) return null;
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <Head ladder={ladder} role={role} view={view} />
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_19rem]">
        <div className="min-w-0">
          {text.summary && <p className="max-w-[46rem] text-xl leading-relaxed">{text.summary}</p>}
          <Asked ladder={ladder} texts={texts} view={view} role={role} />
          <Indicators
            indicators={[...text.indicators, ...(role.status === 'named' ? [] : family.indicators)]}
          />
          <Hiring steps={role.status === 'named' ? [] : [...text.hiring, ...family.hiring]} />
          <Claims ladder={ladder} claims={text.claims} />
          <Provenance ladder={ladder} text={text} />
        </div>
        <Surroundings ladder={ladder} role={role} />
      </div>
    </article>
  );
}

/** Brings the line that a link marks into view, also when only the mark changes. */
function useMark(mark: string | undefined): void {
  useEffect(() => {
    const line = mark === undefined ? null : document.getElementById(mark);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [mark]);
}

function Head({ ladder, role, view }: { ladder: Ladder; role: Role; view: View }) {
  const address = useHref(formatView(view));
  const above = rungAbove(ladder, role.id);
  const pair = above && above.status !== 'named' && role.status !== 'named';
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-4">
      {role.grade ? (
        <Link to={formatView({ name: 'grade', grade: role.grade.value })} className="no-underline">
          <GradeNumeral role={role} />
        </Link>
      ) : (
        <GradeNumeral role={role} />
      )}
      <div className="min-w-0 grow basis-64 lg:basis-[30rem]">
        <h1 tabIndex={-1} className="font-serif text-3xl leading-tight sm:text-4xl">
          {labelOf(ladder, role)}
        </h1>
        <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-soft">
          <span style={{ color: trackColour(role.track) }} className="font-semibold">
            {trackTitle(ladder, role)}
          </span>
          ·
          <Link to={formatView({ name: 'family', family: role.family })} className="link">
            {familyTitle(ladder, role)}
          </Link>
          · <span>{departmentTitle(ladder, role)}</span>
          <StatusMark role={role} />
        </p>
        {role.grade?.basis === 'inferred' && (
          <p className="mt-1 text-sm text-soft">The grade is inferred. {role.grade.from}</p>
        )}
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <Link
          to={formatView(compareView(pair ? [role.id, above.id] : [role.id]))}
          className="button"
        >
          Compare
        </Link>
        <StepByStep ladder={ladder} role={role} />
        <Link to={formatView({ name: 'path', from: role.id, route: 1 })} className="button">
          Find a path
        </Link>
        <Link to={formatView({ ...LADDER, focus: role.id })} className="button">
          Show on the ladder
        </Link>
        <CopyButton text={() => location.origin + address}>Copy link</CopyButton>
        <button type="button" className="button" onClick={() => print()}>
          <Icon name="print" /> Print
        </button>
        {role.grade && <GradeNotice ladder={ladder} />}
      </div>
    </header>
  );
}

const FEWEST_RUNGS = 3;

/** Leads to the steps of the line through a role, where that is long enough for one step to be held against another. */
function StepByStep({ ladder, role }: { ladder: Ladder; role: Role }) {
  const chain = chainThrough(ladder, role.id);
  if (chain.filter(({ status }) => status !== 'named').length < FEWEST_RUNGS) return null;
  const roles = chain.map(({ id }) => id);
  return (
    <Link to={formatView({ name: 'steps', roles, as: 'effective' })} className="button">
      Step by step
    </Link>
  );
}

function Asked({ ladder, texts, view, role }: RoleViewProps & { role: Role }) {
  if (role.status === 'named') return <NothingHeld ladder={ladder} role={role} />;
  const effective = expectationsOf(ladder, texts, role.id, 'effective');
  const shown =
    view.as === 'effective' ? effective : expectationsOf(ladder, texts, role.id, 'stated');
  const inherits =
    effective.unheld.length > 0 || effective.held.some((held) => isInherited(held, role.id));
  const unheld = effective.unheld.flatMap((id) => ladder.byId.get(id) ?? []);
  return (
    <>
      <NewHere {...{ ladder, texts, role }} />
      {inherits && (
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Choice
            label="Which expectations"
            options={[
              {
                label: 'With all it inherits',
                to: formatView({ ...view, as: 'effective' }),
                current: view.as === 'effective',
              },
              {
                label: 'Only what its page says',
                to: formatView({ ...view, as: 'stated' }),
                current: view.as === 'stated',
              },
            ]}
          />
        </div>
      )}
      {view.as === 'effective' && unheld.length > 0 && (
        <p className="mt-3 max-w-[46rem] text-soft">
          It also builds on{' '}
          {unheld.map((parent, at) => (
            <span key={parent.id}>
              {at > 0 && ', '}
              <RoleLink ladder={ladder} role={parent} />
            </span>
          ))}
          , whose expectations are not held here: this list is incomplete to that extent.
        </p>
      )}
      {shown.held.length === 0 && (
        <p className="mt-8 text-soft">
          {role.status === 'future'
            ? 'This role is announced for the future; its page does not yet say what it will expect.'
            : 'Its own page lists no expectations.'}
        </p>
      )}
      {view.mark !== undefined &&
        !shown.held.some((held) => anchorOf(held, role.id) === view.mark) && (
          <p
            role="status"
            className="mt-6 max-w-[46rem] rounded-lg bg-changed-wash p-3 text-changed"
          >
            The link marks a line “{view.mark}” that is not in this list. It may have been removed
            {view.as === 'stated' ? ', or be among what the role inherits' : ''}.
          </p>
        )}
      {role.status === 'future' && shown.held.length > 0 && (
        <p className="mt-8 text-soft">
          This role is announced for the future. Until its page says more, this is what is asked of
          its whole family.
        </p>
      )}
      <Expectations ladder={ladder} held={shown.held} role={role.id} mark={view.mark} />
    </>
  );
}

function NothingHeld({ ladder, role }: { ladder: Ladder; role: Role }) {
  const { leadsTo, reachedFrom } = tiesOf(ladder, role.id);
  const described = [...leadsTo, ...reachedFrom]
    .map((tie) => tie.role)
    .filter(({ status }) => status !== 'named');
  return (
    <div className="mt-6 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
      <p>
        This role is only named: {ladder.info.organisation.name}’s pages mention it, but what it
        expects is not part of this dataset.
      </p>
      {described.length > 0 && (
        <p className="mt-2">
          The nearest described {described.length === 1 ? 'role is' : 'roles are'}{' '}
          {described.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ', '}
              <RoleLink ladder={ladder} role={other} />
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}

function NewHere({ ladder, texts, role }: { ladder: Ladder; texts: Texts; role: Role }) {
  const below = rungBelow(ladder, role.id);
  if (!below || below.status === 'named') return null;
  const step = difference(
    expectationsOf(ladder, texts, below.id, 'effective'),
    expectationsOf(ladder, texts, role.id, 'effective'),
  );
  return (
    <section aria-labelledby="about-new" className="mt-8">
      <h2 id="about-new" className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <span className="eyebrow">Against the rung below</span>
        <Link to={formatView(compareView([below.id, role.id]))} className="link">
          What changes from {labelOf(ladder, below)}
        </Link>
      </h2>
      <StepSize difference={step} />
    </section>
  );
}

function Provenance({ ladder, text }: { ladder: Ladder; text: RoleText }) {
  return (
    <footer className="mt-12 border-t border-rule pt-4 text-[0.9375rem] text-soft">
      {text.source && (
        <p>
          Source: <SourceNote ladder={ladder} place={text.source} />. Facts are kept, the wording is
          this dataset’s own.
        </p>
      )}
    </footer>
  );
}
