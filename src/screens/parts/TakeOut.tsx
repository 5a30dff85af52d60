import { describedAt } from '#src/domain/agreement.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { isKeptBy, type RoleFilter } from '#src/domain/matrixRoles.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/agreement.ts';
import * as counts from '#src/text/en/counts.ts';
import { Link } from '#src/ui/Link.tsx';
import { toggled } from '../roleFilter.ts';
import { departmentTitle, RoleLink } from './Role.tsx';

interface TakeOutProps {
  readonly ladder: Ladder;
  readonly grade: string;
  readonly filter: RoleFilter;
  /** The address of the same screen with another filter. */
  readonly at: (filter: RoleFilter) => string;
}

/** The described roles of a grade, each to be taken out of what is shown and put back. */
export function TakeOut({ ladder, grade, filter, at }: TakeOutProps) {
  const described = describedAt(ladder, grade);
  const isKept = isKeptBy(ladder, filter);
  const kept = described.filter(isKept).length;
  if (described.length < 2) return null;
  return (
    <details className="no-print mt-2">
      <summary className="w-fit py-1 text-[0.9375rem] text-soft">
        {kept === described.length
          ? words.chooseWhich(counts.describedRoles(kept))
          : words.chooseWhichOf(kept, counts.describedRoles(described.length))}
      </summary>
      <ul className="mt-1 columns-[18rem] gap-8 text-[0.9375rem]">
        {described.map((role) => (
          <Choice key={role.id} {...{ ladder, role, filter, at }} isKept={isKept(role)} />
        ))}
      </ul>
    </details>
  );
}

interface ChoiceProps extends Pick<TakeOutProps, 'ladder' | 'filter' | 'at'> {
  readonly role: Role;
  readonly isKept: boolean;
}

function Choice({ ladder, role, filter, at, isKept }: ChoiceProps) {
  const isOut = filter.without?.includes(role.id);
  return (
    <li className="break-inside-avoid py-1">
      <span className={isKept ? '' : 'line-through opacity-70'}>
        <RoleLink ladder={ladder} role={role} />
      </span>{' '}
      <span className="text-soft">{departmentTitle(ladder, role)}</span>{' '}
      {(isKept || isOut) && (
        <Link to={at(toggled(filter, role.id))} replace className="link inline-block min-h-6">
          {isOut ? words.putBack : words.takeOutShort}
          <span className="sr-only"> {labelOf(ladder, role)}</span>
        </Link>
      )}
    </li>
  );
}
