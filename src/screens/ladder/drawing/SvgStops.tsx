import type { PlacedLadder } from '#src/layout/placed.ts';
import type { LitRoute } from './drawing.ts';
import { badgeOf } from './marks.ts';
import type { Palette } from './palette.ts';

interface SvgStopsProps {
  readonly placed: PlacedLadder;
  readonly palette: Palette;
  readonly route: LitRoute;
}

/** The marks of a route's stations: where it starts, the number of each step, and its goal. */
export function SvgStops({ placed, palette, route }: SvgStopsProps) {
  return (
    <g className="stops" fontWeight="700" textAnchor="middle">
      {[...route.stops].map(([id, words]) => {
        const station = placed.roles.get(id);
        if (!station) return null;
        const { box, text } = badgeOf(station, placed.orientation, words);
        return (
          <g key={id} data-stop={id}>
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
