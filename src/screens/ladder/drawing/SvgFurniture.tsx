import type { Ladder } from '#src/domain/ladder.ts';
import { type PlacedBand, type PlacedLadder, TEXT_STYLES } from '#src/layout/placed.ts';
import { SHARED_WORDS } from '#src/text/en.ts';
import type { Box, Point } from '#src/ui/camera.ts';
import { touches } from './brush.ts';
import type { Scene } from './drawing.ts';
import { FONTS, headOf, NUMERAL, numeralAt, pinsOf, stripesOf } from './marks.ts';
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

/** As much of a name of a track as its columns have room for: the next name begins where they end. */
function fitted(name = '', width: number): string {
  const most = Math.floor(width / TRACK_LETTER);
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1)).trimEnd()}…` : name;
}

interface PinnedProps extends FurnitureProps {
  /** Where the part begins that is drawn: what names its grades and departments stands within. */
  readonly from: Point;
  readonly ladder: Ladder;
  readonly gradeHref: (grade: string) => string;
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
        {band.blocks.map(({ name, x, y, tracks }, nth) => (
          <g key={`${x} ${y}`} className="department" transform={shift(own?.departments[nth])}>
            <SvgText
              text={name}
              fontWeight={TEXT_STYLES.department.weight}
              fill={palette.ink}
              halo={palette.paper}
            />
            {placed.orientation === 'standing' &&
              tracks.map((track) => (
                <text
                  key={track.id}
                  className="track"
                  x={track.x}
                  y={name.y + name.height + 14}
                  fontSize="12"
                  fontWeight="600"
                  fill={palette.tracks[track.id] ?? palette.soft}
                >
                  {fitted(ladder.info.tracks.find(({ id }) => id === track.id)?.title, track.width)}
                </text>
              ))}
          </g>
        ))}
        <g className="numerals" transform={shift(own?.numerals)}>
          <Numerals {...props} band={band} />
        </g>
      </g>
    );
  });
}

/** The numerals of grades, each leading to what all of its roles ask. */
function Numerals({ placed, palette, band, gradeHref }: PinnedProps & { band: PlacedBand }) {
  const anchor = placed.orientation === 'lying' ? 'middle' : 'end';
  return band.rows.map((row) => {
    const { grade } = row;
    if (grade === undefined) {
      const size = 10.5;
      return (
        <text
          key=""
          className="no-grade"
          {...numeralAt(row, placed.orientation, size)}
          textAnchor={anchor}
          fontSize={size}
          fill={palette.soft}
        >
          {SHARED_WORDS.noGradeWithin}
        </text>
      );
    }
    return (
      <a key={grade} href={gradeHref(grade)} tabIndex={-1} data-grade={grade}>
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

function shift(by: Point | undefined): string | undefined {
  return by && (by.x || by.y) ? `translate(${by.x} ${by.y})` : undefined;
}
