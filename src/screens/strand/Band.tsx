import { trackColour } from '../parts/Role.tsx';
import { ending, growing, type Outline, type Piece } from './band.ts';

/** The box of a segment: stretched to the width of its lane and to the height of its row. */
const SIZE = 100;

/**
 * One rung's piece of a track's band. At its ring it is as wide as the strand has grown; down from there it narrows to
 * the rung below, however far the words push that away.
 */
export function Band({ piece, track }: { piece: Piece; track: string }) {
  const { width, below, kind, isTop } = piece;
  return (
    <div
      aria-hidden="true"
      className="absolute inset-x-0 -top-px bottom-0 flex flex-col"
      style={{ color: trackColour(track) }}
    >
      {isTop ? (
        <Segment outline={ending(width, SIZE)} kind={kind} look="mt-3 h-[2.375rem]" />
      ) : (
        <Segment
          outline={growing(width, width, SIZE)}
          kind={kind}
          look={kind === 'passing' ? 'h-full' : 'h-[3.125rem]'}
          hasLine
        />
      )}
      {kind !== 'passing' && (
        <>
          <Segment
            outline={growing(below ?? 0, width, SIZE)}
            kind={kind}
            look="-mt-px min-h-0 flex-1"
            hasLine
          />
          <Ring />
        </>
      )}
    </div>
  );
}

interface SegmentProps {
  readonly outline: Outline;
  readonly kind: Piece['kind'];
  readonly look: string;
  /** Whether the line of the track runs through it. */
  readonly hasLine?: boolean;
}

const LOOKS = {
  known: { wash: 20, sides: undefined, line: undefined },
  asked: { wash: 7, sides: '5 4', line: undefined },
  passing: { wash: 0, sides: '1.5 5', line: '0.1 6' },
} as const;

function Segment({ outline: { area, sides }, kind, look, hasLine }: SegmentProps) {
  const dashes = LOOKS[kind];
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      preserveAspectRatio="none"
      className={`block w-full shrink-0 overflow-visible ${look}`}
      fill="none"
      stroke="currentColor"
    >
      <path
        d={area}
        stroke="none"
        fill={`color-mix(in oklab, currentColor ${dashes.wash}%, var(--color-paper))`}
      />
      <path
        d={sides}
        stroke="color-mix(in oklab, currentColor 75%, var(--color-paper))"
        strokeWidth={1.25}
        strokeDasharray={dashes.sides}
        vectorEffect="non-scaling-stroke"
      />
      {hasLine && (
        <path
          d={`M${SIZE / 2},0 V${SIZE}`}
          strokeWidth={kind === 'passing' ? 2.5 : 3.5}
          strokeLinecap={kind === 'passing' ? 'round' : 'butt'}
          strokeDasharray={dashes.line}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function Ring() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="absolute top-[3.125rem] left-1/2 size-5 -translate-1/2 overflow-visible group-data-abreast/rise:md:size-6"
    >
      <circle
        cx="12"
        cy="12"
        r="8.5"
        fill="var(--color-paper)"
        stroke="currentColor"
        strokeWidth="4"
      />
    </svg>
  );
}
