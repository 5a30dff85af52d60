import { TEXT_STYLES } from '#src/layout/placed.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import type { Box, Camera, Point } from '#src/ui/camera.ts';
import { type Brush, bandsIn, halo, type Painting, touches } from './brush.ts';
import { visibleBox } from './drawing.ts';
import {
  besideOf,
  FONTS,
  headOf,
  NUMERAL,
  numeralAt,
  type Pins,
  pinsOf,
  stripesOf,
} from './marks.ts';
import { paintText } from './paintText.ts';
import { inkOf } from './palette.ts';
import { tierOf } from './tier.ts';

/** Paints what lies under everything: stripes behind every other grade, and hairlines between departments that lie. */
export function paintGround(brush: Brush, { scene, palette }: Painting, box: Box): void {
  for (const band of bandsIn(scene, box)) {
    brush.fillStyle = palette.band;
    for (const { x, y, width, height } of stripesOf(band)) {
      // Within what is seen: a canvas takes time for the rest too.
      const left = Math.max(x, box.x - 20);
      const top = Math.max(y, box.y - 20);
      const right = Math.min(x + width, box.x + box.width + 20);
      const bottom = Math.min(y + height, box.y + box.height + 20);
      if (right <= left || bottom <= top) continue;
      brush.beginPath();
      brush.roundRect(left, top, right - left, bottom - top, 6);
      brush.fill();
    }
    if (scene.placed.orientation === 'standing') continue;
    brush.fillStyle = palette.rule;
    for (const { x, y, width } of band.blocks) brush.fillRect(x, y - 0.5, width, 1);
  }
}

/** Paints the names of the lines in sight: flags at both ends or, from so far away that those cannot be read, one name. */
export function paintLineNames(
  brush: Brush,
  { scene, palette }: Painting,
  box: Box,
  scale: number,
): void {
  const tier = tierOf(scale);
  if (tier === 'near') return;
  for (const { roles, flags, afar } of scene.placed.lines) {
    const texts = tier === 'far' ? [afar] : flags;
    for (const text of texts) {
      if (text.size * scale < SMALLEST_NAME || !touches(text, box)) continue;
      paintText(brush, text, {
        fill: inkOf(palette, 'line', scene.colourOf(roles[0] ?? '')),
        weight: TEXT_STYLES.line.weight,
        halo: palette.paper,
      });
    }
  }
}

/** Below this size, in pixels, a name cannot be read. */
const SMALLEST_NAME = 6;

/**
 * Paints what tells where one is, kept in sight: departments and grades. It is painted in pixels of whole sizes, since
 * letters of ever new sizes are what makes a zooming canvas slow.
 */
export function paintFurniture(
  brush: Brush,
  painting: Painting,
  camera: Camera,
  frame: { readonly width: number; readonly height: number },
): void {
  const { placed } = painting.scene;
  const box = visibleBox(camera, frame);
  const seen = new Set(bandsIn(painting.scene, box));
  const allPins = pinsOf(placed, box);
  brush.save();
  brush.translate(-camera.x / camera.scale, -camera.y / camera.scale);
  brush.scale(1 / camera.scale, 1 / camera.scale);
  for (const [at, band] of placed.bands.entries()) {
    const pins = allPins[at];
    if (!pins || !seen.has(band)) continue;
    paintPlate(brush, painting, headOf(placed, band), pins.head, camera);
    paintDepartments(brush, painting, at, pins, camera);
    if (placed.orientation === 'standing') {
      paintPlate(brush, painting, besideOf(band), pins.numerals, camera);
    }
    paintNumerals(brush, painting, at, pins, camera);
  }
  brush.restore();
}

/** The ground of names or numerals, once they lie over something else than their own place. */
function paintPlate(brush: Brush, { palette }: Painting, plate: Box, by: Point, camera: Camera) {
  if (by.x === 0 && by.y === 0) return;
  const { x, y, scale } = camera;
  brush.globalAlpha = 0.94;
  brush.fillStyle = palette.paper;
  brush.fillRect(
    (plate.x + by.x) * scale + x,
    (plate.y + by.y) * scale + y,
    plate.width * scale,
    plate.height * scale,
  );
  brush.globalAlpha = 1;
}

const SMALLEST_HEADING = 13;

function paintDepartments(
  brush: Brush,
  { scene, palette }: Painting,
  at: number,
  pins: Pins,
  { x, y, scale }: Camera,
): void {
  const { blocks } = scene.placed.bands[at] ?? { blocks: [] };
  for (const [nth, { name, width, height }] of blocks.entries()) {
    const by = pins.departments[nth] ?? { x: 0, y: 0 };
    const size = Math.max(SMALLEST_HEADING, Math.round(name.size * scale));
    const isLying = scene.placed.orientation === 'lying';
    // A department that is smaller than its name stays without.
    if ((isLying ? height : width / 4) * scale < size) continue;
    brush.font = `${TEXT_STYLES.department.weight} ${size}px ${FONTS.sans}`;
    brush.textAlign = 'left';
    const left = (name.x + by.x) * scale + x;
    const top = (name.y + by.y) * scale + y;
    for (const [line, words] of name.lines.entries()) {
      const shown = isLying ? words : fitted(brush, words, width * scale);
      halo(brush, palette, shown, left, top + size * (0.8 + line * 1.08), 3);
    }
  }
}

/** As much of a text as fits a width, in the brush's font. */
function fitted(brush: Brush, text: string, width: number): string {
  const full = brush.measureText(text).width;
  if (full <= width) return text;
  const length = Math.floor((text.length * width) / full) - 1;
  return length > 1 ? `${text.slice(0, length)}…` : '';
}

/** The smallest and the usual size of a numeral, in pixels. */
const SMALLEST_NUMERAL = 9;
const USUAL_NUMERAL = 14;

function paintNumerals(
  brush: Brush,
  { scene, palette }: Painting,
  at: number,
  pins: Pins,
  { x, y, scale }: Camera,
): void {
  const { orientation, bands } = scene.placed;
  const isLying = orientation === 'lying';
  brush.textAlign = isLying ? 'center' : 'right';
  for (const row of bands[at]?.rows ?? []) {
    const room = Math.floor((isLying ? row.width : row.height) * scale * 0.9);
    const size = Math.min(Math.max(Math.round(NUMERAL * scale), USUAL_NUMERAL), room);
    if (size < SMALLEST_NUMERAL) continue;
    const place = numeralAt(row, orientation);
    const left = (place.x + pins.numerals.x) * scale + x;
    const baseline = (place.y + pins.numerals.y) * scale + y;
    const { grade } = row;
    if (grade === undefined) {
      brush.font = `${Math.min(size, 12)}px ${FONTS.sans}`;
      const words = noGradeIn(brush, (isLying ? row.width : place.x - row.x) * scale);
      halo(brush, { ...palette, ink: palette.soft }, words, left, baseline, 3);
    } else {
      brush.font = `${size}px ${FONTS.serif}`;
      halo(brush, { ...palette, ink: palette.numeral }, grade, left, baseline, 3);
    }
  }
}

function noGradeIn(brush: Brush, room: number): string {
  const words = SHARED_WORDS.noGradeWithin;
  return brush.measureText(words).width > room ? '–' : words;
}
