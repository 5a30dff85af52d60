import { type PlacedBand, type PlacedBlock, SIZE } from '#src/layout/placed.ts';
import { SHARED_WORDS } from '#src/text/en.ts';
import type { Box, Camera } from '#src/ui/camera.ts';
import { type Brush, bandsIn, halo, type Painting } from './brush.ts';
import { visibleBox } from './drawing.ts';
import { FONTS, ROWS_LEFT, TEXT } from './marks.ts';
import { tierOf } from './tier.ts';

/** Paints the stripes behind every other row that is in sight. */
export function paintStripes(brush: Brush, { scene, palette }: Painting, box: Box): void {
  brush.fillStyle = palette.band;
  for (const band of bandsIn(scene, box)) {
    for (const [at, row] of band.rows.entries()) {
      if (at % 2) continue;
      const left = Math.max(ROWS_LEFT, box.x - 20);
      const right = Math.min(scene.placed.width - SIZE.margin / 2, box.x + box.width + 20);
      brush.beginPath();
      brush.roundRect(left, row.y, right - left, row.height, 8);
      brush.fill();
    }
  }
}

/**
 * Paints what tells where one is: departments and tracks above, grades on the left, both kept in sight. It is painted in
 * pixels of whole sizes, since letters of ever new sizes are what makes a zooming canvas slow.
 */
export function paintFurniture(
  brush: Brush,
  painting: Painting,
  camera: Camera,
  frame: { readonly width: number; readonly height: number },
): void {
  brush.save();
  brush.translate(-camera.x / camera.scale, -camera.y / camera.scale);
  brush.scale(1 / camera.scale, 1 / camera.scale);
  for (const band of bandsIn(painting.scene, visibleBox(camera, frame))) {
    paintHeading(brush, painting, band, camera, frame.width);
    paintNumerals(brush, painting, band, camera);
  }
  brush.restore();
}

const SMALLEST_HEADING = 13;

/** Paints the departments of a band and their tracks: above its rows, or at the top of the view while it is cut off. */
function paintHeading(
  brush: Brush,
  painting: Painting,
  band: PlacedBand,
  camera: Camera,
  width: number,
): void {
  const { scene, palette } = painting;
  const { x, y, scale } = camera;
  const { departments } = scene.ladder.info;
  const tier = tierOf(scale);
  const head = SIZE.bandHead * scale;
  const top = band.y * scale + y;
  const pin =
    tier === 'near' ? top : Math.min(Math.max(top, 0), top + band.height * scale - head * 2);
  if (pin > top && tier === 'middle') {
    brush.globalAlpha = 0.94;
    brush.fillStyle = palette.paper;
    brush.fillRect(0, pin - SIZE.margin * scale, width, head + (SIZE.margin - 4) * scale);
    brush.globalAlpha = 1;
  }
  const size = Math.max(SMALLEST_HEADING, Math.round(TEXT.department * scale));
  const inset = (SIZE.station - SIZE.radius) * scale;
  const edge = (ROWS_LEFT + 8) * scale;
  brush.textAlign = 'left';
  for (const block of band.blocks) {
    const start = block.x * scale + x + inset;
    const end = start + (block.width + SIZE.blockGap) * scale - 6;
    if (start > width || end < 0) continue;
    const left = Math.max(start, Math.min(edge, end - size * 8));
    brush.font = `700 ${size}px ${FONTS.sans}`;
    const title = departments.find(({ id }) => id === block.department)?.title ?? '';
    const baseline = pin + (tier === 'far' ? size * 1.1 : 24 * scale);
    halo(brush, palette, fitted(brush, title, end - left), left, baseline, 3);
    if (tier !== 'far') paintTracks(brush, painting, block, camera, pin);
  }
}

/** Paints the names of a block's tracks below that of its department. */
function paintTracks(
  brush: Brush,
  { scene, palette }: Painting,
  block: PlacedBlock,
  { x, scale }: Camera,
  top: number,
): void {
  brush.font = `600 ${Math.round(TEXT.track * scale)}px ${FONTS.sans}`;
  for (const track of block.tracks) {
    brush.fillStyle = palette.tracks[track.id] ?? palette.soft;
    const name = scene.ladder.info.tracks.find(({ id }) => id === track.id)?.title ?? track.id;
    const inset = (SIZE.station - SIZE.radius) * scale;
    brush.fillText(name, track.x * scale + x + inset, top + 48 * scale);
  }
}

/** As much of a text as fits a width, in the brush's font. */
function fitted(brush: Brush, text: string, width: number): string {
  const full = brush.measureText(text).width;
  if (full <= width) return text;
  const length = Math.floor((text.length * width) / full) - 1;
  return length > 1 ? `${text.slice(0, length)}…` : '';
}

/** The smallest and the largest that a numeral may be, in pixels. */
const SMALLEST_NUMERAL = 9;
const USUAL_NUMERAL = 14;
/** What the words beside a row without a grade need, in pixels. */
const ROOM_FOR_WORDS = 60;

function paintNumerals(
  brush: Brush,
  { palette }: Painting,
  band: PlacedBand,
  { x, y, scale }: Camera,
): void {
  const left = Math.max(0, x);
  const right = left + ROWS_LEFT * scale;
  brush.fillStyle = palette.paper;
  brush.fillRect(
    left,
    (band.y + SIZE.bandHead - SIZE.channel) * scale + y,
    right - left - 6 * scale,
    band.height * scale,
  );
  const room = Math.floor((band.rows[0]?.height ?? 0) * scale * 0.9);
  const size = Math.min(Math.max(Math.round(TEXT.numeral * scale), USUAL_NUMERAL), room);
  if (size < SMALLEST_NUMERAL) return;
  const small = Math.min(size, Math.max(10, Math.round(TEXT.noGrade * scale)));
  brush.textAlign = 'right';
  for (const { grade, middle } of band.rows) {
    brush.fillStyle = grade === undefined ? palette.soft : palette.numeral;
    brush.font = grade === undefined ? `${small}px ${FONTS.sans}` : `${size}px ${FONTS.serif}`;
    const baseline = middle * scale + y + (grade === undefined ? small : size) * 0.34;
    const words = right - left < ROOM_FOR_WORDS ? '–' : SHARED_WORDS.noGradeWithin;
    brush.fillText(grade ?? words, right - 14 * scale, baseline);
  }
}
