import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { DatasetInfo } from '#src/domain/role.ts';
import type { Palette } from '#src/screens/parts/drawing/palette.ts';
import { CARD, type CardCanvas } from './cardCanvas.ts';
import type { DrawnCard } from './drawnCard.ts';
import { type FontFiles, registered } from './fonts.ts';
import { indexedPng } from './indexedPng.ts';
import { paintComparison } from './paintComparison.ts';
import { paintSubject } from './paintSubject.ts';
import { shortened } from './text.ts';
import { paletteOf } from './tokens.ts';

/** What all cards of a site have in common, as plain values. */
export interface CardLooks {
  readonly palette: Palette;
  readonly fonts: FontFiles;
  readonly language: string;
}

/** How the cards of a site look: in the light theme, whose colours are read from the text of the style sheet. */
export function cardLooks(
  { styles, fonts }: { readonly styles: string; readonly fonts: FontFiles },
  { tracks, language }: Pick<DatasetInfo, 'tracks' | 'language'>,
): CardLooks {
  return { palette: paletteOf(styles, tracks, 'light'), fonts, language };
}

/** Makes a painter of cards: PNG files of 1200 by 630. It is made once; throws where a font file is none. */
export function cardPainter({
  palette,
  fonts,
  language,
}: CardLooks): (card: DrawnCard) => Uint8Array<ArrayBuffer> {
  const faces = { sans: registered('Sans', fonts.sans), serif: registered('Serif', fonts.serif) };
  // One canvas for all: what is painted is read before anything else is.
  const canvas = createCanvas(CARD.width, CARD.height);
  const brush = canvas.getContext('2d', { alpha: false });
  brush.lang = language;
  const target = { brush, palette, faces };
  return (card) => {
    brush.fillStyle = palette.paper;
    brush.fillRect(0, 0, CARD.width, CARD.height);
    if (card.kind === 'comparison') paintComparison(target, card);
    else paintSubject(target, card);
    paintEyebrow(target, card);
    paintFoot(target, card);
    return indexedPng(canvas.data(), CARD.width, CARD.height);
  };
}

/** How wide the words over a title may be. */
const EYEBROW = 510;

/** Paints the words over a title in one line, or smaller on a line each where they are too long for one. */
function paintEyebrow({ brush, palette, faces }: CardCanvas, { eyebrow }: DrawnCard): void {
  brush.fillStyle = palette.soft;
  brush.font = `650 20px ${faces.sans}`;
  brush.letterSpacing = '1.4px';
  const line = eyebrow.join(' · ').toUpperCase();
  if (brush.measureText(line).width <= EYEBROW) brush.fillText(line, CARD.margin, 82);
  else {
    brush.font = `650 17px ${faces.sans}`;
    brush.letterSpacing = '1px';
    for (const [at, text] of eyebrow.entries()) {
      brush.fillText(shortened(brush, text.toUpperCase(), EYEBROW), CARD.margin, 68 + at * 26);
    }
  }
  brush.letterSpacing = '0px';
}

const FOOT = CARD.height - 44;

function paintFoot(
  { brush, palette, faces }: CardCanvas,
  { organisation, stamp }: DrawnCard,
): void {
  const right = CARD.width - CARD.margin;
  brush.fillStyle = palette.rule;
  brush.fillRect(CARD.margin, FOOT - 40, right - CARD.margin, 1.5);
  paintMark(brush, palette, CARD.margin, FOOT - 21);
  brush.fillStyle = palette.ink;
  brush.font = `600 24px ${faces.serif}`;
  brush.fillText('Rungs', CARD.margin + 32, FOOT);
  const after = CARD.margin + 32 + brush.measureText('Rungs').width + 16;
  brush.fillStyle = palette.soft;
  brush.font = `400 22px ${faces.sans}`;
  const left = right - brush.measureText(stamp).width;
  brush.fillText(stamp, left, FOOT);
  brush.fillText(shortened(brush, organisation, left - after - 32), after, FOOT);
}

/** The ladder of the site's icon. */
function paintMark(brush: SKRSContext2D, palette: Palette, x: number, y: number): void {
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 2.4;
  brush.lineCap = 'round';
  brush.beginPath();
  for (const rail of [3, 17]) {
    brush.moveTo(x + rail, y);
    brush.lineTo(x + rail, y + 24);
  }
  for (const rung of [5, 19]) {
    brush.moveTo(x + 3, y + rung);
    brush.lineTo(x + 17, y + rung);
  }
  brush.stroke();
  brush.strokeStyle = palette.tracks.management ?? palette.ink;
  brush.beginPath();
  brush.moveTo(x + 3, y + 12);
  brush.lineTo(x + 14, y + 12);
  brush.stroke();
  brush.fillStyle = palette.paper;
  brush.beginPath();
  brush.arc(x + 17, y + 12, 3.6, 0, Math.PI * 2);
  brush.fill();
  brush.stroke();
}
