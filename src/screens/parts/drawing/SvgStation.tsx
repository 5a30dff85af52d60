import { memo } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { type Orientation, type PlacedRole, TEXT_STYLES } from '#src/layout/placed.ts';
import { roleInShort } from '#src/text/words.ts';
import type { Scene } from './drawing.ts';
import { lineEndMarks } from './lineEnds.ts';
import { cardTextOf, DIM, HALO, RADIUS, STATION_STROKES, tickOf } from './marks.ts';
import type { Palette } from './palette.ts';
import { SvgLineEnd } from './SvgLineEnd.tsx';
import { SvgText } from './SvgText.tsx';

interface SvgStationProps {
  readonly scene: Scene;
  readonly placed: PlacedRole;
  readonly palette: Palette;
  /** The colour of its line. */
  readonly line: string;
  readonly href: string | undefined;
  readonly opacity: number | undefined;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
  /** Whether its card is there to be shown close up. */
  readonly hasCard: boolean;
}

/** A role on the map: its station, and beside it what its line does not say; close up a card with all of its title. */
export const SvgStation = memo(function SvgStation(props: SvgStationProps) {
  const { scene, placed, palette, line, href, isFaded, isSelected, hasCard } = props;
  const { ladder } = scene;
  const { orientation } = scene.placed;
  const { role, x, y, label, card } = placed;
  const title = labelOf(ladder, role);
  return (
    <a
      href={href}
      tabIndex={-1}
      data-role={role.id}
      data-faded={isFaded || undefined}
      data-selected={isSelected || undefined}
      {...opacityOf(props.opacity ?? (isFaded ? DIM.faded : undefined))}
    >
      {label.lines.join(' ') !== title && <title>{title}</title>}
      {lineEndMarks(scene, placed).map((mark) => (
        <SvgLineEnd key={mark.text} {...{ mark, line, palette }} />
      ))}
      <rect {...card} fill="transparent" />
      {hasCard && <Card {...{ ladder, placed, palette, title }} />}
      <circle
        className="halo"
        cx={x}
        cy={y}
        r={RADIUS + HALO}
        fill="none"
        stroke={isSelected ? palette.ink : 'none'}
        strokeWidth="2"
      />
      <Mark {...{ placed, orientation, palette, line }} />
      <SvgText
        className="title"
        text={label}
        fontWeight={isSelected ? 700 : TEXT_STYLES.label.weight}
        fill={role.status === 'named' ? palette.soft : palette.ink}
        halo={palette.paper}
      />
    </a>
  );
});

/** As attributes: the types of links know none of SVG's. */
function opacityOf(opacity: number | undefined): object {
  return opacity === undefined ? {} : { opacity };
}

function Mark({
  placed,
  orientation,
  palette,
  line,
}: Pick<SvgStationProps, 'placed' | 'palette' | 'line'> & { readonly orientation: Orientation }) {
  const { width, dash, isTick } = STATION_STROKES[placed.role.status];
  if (isTick) {
    return <rect className="station" {...tickOf(placed, orientation, RADIUS)} fill={line} />;
  }
  return (
    <circle
      className="station"
      cx={placed.x}
      cy={placed.y}
      r={RADIUS}
      fill={palette.paper}
      stroke={line}
      strokeWidth={width}
      strokeDasharray={dash.join(' ') || undefined}
    />
  );
}

function Card({
  ladder,
  placed,
  palette,
  title,
}: Pick<SvgStationProps, 'placed' | 'palette'> & {
  readonly ladder: Ladder;
  readonly title: string;
}) {
  const { role, card } = placed;
  const text = cardTextOf(placed, title);
  return (
    <g className="card" display="none">
      <rect {...card} rx="2.5" fill={palette.raised} stroke={palette.edge} strokeWidth="0.5" />
      {text.title.map(({ line: words, x, y, size }) => (
        <text key={y} {...{ x, y }} fontSize={size} fontWeight="600">
          {words}
        </text>
      ))}
      {text.meta && (
        <text
          className="meta"
          x={text.meta.x}
          y={text.meta.y}
          fontSize={text.meta.size}
          fill={palette.soft}
        >
          {roleInShort(ladder, role)}
        </text>
      )}
    </g>
  );
}
