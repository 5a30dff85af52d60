import { useNavigate } from 'react-router';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { reachableRoles } from '#src/domain/path.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import { byNearness, type Reached } from '#src/domain/route.ts';
import { counted, withinSentence } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { LADDER } from '../ladder/screen.ts';
import { familyTitle, GradeNumeral, StatusMark, trackTitle } from '../parts/Role.tsx';
import { RolePicker } from '../parts/RolePicker.tsx';
import { formatView } from '../registry.ts';
import { pathBetween } from './pathBetween.ts';
import { RoleList } from './RoleList.tsx';

interface ReachableProps {
  readonly ladder: Ladder;
  readonly role: Role;
}

/** One role, between all that it leads to and all that lead to it. */
export function Reachable({ ladder, role }: ReachableProps) {
  return (
    <>
      <header className="flex items-start gap-5">
        <GradeNumeral role={role} />
        <div className="min-w-0">
          <p className="eyebrow">Paths from and to</p>
          <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
            {labelOf(ladder, role)}
          </h1>
          <p className="mt-2 text-soft">
            {familyTitle(ladder, role)} · {withinSentence(ladder.info, trackTitle(ladder, role))}{' '}
            <StatusMark role={role} />
          </p>
        </div>
      </header>
      <div className="mt-8 grid gap-x-14 gap-y-12 lg:grid-cols-2">
        <Direction {...{ ladder, role }} way="up" />
        <Direction {...{ ladder, role }} way="down" />
      </div>
    </>
  );
}

const WORDS = {
  up: {
    heading: 'Where does this role lead?',
    ask: 'Find the way from here to',
    none: 'No source says where this role leads.',
  },
  down: {
    heading: 'How do people get here?',
    ask: 'Find the way here from',
    none: 'No source says how one gets to this role.',
  },
} as const;

const MOST_GROUPS = 12;

function Direction({ ladder, role, way }: ReachableProps & { way: 'up' | 'down' }) {
  const navigate = useNavigate();
  const addressTo = (id: RoleId) =>
    way === 'up' ? pathBetween(role.id, id) : pathBetween(id, role.id);
  const reached = reachableRoles(ladder, role.id, way);
  const groups = [...Map.groupBy(reached, ({ steps }) => steps)];
  const further = groups.slice(MOST_GROUPS).flatMap(([, group]) => group).length;
  const { heading, ask, none } = WORDS[way];
  return (
    <section aria-labelledby={`way-${way}`} className="min-w-0">
      <h2 id={`way-${way}`} className="font-serif text-2xl">
        {heading}
      </h2>
      <div className="no-print mt-3 max-w-sm">
        <RolePicker
          key={role.id}
          ladder={ladder}
          label={ask}
          without={[role.id]}
          onPick={(id) => navigate(addressTo(id))}
        />
      </div>
      <p className="mt-4 text-soft">
        {reached.length === 0
          ? none
          : `${counted(reached.length, 'role')} by promotions and switches of track, nearest first.`}
      </p>
      {groups.slice(0, MOST_GROUPS).map(([steps, group]) => (
        <Group key={steps} {...{ ladder, role, way, steps, group, addressTo }} />
      ))}
      {further > 0 && (
        <p className="mt-6 text-soft">
          {counted(further, 'more role')} lie{further === 1 && 's'} further away: type a title
          above.
        </p>
      )}
    </section>
  );
}

const MOST_IN_GROUP = 24;

interface GroupProps extends ReachableProps {
  readonly way: 'up' | 'down';
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
        {counted(steps, 'step')} away · {counted(group.length, 'role')}
      </h3>
      <RoleList
        ladder={ladder}
        roles={group.toSorted(byNearness(ladder, role)).slice(0, MOST_IN_GROUP)}
        addressOf={addressTo}
      />
      {rest > 0 && (
        <p className="mt-2 text-[0.9375rem] text-soft">
          And {rest} more:{' '}
          <Link to={formatView({ ...LADDER, focus: role.id, only: 'career' })} className="link">
            see them on the ladder
          </Link>
        </p>
      )}
    </section>
  );
}
