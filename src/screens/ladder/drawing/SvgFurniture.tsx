import type { Ladder } from '#src/domain/ladder.ts';
import { type PlacedDeck, SIZE } from '#src/layout/placed.ts';
import { wrapTitle } from '#src/layout/title.ts';
import { SHARED_WORDS } from '#src/text/en.ts';
import type { Scene } from './drawing.ts';
import { BANDS_LEFT, FONTS, pinnedAside, TEXT } from './marks.ts';
import type { Palette } from './palette.ts';

/** The bands of the grades, every other row, behind everything. */
export function SvgBands({
  deck,
  width,
  palette,
}: {
  deck: PlacedDeck;
  width: number;
  palette: Palette;
}) {
  return deck.rows
    .filter((_, at) => at % 2 === 0)
    .map((row) => (
      <rect
        key={row.y}
        x={BANDS_LEFT}
        y={row.y}
        width={width - BANDS_LEFT - SIZE.margin / 2}
        height={row.height}
        rx="8"
        fill={palette.band}
      />
    ));
}

interface HeadingProps {
  readonly deck: PlacedDeck;
  readonly ladder: Ladder;
  readonly palette: Palette;
  readonly width: number;
  /** How far it stands below its place, to be within a part. */
  readonly down: number;
  /** Where that part begins on the left. */
  readonly from: number;
}

/** The departments and tracks of a deck, above everything, so that they can stay in sight while it moves. */
export function SvgHeading({ deck, ladder, palette, width, down, from }: HeadingProps) {
  const title = (list: readonly { id: string; title: string }[], id: string) =>
    list.find((each) => each.id === id)?.title ?? id;
  const left = SIZE.station - SIZE.radius;
  return (
    <g className="heading" transform={down ? `translate(0 ${down})` : undefined}>
      <rect
        className="plate"
        x="0"
        y={deck.y - SIZE.margin}
        width={width}
        height={SIZE.deckHead + SIZE.margin - 4}
        fill={palette.paper}
        opacity="0.94"
        display={down ? undefined : 'none'}
      />
      {deck.blocks.map((block) => {
        const name = title(ladder.info.departments, block.department);
        return (
          <g key={block.x}>
            <text
              className="department"
              x={block.x + left + pinnedAside(block, from)}
              y={deck.y + 24}
              fontSize={TEXT.department}
              fontWeight="700"
            >
              {name}
            </text>
            <text className="afar" fontSize="32" fontWeight="700" display="none">
              {wrapTitle(name, Math.floor((block.width + SIZE.blockGap) / AFAR_LETTER))
                .slice(0, 2)
                .map((line, at, { length }) => (
                  <tspan key={line} x={block.x + left} y={deck.y + 48 - (length - 1 - at) * 32}>
                    {line}
                  </tspan>
                ))}
            </text>
            {block.tracks.map((track) => (
              <text
                key={track.id}
                className="track"
                x={track.x + left}
                y={deck.y + 48}
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
      <rect x={left} y="0" width={BANDS_LEFT - 6} height={placed.height} fill={palette.paper} />
      {placed.decks.flatMap(({ rows }) =>
        rows.map(({ grade, middle }) =>
          grade === undefined ? (
            <text
              key={middle}
              className="no-grade"
              x={left + BANDS_LEFT - 12}
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
              x={left + BANDS_LEFT - 16}
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
