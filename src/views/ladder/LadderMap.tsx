import { memo, type RefObject } from 'react';
import { useHref } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, RelationKind, RoleId } from '#src/domain/role.ts';
import { linkPath } from '#src/layout/layout.ts';
import {
  type PlacedDeck,
  type PlacedLadder,
  type PlacedLink,
  type PlacedRole,
  SIZE,
} from '#src/layout/placed.ts';
import { formatView } from '#src/url.ts';
import { roleView } from '#src/view.ts';
import { trackColour } from '../parts/Role.tsx';

interface MapProps {
  readonly ladder: Ladder;
  readonly placed: PlacedLadder;
  readonly layers: readonly RelationKind[];
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly drawing: RefObject<SVGSVGElement | null>;
}

/**
 * The ladder as a transit map. Assistive technology is given the table of the same roles instead, so the drawing is
 * hidden from it and takes no keyboard focus.
 */
export const LadderMap = memo(function LadderMap(props: MapProps) {
  const { ladder, placed, layers, isFaded, selected, drawing } = props;
  const colour = lineColours(placed);
  const root = useHref('/').replace(/\/$/, '');
  const familyOf = (id: RoleId) => ladder.byId.get(id)?.family ?? '';
  return (
    <svg
      ref={drawing}
      className="ladder-map absolute left-0 top-0 max-w-none"
      width={placed.width}
      height={placed.height}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      aria-hidden="true"
    >
      {placed.decks.map((deck) => (
        <Deck key={deck.y} deck={deck} ladder={ladder} width={placed.width} />
      ))}
      {placed.links
        .filter(({ kind }) => layers.includes(kind))
        .map((link) => (
          <Link
            key={`${link.kind} ${link.from} ${link.to}`}
            link={link}
            colour={colour(familyOf(link.kind === 'switch' ? link.to : link.from))}
            faded={isFaded(link.from) || isFaded(link.to)}
          />
        ))}
      {[...placed.roles.values()].map((placedRole) => (
        <Station
          key={placedRole.role.id}
          placed={placedRole}
          colour={colour(placedRole.role.family)}
          faded={isFaded(placedRole.role.id)}
          href={root + formatView(roleView(placedRole.role.id))}
          selected={selected === placedRole.role.id}
        />
      ))}
      <Numerals placed={placed} />
    </svg>
  );
});

const LINE_COLOURS = 8;

/** Families take the colours in the order in which the map places them, so that neighbours differ. */
function lineColours(placed: PlacedLadder): (family: FamilyId) => string {
  const families = new Set([...placed.roles.values()].map(({ role }) => role.family));
  const order = new Map([...families].map((family, at) => [family, at]));
  return (family) => `var(--color-line-${((order.get(family) ?? 0) % LINE_COLOURS) + 1})`;
}

/** Where the bands begin: the numerals stand left of it. */
const BANDS_LEFT = SIZE.margin + SIZE.numerals - 16;

function Deck({ deck, ladder, width }: { deck: PlacedDeck; ladder: Ladder; width: number }) {
  const title = (list: readonly { id: string; title: string }[], id: string) =>
    list.find((each) => each.id === id)?.title ?? id;
  return (
    <g>
      {deck.rows
        .filter((_, at) => at % 2 === 0)
        .map((row) => (
          <rect
            key={row.y}
            x={BANDS_LEFT}
            y={row.y}
            width={width - BANDS_LEFT - SIZE.margin / 2}
            height={row.height}
            rx="8"
            fill="var(--color-band)"
          />
        ))}
      {deck.blocks.map((block) => (
        <g key={block.department}>
          <text x={block.x + SIZE.station - SIZE.radius} y={deck.y + 22} className="department">
            {title(ladder.info.departments, block.department)}
          </text>
          {block.tracks.map((track) => (
            <text
              key={track.id}
              x={track.x + SIZE.station - SIZE.radius}
              y={deck.y + 48}
              className="track"
              style={{ fill: trackColour(track.id) }}
            >
              {title(ladder.info.tracks, track.id)}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** The grades of every row, on top of the map, so that they can stay in sight while it moves. */
function Numerals({ placed }: { placed: PlacedLadder }) {
  return (
    <g className="numerals">
      <rect x="0" y="0" width={BANDS_LEFT - 6} height={placed.height} fill="var(--color-paper)" />
      {placed.decks
        .flatMap(({ rows }) => rows)
        .map(({ grade, y, height }) =>
          grade === undefined ? (
            <text
              key={y}
              x={BANDS_LEFT - 12}
              y={y + height / 2 + 5}
              textAnchor="end"
              fontSize="15"
              className="fill-soft"
            >
              no grade
            </text>
          ) : (
            <text
              key={y}
              x={BANDS_LEFT - 16}
              y={y + height / 2 + 15}
              textAnchor="end"
              className="grade"
            >
              {grade}
            </text>
          ),
        )}
    </g>
  );
}

function Link({ link, colour, faded }: { link: PlacedLink; colour: string; faded: boolean }) {
  const shared = {
    className: 'link',
    d: linkPath(link),
    'data-kind': link.kind,
    'data-from': link.from,
    'data-to': link.to,
    'data-faded': faded || undefined,
    style: { '--line': colour },
  };
  if (link.kind !== 'equivalent') return <path {...shared} />;
  return (
    <>
      <path {...shared} transform="translate(0 -2)" />
      <path {...shared} transform="translate(0 2)" />
    </>
  );
}

const LINE_HEIGHT = 16;

interface StationProps {
  readonly placed: PlacedRole;
  readonly href: string;
  readonly colour: string;
  readonly faded: boolean;
  readonly selected: boolean;
}

function Station({ placed, href, colour, faded, selected }: StationProps) {
  const { role, x, y, lines } = placed;
  const top = y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <a
      href={href}
      tabIndex={-1}
      data-role={role.id}
      data-status={role.status}
      data-faded={faded || undefined}
      data-selected={selected || undefined}
      style={{ '--line': colour }}
    >
      <rect
        x={x - SIZE.station + 2}
        y={y - 28}
        width={SIZE.column - 6}
        height="56"
        fill="transparent"
      />
      <circle className="halo" cx={x} cy={y} r={SIZE.radius + 7} />
      <circle className="station" cx={x} cy={y} r={SIZE.radius} />
      <text className="title" fontSize="14" stroke="none">
        {lines.map((line, at) => (
          <tspan key={line} x={x + SIZE.radius + 9} y={top + at * LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
