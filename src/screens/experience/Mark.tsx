import type { ComponentProps } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PlacedMark } from '#src/layout/experience.ts';
import { isWelcome, PLOT } from '#src/layout/experienceMarks.ts';
import { Link } from '#src/ui/Link.tsx';
import { trackColour } from '../parts/Role.tsx';
import { Glyph } from './Glyph.tsx';
import { addressOf } from './point.ts';
import { formOf, markInWords } from './wording.ts';

export interface MarkProps {
  readonly ladder: Ladder;
  readonly mark: PlacedMark;
  readonly letters: ReadonlyMap<string, string>;
  /** Called with the mark that is pointed at or has the focus, and with nothing when it is left. */
  readonly onPoint: (mark: PlacedMark | undefined) => void;
  /** Called with a mark of several statements when it is chosen, and with the element that it was chosen by. */
  readonly onOpen: (mark: PlacedMark, from: SVGElement) => void;
}

/** A statement, which leads to its line, or several that are alike, which open as a list. */
export function Mark({ ladder, mark, letters, onPoint, onOpen }: MarkProps) {
  const [point, ...others] = mark.points;
  const { who, asked, rest } = markInWords(ladder, mark.points);
  const letter = letters.get(point.role.track) ?? '';
  // Whoever commands by voice says what is seen; one letter nobody says.
  const seen = letter.length > 1 ? ` · ${letter}` : '';
  const shared = {
    'aria-label': `${who}: ${asked} · ${rest}${seen}`,
    onPointerEnter: () => onPoint(mark),
    onPointerLeave: () => onPoint(undefined),
    onFocus: () => onPoint(mark),
    onBlur: () => onPoint(undefined),
  };
  const drawn = (
    <Glyph
      x={mark.x}
      mark={mark}
      form={formOf(point.years)}
      colour={trackColour(point.role.track)}
      letter={letter}
      isWelcome={isWelcome(point)}
    />
  );
  return others.length === 0 ? (
    <Link to={addressOf(point)} className="group outline-none" {...shared}>
      <Room mark={mark} />
      {drawn}
    </Link>
  ) : (
    <>
      <svg aria-hidden="true" overflow="visible">
        {drawn}
        <Count mark={mark} />
      </svg>
      <Opener mark={mark} onOpen={onOpen} {...shared} />
    </>
  );
}

function Count({ mark: { points, x, foot, radius } }: { mark: PlacedMark }) {
  return (
    <text
      x={x}
      y={foot + radius + PLOT.count - 2}
      textAnchor="middle"
      fontSize="11"
      fontWeight="600"
      fill="var(--color-ink)"
    >
      {points.length}
    </text>
  );
}

type OpenerProps = ComponentProps<'rect'> & Pick<MarkProps, 'mark' | 'onOpen'>;

/** A button over the mark: HTML has one, SVG has none. */
function Opener({ mark, onOpen, ...rest }: OpenerProps) {
  return (
    <Room
      mark={mark}
      role="button"
      tabIndex={0}
      onClick={({ currentTarget }) => onOpen(mark, currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(mark, event.currentTarget);
      }}
      {...rest}
    />
  );
}

/** The room in which a finger can land. It shows the focus, its own or that of the link around it. */
function Room({ mark, ...rest }: ComponentProps<'rect'> & { mark: PlacedMark }) {
  const width = PLOT.column - 1;
  return (
    <rect
      x={mark.x - width / 2}
      y={mark.top - 4}
      width={width}
      height={mark.bottom - mark.top + 8}
      rx="8"
      fill="transparent"
      strokeWidth="2.5"
      className="cursor-pointer outline-none hover:stroke-edge group-hover:stroke-edge focus-visible:stroke-focus group-focus-visible:stroke-focus"
      {...rest}
    />
  );
}
