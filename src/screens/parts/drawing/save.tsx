import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { addressForOthers, ROOT } from '#src/dataset/root.ts';
import { fileNameFor } from '#src/domain/deviceName.ts';
import type { RoleId } from '#src/domain/role.ts';
import { isLarge } from '#src/layout/large.ts';
import * as words from '#src/text/en/mapFile.ts';
import type { Box } from '#src/ui/camera.ts';
import { download } from '#src/ui/download.ts';
import type { Brush } from './brush.ts';
import type { LitRoute, Scene } from './drawing.ts';
import { embeddedFonts } from './embeddedFonts.ts';
import { FONTS } from './marks.ts';
import { paintAll } from './paint.ts';
import { type Palette, resolvedPalette } from './palette.ts';
import { type Hrefs, SvgLadder } from './SvgLadder.tsx';
import { SvgSheet } from './SvgSheet.tsx';
import { measureBy, type Sheet, sheetOf } from './sheet.ts';
import { sightOf } from './sight.ts';

export interface SaveChoice {
  readonly format: 'svg' | 'png';
  readonly part: 'whole' | 'visible';
}

interface Order extends SaveChoice {
  /** What is in view, in the drawing's units. */
  readonly visible: Box;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
  readonly route: LitRoute | undefined;
}

/** Saves the map as a file in the colours of the theme, and says in words what became of it. */
export async function saveMap(scene: Scene, order: Order): Promise<string> {
  const { format, part } = order;
  const palette = resolvedPalette(scene.ladder.info.tracks);
  const sheet = part === 'whole' ? sheetOf(scene, measureBy()) : undefined;
  const picture: Picture = { scene, order, palette, sheet, box: sheet?.box ?? order.visible };
  const file = format === 'svg' ? svgOf(textOf(picture)) : await pngOf(picture);
  if (!file) return words.tooLarge;
  const title = `${fileName(scene.ladder.info.title)}${part === 'visible' ? '-part' : ''}`;
  const name = fileNameFor(`${title}.${format}`);
  download(name, file);
  return words.savedAs(name);
}

interface Picture {
  readonly scene: Scene;
  readonly order: Order;
  readonly palette: Palette;
  /** What stands around the whole of it. */
  readonly sheet: Sheet | undefined;
  readonly box: Box;
}

function svgOf(text: string): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

/** An SVG that needs nothing else: colours resolved, fonts with their fallbacks, links absolute. */
function textOf({ scene, order, palette, sheet, box }: Picture): string {
  const around = sheet && <SvgSheet {...{ sheet, palette }} />;
  return drawn(
    <SvgLadder
      {...{ scene, palette }}
      isFaded={order.isFaded}
      selected={order.selected}
      route={order.route}
      badges={order.route?.stops}
      hrefs={hrefsForOthers()}
      part={box}
    >
      {around}
    </SvgLadder>,
    palette,
    box,
  );
}

function hrefsForOthers(): Hrefs | undefined {
  const root = addressForOthers(ROOT);
  if (root === undefined) return undefined;
  return {
    role: (role) => `${root}roles/${role}`,
    grade: (grade) => `${root}grades/${encodeURIComponent(grade)}`,
  };
}

/** What stands around a map that is painted. */
function surroundingsOf({ palette, sheet, box }: Picture): string {
  const { x, y, width, height } = box;
  return drawn(
    <svg
      aria-hidden="true"
      width={Math.round(width)}
      height={Math.round(height)}
      viewBox={`${x} ${y} ${width} ${height}`}
      fontFamily={FONTS.sans}
      fill={palette.ink}
    >
      {/* Never empty: one that closes itself has no room for the ground. */}
      <g>{sheet && <SvgSheet {...{ sheet, palette }} />}</g>
    </svg>,
    palette,
    box,
  );
}

/** A drawing on paper, as text of its own. */
function drawn(drawing: ReactNode, { paper }: Palette, { x, y, width, height }: Box): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(drawing));
  const svg = holder.querySelector('svg');
  svg?.removeAttribute('class');
  svg?.removeAttribute('aria-hidden');
  // As XML: what a page calls &nbsp; is unknown there.
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>`;
  return text.replace(/^<svg[^>]*>/, (tag) => tag + ground);
}

/** Pixels to a unit: sharp on dense screens and in print. */
const DENSITY = 2;
/** Most browsers refuse canvases beyond this. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** The very same drawing as pixels; where it has too many parts to be elements it is painted, as it is on screen. */
async function pngOf(picture: Picture): Promise<Blob | undefined> {
  const { width, height } = picture.box;
  const isPainted = isLarge(picture.scene.placed.roles.size);
  const scale = Math.min(
    DENSITY,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  // A picture knows nothing of the page that it is shown in, its fonts neither.
  const style = `<style>${await embeddedFonts()}</style>`;
  const text = isPainted ? surroundingsOf(picture) : textOf(picture);
  const source = URL.createObjectURL(svgOf(text.replace(/^<svg[^>]*>/, (tag) => tag + style)));
  const image = new Image(canvas.width, canvas.height);
  image.src = source;
  try {
    await image.decode();
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (isPainted) paintInto(brush, picture, scale);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(source);
  }
}

/** Paints a map as if it were seen at a scale of 1, however many pixels that takes. */
function paintInto(brush: Brush, { scene, order, palette, box }: Picture, scale: number): void {
  const { isFaded, selected, route } = order;
  const painting = { scene, palette, isFaded, selected, lit: route, badges: route?.stops };
  brush.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  const camera = { x: -box.x, y: -box.y, scale: 1 };
  paintAll(brush, painting, sightOf(scene).within(box), camera, box);
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
