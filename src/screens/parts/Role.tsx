import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { statusesOf } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

/** A role by its unmistakable title, leading to its page. */
export function RoleLink({
  ladder,
  role,
  className = 'link',
}: {
  ladder: Ladder;
  role: Role;
  className?: string;
}) {
  return (
    <Link to={formatView(roleView(role.id))} className={className}>
      {labelOf(ladder, role)}
    </Link>
  );
}

/** The full name of a role's track. */
export function trackTitle(ladder: Ladder, role: Role): string {
  return ladder.info.tracks.find(({ id }) => id === role.track)?.title ?? role.track;
}

/** The colour of a track as a CSS value; tracks without a token of their own are drawn quietly. */
export function trackColour(track: string): string {
  return `var(--color-track-${track}, var(--color-soft))`;
}

/** The title of a role's family. */
export function familyTitle(ladder: Ladder, role: Role): string {
  return ladder.familyById.get(role.family)?.title ?? role.family;
}

/** The title of the department that a role's family belongs to. */
export function departmentTitle(ladder: Ladder, role: Role): string {
  const id = ladder.familyById.get(role.family)?.department;
  return ladder.info.departments.find((department) => department.id === id)?.title ?? '';
}

/** Whether the label of a grade needs more room than a numeral of two digits: a longer number, or a word. */
export function longLabel(label = ''): 'number' | 'word' | undefined {
  if (label.length <= 2) return undefined;
  return label.length <= 4 ? 'number' : 'word';
}

/** The big quiet numeral of a grade. Screen readers get the word with it. */
export function GradeNumeral({ role, size = 'lg' }: { role: Role; size?: 'lg' | 'md' | 'sm' }) {
  return (
    <span className={`numeral numeral-${size}`} data-long={longLabel(role.grade?.value)}>
      {role.grade ? (
        <>
          <span className="sr-only">{`${SHARED_WORDS.grade} `}</span>
          {role.grade.value}
        </>
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{SHARED_WORDS.noGrade}</span>
        </>
      )}
    </span>
  );
}

/** A role's mark on a line: a ring; dotted where it is only named, dashed where it is yet to come. */
export function Station({
  status,
  current = false,
}: {
  status: Role['status'];
  current?: boolean;
}) {
  const dash = { open: undefined, named: '2.6 2.2', future: '6 2.6' }[status];
  return (
    <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" className="shrink-0">
      <circle
        cx="10"
        cy="10"
        r="6.5"
        fill={current ? 'currentColor' : 'var(--color-paper)'}
        stroke="currentColor"
        strokeWidth={status === 'open' ? 3.2 : 2}
        strokeDasharray={dash}
      />
    </svg>
  );
}

/** What sort of entry this is, in words, unless it is simply described. */
export function StatusMark({ role }: { role: Role }) {
  return statusesOf(role).map(({ name, explained }) => (
    <span
      key={name}
      title={explained}
      className="whitespace-nowrap rounded-full border border-dashed border-edge px-2 py-0.5 text-xs text-soft"
    >
      {name}
    </span>
  ));
}
