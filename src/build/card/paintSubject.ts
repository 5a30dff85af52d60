import { CARD, type CardCanvas } from './cardCanvas.ts';
import type { DrawnLadder } from './drawnCard.ts';
import { paintLadder } from './paintLadder.ts';
import { fitted, LEADING, paintLines, shortened } from './text.ts';

const WIDTH = 496;
/** The baselines of a numeral, of the last line of a title, and of the words below it. */
const NUMERAL = 262;
const LAST_LINE = 464;
const WORDS = 514;
/** Where the title of a card without a numeral may begin. */
const BELOW_EYEBROW = 130;

/** Paints a subject at the left of the page and its ladder at the right. */
export function paintSubject(canvas: CardCanvas, card: DrawnLadder): void {
  const { brush, palette, faces } = canvas;
  const { numeral, title, words } = card;
  paintLadder(canvas, card);
  if (numeral) paintNumeral(canvas, card);
  const fontOf = (size: number) => `600 ${size}px ${faces.serif}`;
  const { size, lines } = fitted(brush, fontOf, title, {
    width: WIDTH,
    height: LAST_LINE - (numeral ? NUMERAL : BELOW_EYEBROW) - 18,
    lines: 3,
    largest: numeral ? 66 : 84,
    smallest: 30,
  });
  brush.font = fontOf(size);
  brush.fillStyle = palette.ink;
  const first = LAST_LINE - (lines.length - 1) * size * LEADING;
  paintLines(brush, lines, CARD.margin - size * 0.03, first, size);
  brush.font = `400 25px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  brush.fillText(shortened(brush, words, WIDTH), CARD.margin, WORDS);
}

const LARGEST_NUMERAL = 200;
/** Words in the place of a numeral are no larger than this. */
const LARGEST_WORDS = 88;
/** Beside a numeral, and on either side of the words within a pill. */
const ASIDE = 18;

/** Paints the numeral and beside it what sort of entry the subject is. */
function paintNumeral(
  { brush, palette, faces }: CardCanvas,
  { numeral, status }: DrawnLadder,
): void {
  brush.font = `400 22px ${faces.sans}`;
  const pill = status === undefined ? 0 : brush.measureText(status).width + ASIDE * 2;
  const largest = numeral.length > 5 ? LARGEST_WORDS : LARGEST_NUMERAL;
  const fontOf = (size: number) => `300 ${size}px ${faces.serif}`;
  const { size, lines } = fitted(brush, fontOf, numeral, {
    width: WIDTH - pill - ASIDE,
    height: largest * LEADING,
    lines: 1,
    largest,
    smallest: 40,
  });
  brush.font = fontOf(size);
  brush.fillStyle = palette.numeral;
  paintLines(brush, lines, CARD.margin - size * 0.04, NUMERAL, size);
  if (status === undefined) return;
  const left = CARD.margin + brush.measureText(lines[0] ?? '').width + ASIDE;
  brush.font = `400 22px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  brush.fillText(status, left + ASIDE, NUMERAL - 10);
  brush.strokeStyle = palette.edge;
  brush.lineWidth = 1.5;
  brush.setLineDash([5, 4]);
  brush.beginPath();
  brush.roundRect(left, NUMERAL - 35, pill, 36, ASIDE);
  brush.stroke();
  brush.setLineDash([]);
}
