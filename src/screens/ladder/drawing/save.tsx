import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RoleId } from '#src/domain/role.ts';
import type { Box } from '#src/ui/camera.ts';
import { download } from '#src/ui/download.ts';
import type { LitRoute, Scene } from './drawing.ts';
import { embeddedFonts } from './embeddedFonts.ts';
import { resolvedPalette } from './palette.ts';
import { SvgLadder } from './SvgLadder.tsx';
import { SvgSheet } from './SvgSheet.tsx';
import { measureBy, sheetOf } from './sheet.ts';

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
  const drawing = drawingOf(scene, order);
  const file = format === 'svg' ? new Blob([drawing.text], { type: SVG }) : await pngOf(drawing);
  if (!file) return 'The map could not be saved: this browser cannot hold so large a picture.';
  const name = `${fileName(scene.ladder.info.title)}${part === 'visible' ? '-part' : ''}.${format}`;
  download(name, file);
  return `Saved as ${name}.`;
}

const SVG = 'image/svg+xml';

interface SavedDrawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** An SVG that needs nothing else: colours resolved, fonts with their fallbacks, links absolute. */
function drawingOf(scene: Scene, order: Order): SavedDrawing {
  const palette = resolvedPalette(scene.ladder.info.tracks);
  const sheet = order.part === 'whole' ? sheetOf(scene, measureBy()) : undefined;
  const box = sheet?.box ?? order.visible;
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(
      <SvgLadder
        {...{ scene, palette }}
        isFaded={order.isFaded}
        selected={order.selected}
        route={order.route}
        badges={order.route?.stops}
        hrefs={{
          role: (role) => new URL(`roles/${role}`, document.baseURI).href,
          grade: (grade) => new URL(`grades/${encodeURIComponent(grade)}`, document.baseURI).href,
        }}
        part={box}
      >
        {sheet && <SvgSheet {...{ sheet, palette }} />}
      </SvgLadder>,
    ),
  );
  const svg = holder.querySelector('svg');
  svg?.removeAttribute('class');
  svg?.removeAttribute('aria-hidden');
  // As XML: what a page calls &nbsp; is unknown there.
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  const { x, y, width, height } = box;
  const paper = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.paper}"/>`;
  return { text: text.replace(/^<svg[^>]*>/, (tag) => tag + paper), width, height };
}

/** Pixels to a unit: sharp on dense screens and in print. */
const DENSITY = 2;
/** Most browsers refuse canvases beyond this. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** The very same drawing as pixels. */
async function pngOf({ text, width, height }: SavedDrawing): Promise<Blob | undefined> {
  const scale = Math.min(
    DENSITY,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext('2d');
  // A picture knows nothing of the page that it is shown in, its fonts neither.
  const style = `<style>${await embeddedFonts()}</style>`;
  const alone = text.replace(/^<svg[^>]*>/, (tag) => tag + style);
  const source = URL.createObjectURL(new Blob([alone], { type: SVG }));
  const picture = new Image(canvas.width, canvas.height);
  picture.src = source;
  try {
    await picture.decode();
    brush?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(source);
  }
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
