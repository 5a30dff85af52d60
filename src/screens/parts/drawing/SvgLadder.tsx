import type { ReactNode, Ref } from 'react';
import type { RoleId } from '#src/domain/role.ts';
import { boundsOf } from '#src/layout/placedRoute.ts';
import type { Box } from '#src/ui/camera.ts';
import { touches } from './brush.ts';
import type { Badges, LitRoute, Scene } from './drawing.ts';
import { DIM, FONTS, roomOf } from './marks.ts';
import { inkOf, type Palette } from './palette.ts';
import { SvgBadges } from './SvgBadges.tsx';
import { SvgGround, SvgHeadings, SvgLineNames } from './SvgFurniture.tsx';
import { SvgLink } from './SvgLink.tsx';
import { SvgStation } from './SvgStation.tsx';

/** Where stations and numerals lead. */
export interface Hrefs {
  readonly role: (role: RoleId) => string;
  readonly grade: (grade: string) => string;
}

interface SvgLadderProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly route: LitRoute | undefined;
  readonly badges?: Badges | undefined;
  /** Absent in a file for people whom no address would lead there. */
  readonly hrefs: Hrefs | undefined;
  /** Whether cards are there to be shown close up. */
  readonly hasCards?: boolean;
  /** The part that is drawn, for a file; the whole when absent. */
  readonly part?: Box | undefined;
  /** What stands around the map on a sheet of its own, within the part. */
  readonly children?: ReactNode;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * The ladder as SVG, its look in attributes, so that it is the same on screen and in a file; the styles of the page
 * only show and hide. Assistive technology is given the table of the same roles instead.
 */
export function SvgLadder(props: SvgLadderProps) {
  const {
    scene,
    palette,
    isFaded,
    selected,
    route,
    badges,
    hrefs,
    hasCards = false,
    part,
    ref,
  } = props;
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
      <SvgGround {...{ placed, palette }} />
      {scene.links.map((link) =>
        !part || touches(part, boundsOf(link.route)) ? (
          <SvgLink
            key={`${link.kind} ${link.from} ${link.to}`}
            {...{ scene, link, palette }}
            opacity={route && !route.links.has(link) ? DIM.link : undefined}
            isFaded={isFaded(link.from) || isFaded(link.to)}
          />
        ) : null,
      )}
      <g className="line-names" opacity={route && DIM.station}>
        <SvgLineNames {...{ scene, palette, part }} />
      </g>
      {roles.map((each) => (
        <SvgStation
          key={each.role.id}
          {...{ scene, palette, hasCard: hasCards }}
          placed={each}
          line={inkOf(palette, 'line', scene.colourOf(each.role.id))}
          href={hrefs?.role(each.role.id)}
          opacity={route && !route.roles.has(each.role.id) ? DIM.station : undefined}
          isFaded={isFaded(each.role.id)}
          isSelected={selected === each.role.id}
        />
      ))}
      {badges && <SvgBadges {...{ placed, palette, badges }} />}
      <SvgHeadings
        {...{ placed, ladder, palette }}
        gradeHref={hrefs?.grade}
        from={{ x: part?.x ?? 0, y: part?.y ?? 0 }}
      />
      {props.children}
    </svg>
  );
}
