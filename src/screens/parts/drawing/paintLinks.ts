import { RELATION_KINDS, RELATIONS, type Stroke } from '#src/domain/relations.ts';
import { drawArrow, drawRoute } from '#src/layout/drawLink.ts';
import type { PlacedLink } from '#src/layout/placed.ts';
import { clampRoute, segmentsOf, sketchRoute } from '#src/layout/routeGeometry.ts';
import type { Box } from '#src/ui/camera.ts';
import type { Brush, Painting } from './brush.ts';
import { NO_LINE } from './lineColours.ts';
import { CORE, CORES, FAR } from './marks.ts';
import { inkOf } from './palette.ts';
import { tierOf } from './tier.ts';

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
  // Links of one kind and colour are painted together: telling a canvas of another colour takes time.
  const colours = palette.lines.length + 1;
  const alike = Map.groupBy(links, ({ kind, from }) => {
    const { colour } = RELATIONS[kind].stroke;
    const line = colour === 'line' ? scene.colourOf(from) : NO_LINE;
    return RELATION_KINDS.indexOf(kind) * colours + line + 1;
  });
  for (const [key, own] of alike) {
    const { stroke } = RELATIONS[RELATION_KINDS[Math.floor(key / colours)] ?? 'promotion'];
    const line = (key % colours) - 1;
    paintAlike(brush, own, stroke, inkOf(palette, stroke.colour, line), scale, box);
    const core = stroke.colour === 'line' ? CORES[line] : undefined;
    if (!core || tierOf(scale) === 'far') continue;
    const thin = { ...stroke, width: CORE, dash: core, arrow: false };
    paintAlike(brush, own, thin, palette.paper, scale, box);
  }
}

/** Paints links of one stroke and colour. */
function paintAlike(
  brush: Brush,
  links: readonly PlacedLink[],
  stroke: Stroke,
  ink: string,
  scale: number,
  box: Box,
): void {
  const isFar = tierOf(scale) === 'far';
  brush.lineWidth = Math.max(stroke.width * (isFar ? FAR.swell : 1), THINNEST / scale);
  brush.strokeStyle = ink;
  brush.fillStyle = ink;
  if (scale < SKETCHY) sketch(brush, links);
  else if (stroke.dash.length > 0) paintDashes(brush, links, box, stroke.dash, ink);
  else for (const link of links) strokeLine(brush, link, box, stroke);
  if (stroke.arrow && !isFar) for (const link of links) strokeArrow(brush, link);
}

/** One stroke for each link: a path of many that are seen closely is slower than its parts. */
function strokeLine(brush: Brush, link: PlacedLink, box: Box, { double = 0 }: Stroke): void {
  const route = clampRoute(link.route, box);
  for (const aside of double ? [-double / 2, double / 2] : [0]) {
    brush.translate(aside, aside);
    brush.beginPath();
    drawRoute(brush, route);
    brush.stroke();
    brush.translate(-aside, -aside);
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
  for (const { route } of links) sketchRoute(brush, route);
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
    const { lowX, lowY } = link.route;
    for (const { x, y, width, height } of barsOf(link, box, lineWidth)) {
      const isLevel = width > height;
      const origin = isLevel ? { e: lowX, f: y } : { e: x + lineWidth, f: lowY };
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

/** The segments of a link as boxes of a width. */
function barsOf({ route }: PlacedLink, box: Box, width: number): Box[] {
  return segmentsOf(clampRoute(route, box)).map(({ x1, y1, x2, y2 }) => ({
    x: Math.min(x1, x2) - width / 2,
    y: Math.min(y1, y2) - width / 2,
    width: Math.abs(x2 - x1) + width,
    height: Math.abs(y2 - y1) + width,
  }));
}
