import { type Ladder, labelOf, rungAbove, rungBelow } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/chain.ts';
import { STATUS_WORDS } from '#src/text/en/words.ts';
import { Link } from '#src/ui/Link.tsx';
import { formatView } from '../registry.ts';
import { MOST_CHAINED, type StepsView } from './screen.ts';

interface ChainEndProps {
  readonly ladder: Ladder;
  readonly view: StepsView;
  readonly end: 'upper' | 'lower';
}

/** The ways to lengthen or shorten a chain at one of its ends. */
export function ChainEnd({ ladder, view, end }: ChainEndProps) {
  const isUpper = end === 'upper';
  const last = ladder.byId.get((isUpper ? view.roles.at(-1) : view.roles[0]) ?? '');
  if (!last) return null;
  const next = isUpper ? rungAbove(ladder, last.id) : rungBelow(ladder, last.id);
  const canExtend = next && !view.roles.includes(next.id) && view.roles.length < MOST_CHAINED;
  const canDrop = view.roles.length > 2;
  if (!canExtend && !canDrop) return null;
  const withRoles = (roles: readonly RoleId[]) => formatView({ ...view, roles });
  return (
    <nav
      aria-label={isUpper ? words.upperEnd : words.lowerEnd}
      className="no-print flex flex-wrap gap-2"
    >
      {canExtend && (
        <Link
          className="button"
          to={withRoles(isUpper ? [...view.roles, next.id] : [next.id, ...view.roles])}
        >
          {words.add(
            isUpper ? words.above : words.below,
            labelOf(ladder, next),
            next.status === 'named' ? ` (${STATUS_WORDS.named.name})` : '',
          )}
        </Link>
      )}
      {canDrop && (
        <Link
          className="button"
          to={withRoles(isUpper ? view.roles.slice(0, -1) : view.roles.slice(1))}
        >
          {words.remove(labelOf(ladder, last))}
        </Link>
      )}
    </nav>
  );
}
