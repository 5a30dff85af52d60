import type { PlacedLadder } from '#src/layout/placed.ts';
import type { Badges } from './drawing.ts';
import { badgeOf } from './marks.ts';
import type { Palette } from './palette.ts';

interface SvgBadgesProps {
  readonly placed: PlacedLadder;
  readonly palette: Palette;
  readonly badges: Badges;
}

/** The words that stations bear: of a route where it starts, the number of each step and its goal; and who is where. */
export function SvgBadges({ placed, palette, badges }: SvgBadgesProps) {
  return (
    <g className="badges" fontWeight="700" textAnchor="middle">
      {[...badges].map(([id, words]) => {
        const station = placed.roles.get(id);
        if (!station) return null;
        const { box, text } = badgeOf(placed, station, words);
        return (
          <g key={id} data-badge={id}>
            <rect {...box} rx={box.height / 2} fill={palette.ink} />
            <text x={text.x} y={text.y} fontSize={text.size} fill={palette.paper}>
              {words}
            </text>
          </g>
        );
      })}
    </g>
  );
}
