import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { RoleId } from '#src/domain/role.ts';
import type { Box } from '#src/ui/camera.ts';
import { download } from '#src/ui/download.ts';
import type { Painting } from './brush.ts';
import type { Scene } from './drawing.ts';
import { paintAll } from './paint.ts';
import { resolvedPalette } from './palette.ts';
import { SvgLadder } from './SvgLadder.tsx';
import { sightOf } from './sight.ts';

export interface SaveChoice {
  readonly format: 'svg' | 'png';
  readonly part: 'whole' | 'visible';
}

interface Order extends SaveChoice {
  /** The part, in the drawing's units. */
  readonly box: Box;
  readonly isFaded: (role: RoleId) => boolean;
  readonly selected: RoleId | undefined;
}

/** Saves the map as a file in the colours of the theme, and says in words what became of it. */
export async function saveMap(scene: Scene, order: Order): Promise<string> {
  const { format, part } = order;
  const painting = {
    scene,
    palette: resolvedPalette(scene.ladder.info.tracks),
    isFaded: order.isFaded,
    selected: order.selected,
  };
  const file = format === 'svg' ? svgFile(painting, order.box) : await pngFile(painting, order.box);
  if (!file) return 'The map could not be saved: this browser cannot hold so large a picture.';
  const name = `${fileName(scene.ladder.info.title)}${part === 'visible' ? '-part' : ''}.${format}`;
  download(name, file);
  return `Saved as ${name}.`;
}

const BACKGROUND = (palette: Painting['palette'], { x, y, width, height }: Box) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette.paper}"/>`;

/** An SVG that needs nothing else: colours resolved, fonts with their fallbacks, links absolute. */
function svgFile(painting: Painting, box: Box): Blob {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() =>
    root.render(
      <SvgLadder
        scene={painting.scene}
        palette={painting.palette}
        isFaded={painting.isFaded}
        selected={painting.selected}
        hrefOf={(role) => new URL(`roles/${role}`, document.baseURI).href}
        part={box}
      />,
    ),
  );
  const svg = holder.querySelector('svg');
  svg?.removeAttribute('class');
  svg?.removeAttribute('aria-hidden');
  // As XML: what a page calls &nbsp; is unknown there.
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  root.unmount();
  const onPaper = text.replace(/^<svg[^>]*>/, (tag) => tag + BACKGROUND(painting.palette, box));
  return new Blob([onPaper], { type: 'image/svg+xml' });
}

/** Pixels to a unit: sharp on dense screens and in print. */
const DENSITY = 2;
/** Most browsers refuse canvases beyond this. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

async function pngFile(painting: Painting, box: Box): Promise<Blob | undefined> {
  const scale = Math.min(
    DENSITY,
    LONGEST_SIDE / Math.max(box.width, box.height),
    Math.sqrt(MOST_PIXELS / (box.width * box.height)),
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  const brush = canvas.getContext('2d');
  if (!brush) return undefined;
  await document.fonts.ready;
  brush.fillStyle = painting.palette.paper;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  // Painted as if seen at a scale of 1, however many pixels that takes.
  paintAll(
    brush,
    painting,
    sightOf(painting.scene).within(box),
    { x: -box.x, y: -box.y, scale: 1 },
    box,
  );
  return (await new Promise<Blob | null>((done) => canvas.toBlob(done))) ?? undefined;
}

function fileName(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
