import { memo } from 'react';
import { RELATIONS } from '#src/domain/relations.ts';
import { arrowPath, linkPath } from '#src/layout/drawLink.ts';
import type { PlacedLink } from '#src/layout/placed.ts';
import type { Scene } from './drawing.ts';
import { CORE, CORES, DIM } from './marks.ts';
import { inkOf, type Palette } from './palette.ts';

interface SvgLinkProps {
  readonly scene: Scene;
  readonly link: PlacedLink;
  readonly palette: Palette;
  readonly opacity: number | undefined;
  readonly isFaded: boolean;
}

/** A relation between two stations. A promotion is a stretch of the line that it begins on. */
export const SvgLink = memo(function SvgLink(props: SvgLinkProps) {
  const { scene, link, palette, opacity, isFaded } = props;
  const { colour, width, dash, double, arrow } = RELATIONS[link.kind].stroke;
  const ofLine = colour === 'line' ? scene.colourOf(link.from) : undefined;
  const core = CORES[ofLine ?? -1];
  const path = linkPath(link);
  return (
    <g
      className="relation"
      data-kind={link.kind}
      data-from={link.from}
      data-to={link.to}
      data-faded={isFaded || undefined}
      opacity={opacity ?? (isFaded ? DIM.faded : undefined)}
      fill="none"
      stroke={inkOf(palette, colour, ofLine)}
      strokeWidth={width}
      strokeLinejoin="round"
      style={{ '--width': `${width}px` }}
    >
      {double ? (
        [-double / 2, double / 2].map((aside) => (
          <path key={aside} d={path} transform={`translate(${aside} ${aside})`} />
        ))
      ) : (
        <path d={path} strokeDasharray={dash.join(' ') || undefined} />
      )}
      {core && (
        <path
          className="core"
          d={path}
          stroke={palette.paper}
          strokeWidth={CORE}
          strokeDasharray={core.join(' ') || undefined}
        />
      )}
      {arrow && <path d={arrowPath(link)} className="arrow" strokeLinecap="round" />}
    </g>
  );
});
