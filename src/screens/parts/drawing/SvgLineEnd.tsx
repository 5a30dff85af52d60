import { LINE_END_WIDTH, type LineEndMark } from './lineEnds.ts';
import type { Palette } from './palette.ts';

interface SvgLineEndProps {
  readonly mark: LineEndMark;
  readonly line: string;
  readonly palette: Palette;
}

/**
 * What leads on from the end of a family's line: a stub with words, which goes with the station it stands at and shows
 * while that is lit.
 */
export function SvgLineEnd({ mark, line, palette }: SvgLineEndProps) {
  const { from, tip, head, dash, text, at } = mark;
  return (
    <g className="line-end" display="none">
      <g fill="none" stroke={line} strokeWidth={LINE_END_WIDTH} strokeLinecap="round">
        <path
          d={`M${from.x} ${from.y}L${tip.x} ${tip.y}`}
          strokeDasharray={dash.join(' ') || undefined}
        />
        <path d={`M${head.map(({ x, y }) => `${x} ${y}`).join('L')}`} strokeLinejoin="round" />
      </g>
      <text
        {...at}
        fontSize="10.5"
        fill={palette.ink}
        stroke={palette.paper}
        strokeWidth="4"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}
