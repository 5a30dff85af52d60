import type { Ladder } from '#src/domain/ladder.ts';
import { type PlacedBand, SIZE } from '#src/layout/placed.ts';
import { wrapTitle } from '#src/layout/title.ts';
import { SHARED_WORDS } from '#src/text/en.ts';
import type { Scene } from './drawing.ts';
import { FONTS, pinnedAside, ROWS_LEFT, TEXT } from './marks.ts';
import type { Palette } from './palette.ts';

/** The stripes behind every other row, under everything. */
export function SvgStripes({
  band,
  width,
  palette,
}: {
  band: PlacedBand;
  width: number;
  palette: Palette;
}) {
  return band.rows
    .filter((_, at) => at % 2 === 0)
    .map((row) => (
      <rect
        key={row.y}
        x={ROWS_LEFT}
        y={row.y}
        width={width - ROWS_LEFT - SIZE.margin / 2}
        height={row.height}
        rx="8"
        fill={palette.band}
      />
    ));
}

interface HeadingProps {
  readonly band: PlacedBand;
  readonly ladder: Ladder;
  readonly palette: Palette;
  readonly width: number;
  /** How far it stands below its place, to be within a part. */
  readonly down: number;
  /** Where that part begins on the left. */
  readonly from: number;
}

/** The departments and tracks of a band, above everything, so that they can stay in sight while it moves. */
export function SvgHeading({ band, ladder, palette, width, down, from }: HeadingProps) {
  const title = (list: readonly { id: string; title: string }[], id: string) =>
    list.find((each) => each.id === id)?.title ?? id;
  const left = SIZE.station - SIZE.radius;
  return (
    <g className="heading" transform={down ? `translate(0 ${down})` : undefined}>
      <rect
        className="plate"
        x="0"
        y={band.y - SIZE.margin}
        width={width}
        height={SIZE.bandHead + SIZE.margin - 4}
        fill={palette.paper}
        opacity="0.94"
        display={down ? undefined : 'none'}
      />
      {band.blocks.map((block) => {
        const name = title(ladder.info.departments, block.department);
        return (
          <g key={block.x}>
            <text
              className="department"
              x={block.x + left + pinnedAside(block, from)}
              y={band.y + 24}
              fontSize={TEXT.department}
              fontWeight="700"
            >
              {name}
            </text>
            <text className="afar" fontSize="32" fontWeight="700" display="none">
              {wrapTitle(name, Math.floor((block.width + SIZE.blockGap) / AFAR_LETTER))
                .slice(0, 2)
                .map((line, at, { length }) => (
                  <tspan key={line} x={block.x + left} y={band.y + 48 - (length - 1 - at) * 32}>
                    {line}
                  </tspan>
                ))}
            </text>
            {block.tracks.map((track) => (
              <text
                key={track.id}
                className="track"
                x={track.x + left}
                y={band.y + 48}
                fontSize={TEXT.track}
                fontWeight="600"
                fill={palette.tracks[track.id] ?? palette.soft}
              >
                {title(ladder.info.tracks, track.id)}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** The width of a letter of a department's name as it is written from afar. */
const AFAR_LETTER = 17.5;

/** The grades of every row, on top of the map, so that they can stay in sight while it moves. */
export function SvgNumerals({
  scene,
  palette,
  left,
}: {
  scene: Scene;
  palette: Palette;
  left: number;
}) {
  const { placed } = scene;
  return (
    <g className="numerals">
      <rect x={left} y="0" width={ROWS_LEFT - 6} height={placed.height} fill={palette.paper} />
      {placed.bands.flatMap(({ rows }) =>
        rows.map(({ grade, middle }) =>
          grade === undefined ? (
            <text
              key={middle}
              className="no-grade"
              x={left + ROWS_LEFT - 12}
              y={middle + 5}
              textAnchor="end"
              fontSize={TEXT.noGrade}
              fill={palette.soft}
            >
              {SHARED_WORDS.noGradeWithin}
            </text>
          ) : (
            <text
              key={middle}
              className="grade"
              x={left + ROWS_LEFT - 16}
              y={middle + TEXT.numeral * 0.34}
              textAnchor="end"
              fontSize={TEXT.numeral}
              fontFamily={FONTS.serif}
              fill={palette.numeral}
            >
              {grade}
            </text>
          ),
        ),
      )}
    </g>
  );
}
