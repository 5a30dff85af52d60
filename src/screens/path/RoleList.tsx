import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { Reached } from '#src/domain/route.ts';
import * as counts from '#src/text/en/counts.ts';
import { withinSentence } from '#src/text/format.ts';
import { statusNames } from '#src/text/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { familyTitle, GradeNumeral, Station, trackColour, trackTitle } from '../parts/Role.tsx';

interface RoleListProps {
  readonly ladder: Ladder;
  readonly roles: readonly Reached[];
  readonly addressOf: (id: RoleId) => string;
  /** Whether each says how many steps it takes. */
  readonly isCounted?: boolean;
}

/** Roles at the other end of a path, each leading to that path. */
export function RoleList({ ladder, roles, addressOf, isCounted = false }: RoleListProps) {
  return (
    <ul className="mt-1">
      {roles.map(({ role, steps }) => (
        <li key={role.id} className="flex items-start gap-3 border-t border-rule py-2">
          <span className="mt-1" style={{ color: trackColour(role.track) }}>
            <Station status={role.status} />
          </span>
          <span className="min-w-10 shrink-0">
            <GradeNumeral role={role} size="sm" />
          </span>
          <span className="min-w-0">
            <Link to={addressOf(role.id)} className="link font-semibold wrap-anywhere">
              {labelOf(ladder, role)}
            </Link>
            <span className="block text-[0.9375rem] leading-snug text-soft">
              {[
                familyTitle(ladder, role),
                withinSentence(ladder.info, trackTitle(ladder, role)),
                ...(isCounted ? [counts.steps(steps)] : []),
                ...statusNames(role),
              ].join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
