import { type Ladder, labelOf, rankOf } from '#src/domain/ladder.ts';
import { pageBehind } from '#src/domain/pageBehind.ts';
import type { Role } from '#src/domain/role.ts';
import type { Step } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { LADDER } from '../ladder/screen.ts';
import { formatView } from '../registry.ts';
import type { StepsView } from './screen.ts';

interface HintsProps {
  readonly ladder: Ladder;
  readonly view: StepsView;
  readonly roles: readonly Role[];
  readonly steps: readonly Step[];
}

/** What is odd about a chain, and what can be done about it. */
export function Hints({ ladder, view, roles, steps }: HintsProps) {
  const ranks = roles.flatMap((role) => rankOf(ladder, role) ?? []);
  const descends = ranks.some((rank, at) => rank < (ranks[at - 1] ?? rank));
  const inOrder = roles.toSorted((a, b) => (rankOf(ladder, a) ?? 0) - (rankOf(ladder, b) ?? 0));
  const isSilent = steps.every(({ change }) => !change);
  const isNamed = roles.every(({ status }) => status === 'named');
  const strangers = roles.flatMap((role, at) => {
    const next = roles[at + 1];
    const twin = next && pageBehind(ladder, role, next);
    return twin ? [{ at, role, next, twin }] : [];
  });
  if (!descends && !isSilent && !strangers.length && view.as === 'effective') return null;
  return (
    <div className="mt-5 grid max-w-[46rem] gap-2 border-l-2 border-edge pl-4">
      {view.as === 'stated' && <p className="text-soft">{words.ownPageAlone}</p>}
      {strangers.map(({ at, role, next, twin }) => (
        <p key={role.id}>
          {phrase(
            words.otherPage(
              labelOf(ladder, next),
              labelOf(ladder, role),
              <Link
                to={formatView({ ...view, roles: view.roles.with(at, twin.id) })}
                className="link"
              >
                {words.takeInstead(labelOf(ladder, twin))}
              </Link>,
            ),
          )}
        </p>
      ))}
      {descends && (
        <p>
          {phrase(
            words.doNotClimb(
              ranks.length === roles.length && (
                <Link
                  to={formatView({ ...view, roles: inOrder.map(({ id }) => id) })}
                  className="link"
                >
                  {words.putInOrder}
                </Link>
              ),
            ),
          )}
        </p>
      )}
      {isSilent && (
        <p>
          {isNamed ? words.noneDescribed : words.noNeighbours}{' '}
          <Link
            to={formatView({ ...LADDER, ...(roles[0] && { focus: roles[0].id }) })}
            className="link"
          >
            {words.lookOnTheMap}
          </Link>
        </p>
      )}
    </div>
  );
}
