import type { PlacedRole } from '#src/layout/placed.ts';
import type { Brush, Painting } from './brush.ts';
import { headOf, LINE_END_WIDTH, lineEndMarks } from './lineEnds.ts';
import { FONTS, TEXT } from './marks.ts';

/** Paints the stubs at the ends of whole families' lines, each with its words. */
export function paintLineEnds(
  brush: Brush,
  { scene, palette }: Painting,
  roles: readonly PlacedRole[],
): void {
  if (scene.lineEnds.size === 0) return;
  brush.font = `${TEXT.gate}px ${FONTS.sans}`;
  brush.textAlign = 'left';
  brush.lineJoin = 'round';
  for (const placed of roles) {
    for (const mark of lineEndMarks(scene, placed)) {
      const { stub, dash, text, x, baseline } = mark;
      brush.strokeStyle = palette.lines[scene.colourOf(placed.role.family)] ?? palette.ink;
      brush.lineWidth = LINE_END_WIDTH;
      brush.setLineDash(dash);
      brush.beginPath();
      brush.moveTo(stub.x, stub.from);
      brush.lineTo(stub.x, stub.tip);
      brush.stroke();
      brush.setLineDash([]);
      brush.beginPath();
      for (const point of headOf(mark)) brush.lineTo(point.x, point.y);
      brush.stroke();
      brush.strokeStyle = palette.paper;
      brush.lineWidth = 3;
      brush.strokeText(text, x, baseline);
      brush.fillStyle = palette.soft;
      brush.fillText(text, x, baseline);
    }
  }
}
