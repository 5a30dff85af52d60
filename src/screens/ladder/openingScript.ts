/*
 * Brings a map that was rendered ahead into view as the page is parsed, before the code of the app has come. It is built
 * by itself and written into the page after the map, as a child of the map's frame; what to show stands in its element.
 */
import { cameraOn } from '#src/ui/camera.ts';
import { tierOf } from '../parts/drawing/tier.ts';
import { boxFor, type Framing } from './framing.ts';

const script = document.currentScript;
const frame = script?.parentElement;
if (script && frame) {
  const framing: Framing = JSON.parse(script.dataset.framing ?? '');
  const size = { width: frame.clientWidth, height: frame.clientHeight };
  const { box, least } = boxFor(framing, size);
  showMap(frame.querySelector<SVGSVGElement>('.ladder-map'), cameraOn(box, size, least));
  showPicture(frame.querySelector('picture'), document.documentElement.dataset.theme);
}

function showMap(map: SVGSVGElement | null, { x, y, scale }: ReturnType<typeof cameraOn>): void {
  if (!map) return;
  map.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  map.dataset.tier = tierOf(scale);
}

/** Where a theme was chosen the picture is that of the theme, whatever the system prefers. */
function showPicture(picture: HTMLPictureElement | null, theme: string | undefined): void {
  const img = picture?.querySelector('img');
  if (!img || !theme) return;
  picture?.querySelector('source')?.remove();
  img.src = img.src.replace(/\w+\.png$/, `${theme}.png`);
}
