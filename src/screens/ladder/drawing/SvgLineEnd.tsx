import { headOf, LINE_END_WIDTH, type LineEndMark } from './lineEnds.ts';
import { TEXT } from './marks.ts';
import type { Palette } from './palette.ts';

interface SvgLineEndProps {
  readonly mark: LineEndMark;
  readonly line: string;
  readonly palette: Palette;
}

/** What leads on from the end of a family's line: a stub with words, which goes with the station it stands at. */
export function SvgLineEnd({ mark, line, palette }: SvgLineEndProps) {
  const { stub, dash, text, x, baseline, title } = mark;
  const head = headOf(mark).map((point) => `${point.x} ${point.y}`);
  return (
    <g className="line-end">
      {text !== title && <title>{title}</title>}
      <g fill="none" stroke={line} strokeWidth={LINE_END_WIDTH} strokeLinecap="round">
        <path
          d={`M${stub.x} ${stub.from}V${stub.tip}`}
          strokeDasharray={dash.join(' ') || undefined}
        />
        <path d={`M${head.join('L')}`} strokeLinejoin="round" />
      </g>
      <text
        x={x}
        y={baseline}
        fontSize={TEXT.gate}
        fill={palette.soft}
        stroke={palette.paper}
        strokeWidth="3"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}
