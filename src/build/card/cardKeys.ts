import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';
import { keyOf } from '../cache.ts';
import type { DrawnCard } from './drawnCard.ts';
import type { CardLooks } from './paintCard.ts';

/**
 * The keys under which builds keep the pictures of a site's cards, each made of everything that its picture depends on: what
 * is painted, in which looks, by which program on which canvas, and the names of the machine's own typefaces, by which letters
 * are drawn that ours lack.
 */
export function cardKeys(
  { palette, fonts, language }: CardLooks,
  painter: string = import.meta.env.PAINTER,
): (card: DrawnCard) => string {
  const { version } = createRequire(import.meta.url)('@napi-rs/canvas/package.json');
  const looks = keyOf(
    painter,
    JSON.stringify([version, process.platform, process.arch, language, palette, machineFonts()]),
    ...fonts.sans,
    // The one list must not run into the other.
    '',
    ...fonts.serif,
  );
  return (card) => keyOf(looks, JSON.stringify(card));
}

function machineFonts(): readonly string[] {
  const names = GlobalFonts.families.map(({ family }) => family);
  return names.filter((name) => !OWN.test(name)).sort();
}

/**
 * The names under which a build makes our own known, and those that they bear themselves: whether it has done so yet, in
 * whatever thread, is no matter.
 */
const OWN = /^(?:Rungs|Source Sans 3|Source Serif 4)\b/;
