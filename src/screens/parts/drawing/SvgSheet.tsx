import { RELATIONS } from '#src/domain/relations.ts';
import { CORE, CORES, FONTS, STATION_STROKES } from './marks.ts';
import { inkOf, type Palette } from './palette.ts';
import type { KeyItem, Sample, Sheet } from './sheet.ts';

interface SvgSheetProps {
  readonly sheet: Sheet;
  readonly palette: Palette;
}

/** What stands around a map on a sheet of its own: its title above, and below the key to its lines and marks. */
export function SvgSheet({ sheet: { title, subtitle, key }, palette }: SvgSheetProps) {
  return (
    <g className="around">
      <text x={title.x} y={title.y} fontSize={title.size} fontFamily={FONTS.serif}>
        {title.words}
      </text>
      <text x={subtitle.x} y={subtitle.y} fontSize={subtitle.size} fill={palette.soft}>
        {subtitle.words}
      </text>
      <g className="key">
        {key.map((item) => (
          <g key={`${item.x} ${item.y}`}>
            <SampleOf item={item} palette={palette} />
            <text
              x={item.x}
              y={item.y}
              fontSize={item.size}
              fontWeight={item.sample.of === 'department' ? 700 : undefined}
            >
              {item.words}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}

function SampleOf({ item, palette }: { item: KeyItem; palette: Palette }) {
  const { sample, sampleX: x } = item;
  const y = item.y - item.size * 0.33;
  switch (sample.of) {
    case 'department':
      return null;
    case 'status':
      return <StatusSample {...{ x, y, palette }} status={sample.status} />;
    case 'line':
      return <LineSample {...{ x, y, palette }} colour={sample.colour} />;
    case 'kind':
      return <KindSample {...{ x, y, palette }} kind={sample.kind} />;
  }
}

interface At {
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
}

function StatusSample({ x, y, palette, status }: At & Pick<Sample & { of: 'status' }, 'status'>) {
  const { width, dash, isTick } = STATION_STROKES[status];
  if (isTick) {
    return <path d={`M${x + 5} ${y - 4.8}v9.6`} stroke={palette.ink} strokeWidth={width} />;
  }
  return (
    <circle
      cx={x + 5}
      cy={y}
      r="4"
      fill={palette.paper}
      stroke={palette.ink}
      strokeWidth={width * 0.8}
      strokeDasharray={dash.join(' ') || undefined}
    />
  );
}

function LineSample({ x, y, palette, colour }: At & { readonly colour: number }) {
  const core = CORES[colour];
  return (
    <>
      <path
        d={`M${x} ${y}h16`}
        stroke={inkOf(palette, 'line', colour)}
        strokeWidth={RELATIONS.promotion.stroke.width}
      />
      {core && (
        <path
          d={`M${x} ${y}h16`}
          stroke={palette.paper}
          strokeWidth={CORE}
          strokeDasharray={core.join(' ') || undefined}
        />
      )}
    </>
  );
}

function KindSample({ x, y, palette, kind }: At & Pick<Sample & { of: 'kind' }, 'kind'>) {
  const { colour, width, dash, double } = RELATIONS[kind].stroke;
  const ink = colour === 'line' ? palette.ink : palette[colour];
  return (double ? [-double / 2, double / 2] : [0]).map((aside) => (
    <path
      key={aside}
      d={`M${x} ${y + aside}h22`}
      stroke={ink}
      strokeWidth={width}
      strokeDasharray={dash.join(' ') || undefined}
    />
  ));
}
