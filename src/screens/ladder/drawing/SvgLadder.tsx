import type { Ref } from 'react';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { RoleId } from '#src/domain/role.ts';
import { arrowPath, linkPath } from '#src/layout/drawLink.ts';
import { type PlacedLink, type PlacedRole, SIZE } from '#src/layout/placed.ts';
import { boundsOf } from '#src/layout/placedRoute.ts';
import { wrapTitle } from '#src/layout/title.ts';
import { GATE_SHORT, roleInShort } from '#src/text/words.ts';
import type { Box } from '#src/ui/camera.ts';
import { familyOfLink, gateOf, type Scene } from './drawing.ts';
import { type LineEndMark, lineEndMarks } from './lineEnds.ts';
import {
  CARD_SHIFT,
  cardBox,
  DIM,
  FONTS,
  firstBaseline,
  pinned,
  roomOf,
  STATION_STROKES,
  TEXT,
} from './marks.ts';
import type { Palette } from './palette.ts';
import { SvgHeading, SvgNumerals, SvgStripes } from './SvgFurniture.tsx';
import { SvgLineEnd } from './SvgLineEnd.tsx';

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
      {placed.bands.map((band) => (
        <SvgStripes key={band.y} band={band} width={placed.width} palette={palette} />
      ))}
      {scene.links.map((link) =>
        !part || touches(part, boundsOf(link.route)) ? (
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
          lineEnds={lineEndMarks(scene, each)}
          line={palette.lines[scene.colourOf(each.role.family)] ?? palette.ink}
          href={hrefOf(each.role.id)}
          faded={isFaded(each.role.id)}
          selected={selected === each.role.id}
        />
      ))}
      {placed.bands.map((band) => (
        <SvgHeading
          key={band.y}
          {...{ band, ladder, palette }}
          width={placed.width}
          down={part ? pinned(band, part.y) : 0}
          from={part?.x ?? 0}
        />
      ))}
      <SvgNumerals scene={scene} palette={palette} left={Math.max(0, part?.x ?? 0)} />
    </svg>
  );
}

interface LinkProps {
  readonly scene: Scene;
  readonly link: PlacedLink;
  readonly palette: Palette;
  readonly faded: boolean;
}

function Link({ scene, link, palette, faded }: LinkProps) {
  const { colour, width, dash, double, arrow } = RELATIONS[link.kind].stroke;
  const line =
    colour === 'line' ? palette.lines[scene.colourOf(familyOfLink(scene, link))] : palette[colour];
  const gate = gateOf(scene, link);
  const path = linkPath(link);
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
          x={link.route.lowX + 7}
          y={link.route.lowY - GATE_ABOVE}
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
const GATE_ABOVE = 31;

interface StationProps {
  readonly ladder: Ladder;
  readonly placed: PlacedRole;
  readonly lineEnds: readonly LineEndMark[];
  readonly palette: Palette;
  readonly line: string;
  readonly href: string;
  readonly faded: boolean;
  readonly selected: boolean;
}

function Station(props: StationProps) {
  const { ladder, placed, lineEnds, palette, line, href, faded, selected } = props;
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
      {lineEnds.map((mark) => (
        <SvgLineEnd key={mark.title} {...{ mark, line, palette }} />
      ))}
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

function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}
