import type { Ladder } from '#src/domain/ladder.ts';
import { reachableRoles } from '#src/domain/reach.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { byNearness, type Reached } from '#src/domain/route.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/path.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { LADDER } from '../ladder/screen.ts';
import { formatView } from '../registry.ts';
import { pathBetween } from './pathBetween.ts';
import { RoleList } from './RoleList.tsx';

interface ReachableProps {
  readonly ladder: Ladder;
  readonly role: Role;
}

type Way = 'up' | 'down';

/** All that a role leads to, and all that lead to it. */
export function Reachable({ ladder, role, first }: ReachableProps & { readonly first: Way }) {
  const ways: readonly Way[] = first === 'up' ? ['up', 'down'] : ['down', 'up'];
  return (
    <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-2">
      {ways.map((way) => (
        <Direction key={way} {...{ ladder, role, way }} />
      ))}
    </div>
  );
}

const WORDS = {
  up: {
    heading: words.whereDoesItLead,
    none: words.noSourceWhereThis,
  },
  down: {
    heading: words.howDoPeopleGetHere,
    none: words.noSourceHowThis,
  },
} as const;

const MOST_GROUPS = 12;

function Direction({ ladder, role, way }: ReachableProps & { way: Way }) {
  const addressTo = (id: RoleId) =>
    way === 'up' ? pathBetween(role.id, id) : pathBetween(id, role.id);
  const reached = reachableRoles(ladder, role.id, way);
  const groups = [...Map.groupBy(reached, ({ steps }) => steps)];
  const further = groups.slice(MOST_GROUPS).flatMap(([, group]) => group).length;
  const { heading, none } = WORDS[way];
  return (
    <section aria-labelledby={`way-${way}`} className="min-w-0">
      <h2 id={`way-${way}`} className="font-serif text-2xl">
        {heading}
      </h2>
      <p className="mt-2 text-soft">
        {reached.length === 0 ? none : words.nearestFirst(counts.roles(reached.length))}
      </p>
      {groups.slice(0, MOST_GROUPS).map(([steps, group]) => (
        <Group key={steps} {...{ ladder, role, way, steps, group, addressTo }} />
      ))}
      {further > 0 && <p className="mt-6 text-soft">{words.furtherAway(further)}</p>}
    </section>
  );
}

const MOST_IN_GROUP = 24;

interface GroupProps extends ReachableProps {
  readonly way: Way;
  readonly steps: number;
  readonly group: readonly Reached[];
  readonly addressTo: (id: RoleId) => string;
}

function Group({ ladder, role, way, steps, group, addressTo }: GroupProps) {
  const id = `${way}-${steps}`;
  const rest = group.length - MOST_IN_GROUP;
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id} className="eyebrow">
        {words.away(counts.steps(steps), counts.roles(group.length))}
      </h3>
      <RoleList
        ladder={ladder}
        roles={group.toSorted(byNearness(ladder, role)).slice(0, MOST_IN_GROUP)}
        addressOf={addressTo}
      />
      {rest > 0 && (
        <p className="mt-2 text-[0.9375rem] text-soft">
          {phrase(
            words.andMore(
              rest,
              <Link to={formatView({ ...LADDER, focus: role.id, only: 'career' })} className="link">
                {words.seeThemOnTheMap}
              </Link>,
            ),
          )}
        </p>
      )}
    </section>
  );
}
