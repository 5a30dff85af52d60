import type { Ref } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { arrowPath, linkPath } from '#src/layout/layout.ts';
import { type PlacedDeck, type PlacedLink, type PlacedRole, SIZE } from '#src/layout/placed.ts';
import { wrapTitle } from '#src/layout/title.ts';
import type { Box } from '#src/ui/usePanZoom.ts';
import { GATE_SHORT, roleInShort } from '../../parts/words.ts';
import { familyOfLink, gateOf, type Scene } from './drawing.ts';
import {
  BANDS_LEFT,
  CARD_SHIFT,
  cardBox,
  DIM,
  FONTS,
  firstBaseline,
  LINK_STROKES,
  pinned,
  roomOf,
  STATION_STROKES,
  TEXT,
} from './marks.ts';
import type { Palette } from './palette.ts';

interface SvgLadderProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly hrefOf: (role: RoleId) => string;
  /** The part that is drawn, for a file; the whole when absent. */
  readonly part?: Box;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * The ladder as SVG, its look in attributes, so that it is the same on screen and in a file; the styles of the page
 * only show and hide. Assistive technology is given the table of the same roles instead.
 */
export function SvgLadder(props: SvgLadderProps) {
  const { scene, palette, isFaded, selected, hrefOf, part, ref } = props;
  const { placed, ladder } = scene;
  const box = part ?? { x: 0, y: 0, width: placed.width, height: placed.height };
  const roles = [...placed.roles.values()].filter((each) => !part || touches(part, roomOf(each)));
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      className="ladder-map absolute left-0 top-0 max-w-none"
      width={Math.round(box.width)}
      height={Math.round(box.height)}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      fontFamily={FONTS.sans}
      fill={palette.ink}
      aria-hidden="true"
    >
      {placed.decks.map((deck) => (
        <Bands key={deck.y} deck={deck} width={placed.width} palette={palette} />
      ))}
      {scene.links.map((link) =>
        !part || touches(part, linkBox(link)) ? (
          <Link
            key={`${link.kind} ${link.from} ${link.to}`}
            {...{ scene, link, palette }}
            faded={isFaded(link.from) || isFaded(link.to)}
          />
        ) : null,
      )}
      {roles.map((each) => (
        <Station
          key={each.role.id}
          {...{ ladder, palette }}
          placed={each}
          line={palette.lines[scene.colourOf(each.role.family)] ?? palette.ink}
          href={hrefOf(each.role.id)}
          faded={isFaded(each.role.id)}
          selected={selected === each.role.id}
        />
      ))}
      {placed.decks.map((deck) => (
        <Heading
          key={deck.y}
          {...{ deck, ladder, palette }}
          width={placed.width}
          down={part ? pinned(deck, part.y) : 0}
        />
      ))}
      <Numerals scene={scene} palette={palette} left={Math.max(0, part?.x ?? 0)} />
    </svg>
  );
}

function Bands({ deck, width, palette }: { deck: PlacedDeck; width: number; palette: Palette }) {
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
}

/** The departments and tracks of a deck, above everything, so that they can stay in sight while it moves. */
function Heading({ deck, ladder, palette, width, down }: HeadingProps) {
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
              x={block.x + left}
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
function Numerals({ scene, palette, left }: { scene: Scene; palette: Palette; left: number }) {
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
              no grade
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

interface LinkProps {
  readonly scene: Scene;
  readonly link: PlacedLink;
  readonly palette: Palette;
  readonly faded: boolean;
}

function Link({ scene, link, palette, faded }: LinkProps) {
  const { colour, width, dash, double, arrow } = LINK_STROKES[link.kind];
  const line =
    colour === 'line' ? palette.lines[scene.colourOf(familyOfLink(scene, link))] : palette[colour];
  const gate = gateOf(scene, link);
  const path = linkPath(link);
  const [x = 0, y = 0] = link.points;
  return (
    <g
      className="relation"
      data-kind={link.kind}
      data-from={link.from}
      data-to={link.to}
      data-faded={faded || undefined}
      opacity={faded ? DIM.faded : undefined}
      fill="none"
      stroke={line}
      strokeWidth={width}
      strokeLinejoin="round"
      strokeLinecap={dash[0] === 1 ? 'round' : undefined}
      style={{ '--width': `${width}px` }}
    >
      {double ? (
        <>
          <path d={path} transform={`translate(0 ${-double / 2})`} />
          <path d={path} transform={`translate(0 ${double / 2})`} />
        </>
      ) : (
        <path d={path} strokeDasharray={dash.join(' ') || undefined} />
      )}
      {arrow && <path d={arrowPath(link)} className="arrow" strokeLinecap="round" />}
      {gate && (
        <text
          className="gate"
          x={x + 7}
          y={y - ARROWLESS}
          fontSize={TEXT.gate}
          fontWeight="600"
          fill={palette.ink}
          stroke={palette.paper}
          strokeWidth="4"
          paintOrder="stroke"
          display="none"
        >
          {GATE_SHORT[gate]}
        </text>
      )}
    </g>
  );
}

/** How far above its lower station the gate of a promotion is written: in the channel. */
const ARROWLESS = 31;

interface StationProps {
  readonly ladder: Ladder;
  readonly placed: PlacedRole;
  readonly palette: Palette;
  readonly line: string;
  readonly href: string;
  readonly faded: boolean;
  readonly selected: boolean;
}

function Station({ ladder, placed, palette, line, href, faded, selected }: StationProps) {
  const { role, x, y } = placed;
  const label = labelOf(ladder, role);
  const lines = wrapTitle(label);
  const { width, dash } = STATION_STROKES[role.status];
  const card = cardBox(placed, lines.length);
  return (
    <a
      href={href}
      tabIndex={-1}
      data-role={role.id}
      data-faded={faded || undefined}
      data-selected={selected || undefined}
      {...(faded && { opacity: DIM.faded })}
    >
      {lines.join(' ') !== label && <title>{label}</title>}
      <rect {...card} fill="transparent" />
      <g className="card" display="none">
        <rect {...card} rx="6" fill={palette.raised} stroke={palette.rule} />
        <rect {...card} width="4" rx="2" fill={line} />
      </g>
      <circle
        className="halo"
        cx={x}
        cy={y}
        r={SIZE.radius + 6}
        fill="none"
        stroke={selected ? line : 'none'}
        strokeWidth="2"
      />
      <circle
        className="station"
        cx={x}
        cy={y}
        r={SIZE.radius}
        fill={palette.paper}
        stroke={line}
        strokeWidth={width}
        strokeDasharray={dash.join(' ') || undefined}
        style={{ '--width': `${width}px` }}
      />
      <text
        className="title"
        fontSize={TEXT.title}
        fontWeight={selected ? 700 : undefined}
        fill={role.status === 'named' ? palette.soft : palette.ink}
      >
        {lines.map((line, at) => (
          <tspan
            key={`${at} ${line}`}
            x={x + SIZE.label}
            y={y + firstBaseline(lines.length) + at * SIZE.lineHeight}
          >
            {line}
          </tspan>
        ))}
      </text>
      <text
        className="meta"
        x={x + SIZE.label}
        y={y + firstBaseline(lines.length) + lines.length * SIZE.lineHeight - CARD_SHIFT}
        fontSize={TEXT.meta}
        fill={palette.soft}
        display="none"
      >
        {roleInShort(ladder, role)}
      </text>
    </a>
  );
}

/** The box around a link's corners. */
export function linkBox({ points }: PlacedLink): Box {
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}
