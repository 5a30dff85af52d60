import type { PlacedLink, PlacedRole } from '#src/layout/placed.ts';
import type { Box, Camera } from '#src/ui/camera.ts';
import type { Brush, Items, Painting } from './brush.ts';
import { visibleBox } from './drawing.ts';
import { DIM } from './marks.ts';
import { paintFurniture, paintGround, paintLineNames } from './paintFurniture.ts';
import { paintLineEnds } from './paintLineEnds.ts';
import { paintLinks } from './paintLinks.ts';
import { paintBadges, paintRings, paintRoles } from './paintRoles.ts';
import { tierOf } from './tier.ts';

/** Paints links and then stations, the lit ones over the dimmed ones. */
export function paintItems(
  brush: Brush,
  painting: Painting,
  items: Items,
  scale: number,
  box: Box,
): void {
  const { lit, isFaded } = painting;
  const isLit = (link: PlacedLink) => !lit || lit.links.has(link);
  const isOn = ({ role }: PlacedRole) => !lit || lit.roles.has(role.id);
  const hasFaded = (link: PlacedLink) => isFaded(link.from) || isFaded(link.to);
  const hasGone = ({ role }: PlacedRole) => isFaded(role.id);
  const tier = tierOf(scale);
  const layer = (alpha: number, paint: () => void) => {
    brush.globalAlpha = alpha;
    paint();
    brush.globalAlpha = 1;
  };
  const links = Map.groupBy(items.links, (link) =>
    isLit(link) ? (hasFaded(link) ? DIM.faded : 1) : DIM.link,
  );
  const roles = Map.groupBy(items.roles, (role) =>
    isOn(role) ? (hasGone(role) ? DIM.faded : 1) : DIM.station,
  );
  for (const alpha of [...links.keys()].sort(ascending)) {
    layer(alpha, () => paintLinks(brush, painting, links.get(alpha) ?? [], scale, box));
  }
  layer(lit ? DIM.station : 1, () => paintLineNames(brush, painting, box, scale));
  for (const alpha of [...roles.keys()].sort(ascending)) {
    layer(alpha, () => paintRoles(brush, painting, roles.get(alpha) ?? [], scale));
  }
  if (lit && tier !== 'far') paintLineEnds(brush, painting, items.roles.filter(isOn));
}

/** Paints the whole of what a camera sees. */
export function paintAll(
  brush: Brush,
  painting: Painting,
  items: Items,
  camera: Camera,
  frame: { readonly width: number; readonly height: number },
): void {
  const box = visibleBox(camera, frame);
  paintGround(brush, painting, box);
  paintItems(brush, painting, items, camera.scale, box);
  paintBadges(brush, painting);
  paintRings(brush, painting, camera.scale);
  paintFurniture(brush, painting, camera, frame);
}

function ascending(a: number, b: number): number {
  return a - b;
}
