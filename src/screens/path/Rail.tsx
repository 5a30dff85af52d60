import type { RouteStep } from '#src/domain/path.ts';
import { isStated, isSwitch } from '#src/domain/route.ts';
import { trackColour } from '../parts/Role.tsx';
import type { Lanes } from './lanes.ts';

/** Where the middle of a station stands beneath the top of its row. */
export const RING = 22;
/** Where on its way a step changes lines. */
const CHANGE = 26;

interface PieceProps {
  readonly lanes: Lanes;
  readonly track: string;
  readonly step: RouteStep;
  readonly top: number;
  /** How far down it goes; to the end where it is not given. */
  readonly until?: number;
}

/** A piece of the line, on the lane of a track: broken where the step is only inferred. */
function Piece({ lanes, track, step, top, until }: PieceProps) {
  return (
    <span
      aria-hidden="true"
      className={`absolute border-l-4 ${isStated(step) ? '' : 'border-dashed'}`}
      style={{
        left: lanes.middleOf(track) - 2,
        top,
        ...(until === undefined ? { bottom: 0 } : { height: until - top }),
        borderColor: trackColour(track),
      }}
    />
  );
}

/** The lines of all tracks of a route, faintly, so that a change from one to another is seen as such. */
export function Tracks({ lanes }: { lanes: Lanes }) {
  if (lanes.tracks.length < 2) return null;
  return lanes.tracks.map((track) => (
    <span
      key={track}
      aria-hidden="true"
      className="absolute top-0 bottom-0 border-l opacity-40"
      style={{ left: lanes.middleOf(track) - 0.5, borderColor: trackColour(track) }}
    />
  ));
}

interface StepRailProps {
  readonly lanes: Lanes;
  readonly step: RouteStep;
}

/** The line beside a step: straight, or with an interchange where it changes tracks. */
export function StepRail({ lanes, step }: StepRailProps) {
  const { from, to } = step;
  if (from.track === to.track && !isSwitch(step)) {
    return <Piece lanes={lanes} track={to.track} step={step} top={0} />;
  }
  return (
    <>
      <Piece lanes={lanes} track={from.track} step={step} top={0} until={CHANGE} />
      <Piece lanes={lanes} track={to.track} step={step} top={CHANGE} />
      <Interchange lanes={lanes} step={step} />
    </>
  );
}

function Interchange({ lanes, step }: StepRailProps) {
  const [from, to] = [step.from.track, step.to.track];
  const [left, right] = [lanes.middleOf(from), lanes.middleOf(to)];
  const [start, end] = [Math.min(left, right), Math.max(left, right)];
  return (
    <span
      aria-hidden="true"
      className="absolute h-[18px] rounded-full border-[2.5px] border-ink bg-paper"
      style={{ left: start - 9, width: end - start + 18, top: CHANGE - 9 }}
    >
      {[from, to].map((track) => (
        <span
          key={track}
          className="absolute top-[3px] size-[7px] rounded-full"
          style={{
            left: lanes.middleOf(track) - start + 3,
            backgroundColor: trackColour(track),
          }}
        />
      ))}
    </span>
  );
}

interface StationRailProps {
  readonly lanes: Lanes;
  readonly track: string;
  readonly before: RouteStep | undefined;
  readonly after: RouteStep | undefined;
}

/** The line through a station, as the steps before and after it have it. */
export function StationRail({ lanes, track, before, after }: StationRailProps) {
  return (
    <>
      {before && <Piece {...{ lanes, track }} step={before} top={0} until={RING} />}
      {after && <Piece {...{ lanes, track }} step={after} top={RING} />}
    </>
  );
}
