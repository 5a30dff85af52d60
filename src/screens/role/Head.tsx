import { useHref } from 'react-router';
import { type Ladder, labelOf, rungAbove } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { chainThrough } from '#src/domain/steps.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { familyView } from '../family/screen.ts';
import { gradeView } from '../grade/screen.ts';
import { LADDER } from '../ladder/screen.ts';
import { GradeNotice } from '../parts/GradeNotice.tsx';
import {
  departmentTitle,
  familyTitle,
  GradeNumeral,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';
import { pathView } from '../path/screen.ts';
import { formatView } from '../registry.ts';
import { stepsView } from '../steps/screen.ts';
import { type RoleView, roleView } from './screen.ts';

interface HeadProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly view: RoleView;
  /** Called when someone is about to ask for the page for candidates. */
  readonly onIntent: () => void;
}

/** What a role is at a glance, and what can be done with it. */
export function Head({ ladder, role, view, onIntent }: HeadProps) {
  const address = useHref(formatView(view));
  const above = rungAbove(ladder, role.id);
  const pair = above && above.status !== 'named' && role.status !== 'named';
  return (
    <header className="flex flex-wrap items-start gap-x-6 gap-y-4">
      {role.grade ? (
        <Link to={formatView(gradeView(role.grade.value))} className="no-underline">
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
          <Link to={formatView(familyView(role.family))} className="link">
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
        <Link to={formatView(pathView(role.id))} className="button">
          Find a path
        </Link>
        <Link to={formatView({ ...LADDER, focus: role.id })} className="button">
          Show on the ladder
        </Link>
        <Link
          to={formatView(roleView(role.id, { audience: 'candidate' }))}
          className="button"
          onPointerEnter={onIntent}
          onFocus={onIntent}
        >
          For candidates
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

/** Leads to the steps of the line through a role, where that is long enough for its steps to be compared. */
function StepByStep({ ladder, role }: { ladder: Ladder; role: Role }) {
  const chain = chainThrough(ladder, role.id);
  if (chain.filter(({ status }) => status !== 'named').length < FEWEST_RUNGS) return null;
  const roles = chain.map(({ id }) => id);
  return (
    <Link to={formatView(stepsView(roles))} className="button">
      Step by step
    </Link>
  );
}
