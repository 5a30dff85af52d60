import type { PlacedRole } from '#src/layout/placed.ts';
import { type Brush, halo, type Painting } from './brush.ts';
import { LINE_END_WIDTH, lineEndMarks } from './lineEnds.ts';
import { FONTS } from './marks.ts';
import { inkOf } from './palette.ts';

/** Paints the stubs at the ends of whole families' lines, each with its words. */
export function paintLineEnds(
  brush: Brush,
  { scene, palette }: Painting,
  roles: readonly PlacedRole[],
): void {
  if (scene.lineEnds.size === 0) return;
  brush.font = `10.5px ${FONTS.sans}`;
  brush.textAlign = 'left';
  brush.lineJoin = 'round';
  for (const placed of roles) {
    for (const { from, tip, head, dash, text, at } of lineEndMarks(scene, placed)) {
      brush.strokeStyle = inkOf(palette, 'line', scene.colourOf(placed.role.id));
      brush.lineWidth = LINE_END_WIDTH;
      brush.setLineDash(dash);
      brush.beginPath();
      brush.moveTo(from.x, from.y);
      brush.lineTo(tip.x, tip.y);
      brush.stroke();
      brush.setLineDash([]);
      brush.beginPath();
      for (const point of head) brush.lineTo(point.x, point.y);
      brush.stroke();
      halo(brush, palette, text, at.x, at.y, 4);
    }
  }
}
