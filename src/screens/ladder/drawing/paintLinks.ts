import { RELATION_KINDS, RELATIONS, type Stroke } from '#src/domain/relations.ts';
import { drawArrow, drawLink, drawnIn } from '#src/layout/layout.ts';
import type { PlacedLink } from '#src/layout/placed.ts';
import { GATE_SHORT } from '#src/text/words.ts';
import type { Box } from '#src/ui/usePanZoom.ts';
import { type Brush, halo, type Painting } from './brush.ts';
import { familyOfLink, gateOf, tierOf } from './drawing.ts';
import { FAR, FONTS, TEXT } from './marks.ts';

/** Thinner than this, in pixels, a line would vanish. */
const THINNEST = 0.7;
/** Below this scale neither round corners nor dashes can be seen. */
const SKETCHY = 0.35;

/** Paints links as far as they lie in a box. */
export function paintLinks(
  brush: Brush,
  { scene, palette }: Painting,
  links: readonly PlacedLink[],
  scale: number,
  box: Box,
): void {
  const alike = Map.groupBy(links, (link) => {
    const { colour } = RELATIONS[link.kind].stroke;
    const line = colour === 'line' ? scene.colourOf(familyOfLink(scene, link)) : 0;
    return RELATION_KINDS.indexOf(link.kind) * palette.lines.length + line;
  });
  for (const [key, own] of alike) {
    const kind = RELATION_KINDS[Math.floor(key / palette.lines.length)] ?? 'promotion';
    const stroke = RELATIONS[kind].stroke;
    const ink =
      stroke.colour === 'line'
        ? (palette.lines[key % palette.lines.length] ?? '')
        : palette[stroke.colour];
    const swell = tierOf(scale) === 'far' ? FAR.swell : 1;
    brush.lineWidth = Math.max(stroke.width * swell, THINNEST / scale);
    brush.strokeStyle = ink;
    brush.fillStyle = ink;
    if (scale < SKETCHY) sketch(brush, own);
    else if (stroke.dash.length > 0) paintDashes(brush, own, box, stroke.dash, ink);
    else for (const link of own) strokeLine(brush, link, box, stroke);
    if (stroke.arrow && tierOf(scale) !== 'far') for (const link of own) strokeArrow(brush, link);
  }
}

/** One stroke for each link: a path of many that are seen closely is slower than its parts. */
function strokeLine(brush: Brush, link: PlacedLink, box: Box, { double = 0 }: Stroke): void {
  const points = drawnIn(link, box);
  for (const aside of double ? [-double / 2, double / 2] : [0]) {
    brush.translate(0, aside);
    brush.beginPath();
    drawLink(brush, { points });
    brush.stroke();
    brush.translate(0, -aside);
  }
}

function strokeArrow(brush: Brush, link: PlacedLink): void {
  brush.beginPath();
  drawArrow(brush, link);
  brush.stroke();
}

/** Links that are so small that neither corners nor dashes show, all of one look as one path. */
function sketch(brush: Brush, links: readonly PlacedLink[]): void {
  brush.beginPath();
  for (const { points } of links) {
    brush.moveTo(points[0] ?? 0, points[1] ?? 0);
    for (let at = 2; at < points.length; at += 2) {
      brush.lineTo(points[at] ?? 0, points[at + 1] ?? 0);
    }
  }
  brush.stroke();
}

/** Dashes as bars filled with a pattern of them, which costs a tenth of a dashed stroke. */
function paintDashes(
  brush: Brush,
  links: readonly PlacedLink[],
  box: Box,
  dash: readonly number[],
  ink: string,
): void {
  const { lineWidth } = brush;
  const pattern = dashPattern(brush, dash, lineWidth, ink);
  if (!pattern) return;
  const along = new DOMMatrix().scale(1 / TILE);
  const down = new DOMMatrix().rotate(90).scale(1 / TILE);
  brush.fillStyle = pattern;
  for (const link of links) {
    const [startX = 0, startY = 0] = link.points;
    for (const { x, y, width, height } of barsOf(link, box, lineWidth)) {
      const isLevel = width > height;
      const origin = isLevel ? { e: startX, f: y } : { e: x + lineWidth, f: startY };
      pattern.setTransform({ ...matrixOf(isLevel ? along : down), ...origin });
      brush.fillRect(x, y, width, height);
    }
  }
}

function matrixOf({ a, b, c, d }: DOMMatrix): DOMMatrix2DInit {
  return { a, b, c, d };
}

/** Pixels of the pattern's tile for one unit. */
const TILE = 3;

function dashPattern(
  brush: Brush,
  [on = 1, off = 1]: readonly number[],
  width: number,
  ink: string,
): CanvasPattern | null {
  const tile = new OffscreenCanvas(Math.round((on + off) * TILE), Math.ceil(width * TILE));
  const pen = tile.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = ink;
  const length = Math.max(on, width);
  pen.roundRect(0, 0, length * TILE, width * TILE, on < width ? (width * TILE) / 2 : 0);
  pen.fill();
  return brush.createPattern(tile, 'repeat');
}

/** The stretches of a link between its corners as boxes of a width. */
function barsOf(link: PlacedLink, box: Box, width: number): Box[] {
  const points = drawnIn(link, box);
  const bars: Box[] = [];
  for (let at = 2; at < points.length; at += 2) {
    const x1 = points[at - 2] ?? 0;
    const y1 = points[at - 1] ?? 0;
    const x2 = points[at] ?? 0;
    const y2 = points[at + 1] ?? 0;
    bars.push({
      x: Math.min(x1, x2) - width / 2,
      y: Math.min(y1, y2) - width / 2,
      width: Math.abs(x2 - x1) + width,
      height: Math.abs(y2 - y1) + width,
    });
  }
  return bars;
}

/** Writes beside promotions what they hinge on. */
export function paintGates(
  brush: Brush,
  { scene, palette }: Painting,
  links: readonly PlacedLink[],
) {
  brush.font = `600 ${TEXT.gate}px ${FONTS.sans}`;
  brush.textAlign = 'left';
  for (const link of links) {
    const gate = gateOf(scene, link);
    const [x = 0, y = 0] = link.points;
    if (gate) halo(brush, palette, GATE_SHORT[gate], x + 7, y - 31, 4);
  }
}
