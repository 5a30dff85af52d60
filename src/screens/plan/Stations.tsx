import { findRole, type Ladder } from '#src/domain/ladder.ts';
import type { Plan, PlannedRole } from '#src/domain/plan/plan.ts';
import * as words from '#src/text/en/planScreen.ts';
import { gradeName } from '#src/text/grades.ts';
import { Link } from '#src/ui/Link.tsx';
import { trackColour } from '../parts/Role.tsx';
import { formatView } from '../registry.ts';
import { roleView } from '../role/screen.ts';

type Stage = keyof typeof words.STAGE_WORDS;

/** The way of a plan as a line: what lies behind, where somebody is, what comes next and where it is to lead. */
export function Stations({ ladder, plan }: { ladder: Ladder; plan: Plan }) {
  const { route, at } = plan;
  return (
    <ol aria-label={words.theWay} className="stations" data-long={route.length > 6 || undefined}>
      {route.map((role, place) => (
        <Stop
          key={role.id}
          {...{ ladder, role }}
          stage={stageOf(place, at)}
          isGoal={place === route.length - 1}
        />
      ))}
    </ol>
  );
}

function stageOf(place: number, at: number): Stage {
  if (place < at) return 'done';
  if (place === at) return 'here';
  return place === at + 1 ? 'next' : 'later';
}

interface StopProps {
  readonly ladder: Ladder;
  readonly role: PlannedRole;
  readonly stage: Stage;
  readonly isGoal: boolean;
}

function Stop({ ladder, role, stage, isGoal }: StopProps) {
  const now = findRole(ladder, role.id);
  const goal = stage === 'here' ? words.hereAtGoal : words.goal;
  return (
    <li
      data-stage={stage}
      aria-current={stage === 'here' ? 'step' : undefined}
      style={now && { color: trackColour(now.track) }}
    >
      <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" className="station">
        <circle
          cx="12"
          cy="12"
          r="8"
          fill={stage === 'here' || stage === 'done' ? 'currentColor' : 'var(--color-paper)'}
          stroke="currentColor"
          strokeWidth="3"
          strokeDasharray={stage === 'later' ? '3.2 2.6' : undefined}
        />
        {stage === 'done' && (
          <path d="M8.5 12l2.5 2.5 4.5-5" fill="none" stroke="var(--color-paper)" strokeWidth="2" />
        )}
        {isGoal && stage !== 'here' && <circle cx="12" cy="12" r="3.5" fill="currentColor" />}
      </svg>
      <p className="eyebrow">{isGoal ? goal : words.STAGE_WORDS[stage]}</p>
      <p className="leading-snug">
        {now ? (
          <Link to={formatView(roleView(now.id))} className="link font-semibold">
            {role.title}
          </Link>
        ) : (
          <b className="font-semibold">{role.title}</b>
        )}
      </p>
      <p className="text-[0.9375rem] text-soft">
        {role.grade && gradeName(role.grade)}
        {!now && words.noLongerInLadder}
      </p>
    </li>
  );
}
