import type { Ladder } from '#src/domain/ladder.ts';
import type { Track } from '#src/domain/role.ts';
import {
  LEADING,
  type Orientation,
  type PlacedBand,
  type PlacedBlock,
  type PlacedLadder,
  type PlacedRow,
  TEXT_STYLES,
} from '#src/layout/placed.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import type { Box, Point } from '#src/ui/camera.ts';
import { touches } from './brush.ts';
import type { Scene } from './drawing.ts';
import { besideOf, FONTS, headOf, NUMERAL, numeralAt, pinsOf, stripesOf } from './marks.ts';
import { inkOf, type Palette } from './palette.ts';
import { SvgText } from './SvgText.tsx';

interface FurnitureProps {
  readonly placed: PlacedLadder;
  readonly palette: Palette;
}

/** What lies under everything: stripes behind every other grade, and hairlines between departments that lie. */
export function SvgGround({ placed: { bands, orientation }, palette }: FurnitureProps) {
  return bands.map((band) => (
    <g key={`${band.x} ${band.y}`}>
      {stripesOf(band).map(({ x, y, width, height }) => (
        <rect key={`${x} ${y}`} {...{ x, y, width, height }} rx="6" fill={palette.band} />
      ))}
      {orientation === 'lying' &&
        band.blocks.map(({ x, y, width }) => (
          <path
            key={y}
            d={`M${x} ${y}h${width}`}
            stroke={palette.rule}
            strokeWidth="1"
            className="boundary"
          />
        ))}
    </g>
  ));
}

/** The names of lines: flags at both ends or, from so far away that those cannot be read, one name. */
export function SvgLineNames({
  scene,
  palette,
  part,
}: {
  scene: Scene;
  palette: Palette;
  part: Box | undefined;
}) {
  return scene.placed.lines.flatMap(({ roles, flags, afar }) => {
    const colour = scene.colourOf(roles[0] ?? '');
    const fill = inkOf(palette, 'line', colour);
    if (part && ![afar, ...flags].some((text) => touches(part, text))) return [];
    return [
      ...flags.map((flag) => (
        <SvgText
          key={`${roles[0]} ${flag.end}`}
          className="flag"
          text={flag}
          fill={fill}
          fontWeight={TEXT_STYLES.line.weight}
          halo={palette.paper}
        />
      )),
      <SvgText
        key={`${roles[0]} afar`}
        className="afar"
        text={afar}
        fill={fill}
        fontWeight={TEXT_STYLES.line.weight}
        halo={palette.paper}
        display="none"
      />,
    ];
  });
}

/** How wide a letter of a track's name is, on the safe side. */
const TRACK_LETTER = 6.6;

/** What a track is called where its columns have so much room: the next name begins where they end. */
function fitted({ title, short }: Track, width: number): string {
  const most = Math.floor(width / TRACK_LETTER);
  if (title.length <= most) return title;
  return short.length <= most ? short : `${short.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

function trackNameOf({ info }: Ladder, { id, width }: PlacedBlock['tracks'][number]): string {
  const track = info.tracks.find((each) => each.id === id);
  return track ? fitted(track, width) : '';
}

interface PinnedProps extends FurnitureProps {
  /** Where the part begins that is drawn: what names its grades and departments stands within. */
  readonly from: Point;
  readonly ladder: Ladder;
  readonly gradeHref: ((grade: string) => string) | undefined;
}

/** What tells where one is, over everything, so that it can stay in sight while the map moves: departments and grades. */
export function SvgHeadings(props: PinnedProps) {
  const { placed, ladder, palette, from } = props;
  const pins = pinsOf(placed, from);
  return placed.bands.map((band, at) => {
    const own = pins[at];
    return (
      <g key={`${band.x} ${band.y}`} className="heads">
        <rect
          {...headOf(placed, band)}
          className="plate"
          fill={palette.paper}
          opacity="0.94"
          transform={shift(own?.head)}
          display={own?.head.y ? undefined : 'none'}
        />
        {band.blocks.map(({ name, x, y }, nth) => (
          <g key={`${x} ${y}`} className="department" transform={shift(own?.departments[nth])}>
            <SvgText
              text={name}
              fontWeight={TEXT_STYLES.department.weight}
              fill={palette.ink}
              halo={palette.paper}
            />
          </g>
        ))}
        {placed.orientation === 'standing' && (
          <g className="tracks" transform={shift(own?.head)}>
            <TrackNames {...{ band, ladder, palette }} />
          </g>
        )}
        <g className="numerals" transform={shift(own?.numerals)}>
          {placed.orientation === 'standing' && (
            <rect
              {...besideOf(band)}
              className="plate"
              fill={palette.paper}
              display={own?.numerals.x ? undefined : 'none'}
            />
          )}
          <Numerals {...props} band={band} />
        </g>
      </g>
    );
  });
}

/** The names of tracks above their columns, which they leave to no side: the next department's are close by. */
function TrackNames({
  band,
  ladder,
  palette,
}: Pick<PinnedProps, 'ladder' | 'palette'> & { band: PlacedBand }) {
  return band.blocks.flatMap(({ name, x, tracks }) =>
    tracks.map((track) => (
      <text
        key={`${x} ${track.id}`}
        className="track"
        x={track.x}
        y={name.y + name.height + 14}
        fontSize="12"
        fontWeight="600"
        fill={palette.tracks[track.id] ?? palette.soft}
      >
        {trackNameOf(ladder, track)}
      </text>
    )),
  );
}

/** The numerals of grades, each leading to what all of its roles ask. */
function Numerals({ placed, palette, band, gradeHref }: PinnedProps & { band: PlacedBand }) {
  const anchor = placed.orientation === 'lying' ? 'middle' : 'end';
  return band.rows.map((row) => {
    const { grade } = row;
    if (grade === undefined) {
      return (
        <NoGrade key="" {...{ row, anchor }} orientation={placed.orientation} fill={palette.soft} />
      );
    }
    return (
      <a key={grade} href={gradeHref?.(grade)} tabIndex={-1} data-grade={grade}>
        <text
          className="grade"
          {...numeralAt(row, placed.orientation)}
          textAnchor={anchor}
          fontSize={NUMERAL}
          fontFamily={FONTS.serif}
          fill={palette.numeral}
        >
          {grade}
        </text>
      </a>
    );
  });
}

interface NoGradeProps {
  readonly row: PlacedRow;
  readonly orientation: Orientation;
  readonly anchor: 'middle' | 'end';
  readonly fill: string;
}

/** What stands in the place of a numeral: beside careers that stand, word under word, for there numerals have little room. */
function NoGrade({ row, orientation, anchor, fill }: NoGradeProps) {
  const size = 10.5;
  const words = SHARED_WORDS.noGradeWithin;
  const lines = orientation === 'standing' ? words.split(' ') : [words];
  const { x, y } = numeralAt(row, orientation, size);
  const first = y - ((lines.length - 1) * size * LEADING) / 2;
  return (
    <text className="no-grade" textAnchor={anchor} fontSize={size} fill={fill}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * size * LEADING}>
          {at > 0 ? ` ${line}` : line}
        </tspan>
      ))}
    </text>
  );
}

function shift(by: Point | undefined): string | undefined {
  return by && (by.x || by.y) ? `translate(${by.x} ${by.y})` : undefined;
}
