import type { PlacedLadder } from '#src/layout/placed.ts';
import { type Box, cameraOn } from '#src/ui/usePanZoom.ts';
import { isLarge } from './drawing/drawing.ts';

/** The smallest scale at which labels read well. */
export const LEGIBLE = 0.85;

/** What a map without filters and focus opens on: all of a large ladder, else its beginning at a legible size. */
export function openingOf({ decks, roles, width, height }: PlacedLadder) {
  const [deck] = decks;
  const isWhole = !deck || isLarge(roles.size);
  const box: Box = isWhole
    ? { x: 0, y: 0, width, height }
    : { x: 0, y: 0, width: deck.width, height: deck.y + deck.height };
  return { box, least: isWhole ? 0 : LEGIBLE };
}

/** Brings a map that was rendered ahead into view as it is parsed, before the code of the app has come. */
export function Opening({ box, least }: { box: Box; least: number }) {
  const script = `{
    const frame = document.currentScript.parentElement;
    const map = frame.querySelector('.ladder-map');
    const size = { width: frame.clientWidth, height: frame.clientHeight };
    const { x, y, scale } = (${cameraOn})(${JSON.stringify(box)}, size, ${least});
    if (map) {
      map.style.transform = 'translate(' + x + 'px, ' + y + 'px) scale(' + scale + ')';
      map.dataset.tier = 'middle';
    }
  }`;
  return (
    <script
      // Made of this project's own code and of numbers.
      dangerouslySetInnerHTML={{ __html: script }}
    />
  );
}
