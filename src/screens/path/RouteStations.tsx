import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Route } from '#src/domain/path.ts';
import type { Role } from '#src/domain/role.ts';
import type { Step } from '#src/domain/steps.ts';
import * as words from '#src/text/en/path.ts';
import { withinSentence } from '#src/text/format.ts';
import {
  familyTitle,
  GradeNumeral,
  RoleLink,
  Station,
  StatusMark,
  trackColour,
  trackTitle,
} from '../parts/Role.tsx';
import { Asked } from './Asked.tsx';
import { Key } from './Key.tsx';
import { type Lanes, lanesOf } from './lanes.ts';
import { RING, StationRail, StepRail, Tracks } from './Rail.tsx';
import { StepWords } from './StepWords.tsx';

interface RouteStationsProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly route: Route;
  /** What each step of the route brings. */
  readonly changes: readonly Step[];
}

/** A route as one reads a journey, from where one is: stations on the lines of their tracks, and the steps between. */
export function RouteStations({ ladder, texts, route: { steps }, changes }: RouteStationsProps) {
  const [first] = steps;
  if (!first) return null;
  const lanes = lanesOf(ladder, [first.from, ...steps.map(({ to }) => to)]);
  return (
    <section aria-label={words.stepByStep} className="mt-8">
      <Key {...{ ladder, lanes, steps }} />
      <div className="relative mt-4">
        <Tracks lanes={lanes} />
        <Stop
          {...{ ladder, lanes, role: first.from, isEnd: true, after: first }}
          end={words.start}
        />
        <ol>
          {steps.map((step, at) => {
            const after = steps[at + 1];
            return (
              <li key={step.to.id}>
                <div className="relative" style={{ paddingLeft: lanes.width + GAP }}>
                  <StepRail lanes={lanes} step={step} />
                  <StepWords {...{ ladder, step, change: changes[at], number: at + 1 }} />
                </div>
                <Stop
                  {...{ ladder, lanes, role: step.to, before: step, after }}
                  end={after ? undefined : words.goal}
                >
                  <Asked {...{ ladder, texts, role: step.to }} />
                </Stop>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

const GAP = 16;

interface StopProps extends Omit<Parameters<typeof StationRail>[0], 'track' | 'before' | 'after'> {
  readonly ladder: Ladder;
  readonly lanes: Lanes;
  readonly role: Role;
  readonly before?: Parameters<typeof StationRail>[0]['before'];
  readonly after?: Parameters<typeof StationRail>[0]['after'];
  readonly end?: string | undefined;
  readonly children?: React.ReactNode;
}

function Stop({ ladder, lanes, role, before, after, end, children }: StopProps) {
  return (
    <div className="relative py-1.5" style={{ paddingLeft: lanes.width + GAP }}>
      <StationRail {...{ lanes, track: role.track, before, after }} />
      <span
        className="absolute"
        style={{
          left: lanes.middleOf(role.track) - 10,
          top: RING - 10,
          color: trackColour(role.track),
        }}
      >
        <Station status={role.status} current={end !== undefined && role.status !== 'named'} />
      </span>
      <div className="flex items-start gap-3 sm:gap-5">
        <span className="min-w-10 sm:-mt-2 sm:min-w-16">
          <GradeNumeral role={role} size="md" />
        </span>
        <div className="min-w-0">
          <p className="leading-snug">
            {end && <span className="eyebrow mr-2">{end}</span>}
            <RoleLink
              ladder={ladder}
              role={role}
              className="link text-lg font-semibold wrap-anywhere sm:text-xl"
            />
          </p>
          <p className="text-[0.9375rem] text-soft">
            {familyTitle(ladder, role)} · {withinSentence(ladder.info, trackTitle(ladder, role))}
            {role.grade?.basis === 'inferred' && words.gradeInferred}{' '}
            {role.status !== 'named' && <StatusMark role={role} />}
          </p>
          {role.status === 'named' && (
            <p className="text-[0.9375rem] text-soft">{words.undescribed}</p>
          )}
          {children}
        </div>
      </div>
    </div>
  );
}
