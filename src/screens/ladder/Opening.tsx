import { useHref } from 'react-router';
import { isLarge } from '#src/layout/large.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { type Box, cameraOn } from '#src/ui/camera.ts';

/** The smallest scale at which labels read well. */
export const LEGIBLE = 0.85;

/** What a map without filters and focus opens on: all of a large ladder, else its beginning at a legible size. */
export function openingOf({ bands, roles, width, height }: PlacedLadder) {
  const [band] = bands;
  const isWhole = !band || isLarge(roles.size);
  const box: Box = isWhole
    ? { x: 0, y: 0, width, height }
    : { x: 0, y: 0, width: band.width, height: band.y + band.height };
  return { box, least: isWhole ? 0 : LEGIBLE };
}

/** Brings a map that was rendered ahead into view as it is parsed, before the code of the app has come. */
export function Opening({ box, least }: { box: Box; least: number }) {
  const script = `{
    const frame = document.currentScript.parentElement;
    const map = frame.querySelector('.ladder-map');
    const size = { width: frame.clientWidth, height: frame.clientHeight };
    const { x, y, scale } = (${cameraOn})(${JSON.stringify(box)}, size, ${least});
    const chosen = document.documentElement.dataset.theme;
    const picture = frame.querySelector('picture');
    if (picture && chosen) {
      picture.querySelector('source').remove();
      const img = picture.querySelector('img');
      img.src = img.src.replace(/\\w+\\.png$/, chosen + '.png');
    }
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

/** A large map that was painted ahead, where the canvas will show the whole of it. */
export function Picture() {
  const root = useHref('/').replace(/\/$/, '');
  const address = (scheme: string) => `${root}/pictures/ladder-${scheme}.png`;
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={address('dark')} />
      <img
        src={address('light')}
        alt=""
        // Not fetched where the table is shown instead.
        loading="lazy"
        className="absolute inset-6 h-[calc(100%-3rem)] w-[calc(100%-3rem)] object-contain"
      />
    </picture>
  );
}
