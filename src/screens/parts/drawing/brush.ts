import type { RoleId } from '#src/domain/role.ts';
import type { PlacedBand, PlacedLink, PlacedRole } from '#src/layout/placed.ts';
import type { Box } from '#src/ui/camera.ts';
import type { Badges, Lit, Scene } from './drawing.ts';
import type { Palette } from './palette.ts';

/** A canvas of any kind, one unit being one CSS pixel before the camera. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a painting shows of a scene, and how. */
export interface Painting {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly isFaded: (role: RoleId) => boolean;
  readonly lit?: Lit | undefined;
  readonly badges?: Badges | undefined;
  readonly selected?: RoleId | undefined;
  readonly ringed?: RoleId | undefined;
}

/** Roles and links to paint: all of them, or those in sight. */
export interface Items {
  readonly roles: readonly PlacedRole[];
  readonly links: readonly PlacedLink[];
}

/** The bands that reach into a box. */
export function bandsIn({ placed }: Scene, box: Box): PlacedBand[] {
  return placed.bands.filter((band) => touches(band, box));
}

/** Whether two boxes have a point in common. */
export function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/** Text that can be read over lines. */
export function halo(
  brush: Brush,
  { paper, ink }: Palette,
  text: string,
  x: number,
  y: number,
  width: number,
): void {
  brush.strokeStyle = paper;
  brush.lineWidth = width;
  brush.lineJoin = 'round';
  brush.strokeText(text, x, y);
  brush.fillStyle = ink;
  brush.fillText(text, x, y);
}
