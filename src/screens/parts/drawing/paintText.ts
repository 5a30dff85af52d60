import { ASCENT, LEADING, type PlacedText } from '#src/layout/placed.ts';
import type { Brush } from './brush.ts';
import { FONTS } from './marks.ts';

export interface TextLook {
  readonly fill: string;
  readonly weight: number;
  /** The paper that sets it off from what lies below, where something does. */
  readonly halo?: string;
}

/** Paints words at their place, no wider than they were measured. */
export function paintText(brush: Brush, text: PlacedText, { fill, weight, halo }: TextLook): void {
  const { lines, x, y, width, size } = text;
  brush.font = `${weight} ${size}px ${FONTS.sans}`;
  brush.textAlign = 'left';
  brush.fillStyle = fill;
  for (const [at, line] of lines.entries()) {
    const baseline = y + size * (ASCENT + at * LEADING);
    if (halo) {
      brush.strokeStyle = halo;
      brush.lineWidth = size / 4;
      brush.lineJoin = 'round';
      brush.strokeText(line, x, baseline, width);
    }
    brush.fillText(line, x, baseline, width);
  }
}
