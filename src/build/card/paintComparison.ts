import { RELATIONS } from '#src/domain/relations.ts';
import { STATION_STROKES } from '#src/screens/parts/drawing/marks.ts';
import { CARD, type CardCanvas } from './cardCanvas.ts';
import type { DrawnComparison, DrawnSide, DrawnSpan, DrawnStretch } from './drawnCard.ts';
import { type Block, fitted, LEADING, paintLines, shortened, wrapped } from './text.ts';

/** Between the columns of two sides. */
const GAP = 40;
/** The height of the lowest station, how much the highest may stand above it, and how much the next one does. */
const LOWEST = 306;
const MOST_RISE = 84;
const RISE = 56;
const RADIUS = 13;
/** The map's strokes are drawn larger than on the map. */
const SCALE = 1.6;

/** How large numerals and titles are, by how many sides there are. */
const LOOK = [
  { numeral: 150, title: 52, lines: 3 },
  { numeral: 128, title: 38, lines: 4 },
  { numeral: 116, title: 32, lines: 4 },
] as const;

/** Paints two to four roles as stations of a line that rises with their grades. */
export function paintComparison(canvas: CardCanvas, { sides, spans }: DrawnComparison): void {
  const pitch = (CARD.width - CARD.margin * 2 + GAP) / sides.length;
  const levels = Math.max(1, ...sides.map(({ level }) => level));
  const rise = Math.min(RISE, MOST_RISE / levels);
  const places = sides.map(({ level }, at) => ({
    x: CARD.margin + RADIUS + 2 + at * pitch,
    y: LOWEST - level * rise,
  }));
  for (const [at, span] of spans.entries()) {
    const [from, to] = [places[at], places[at + 1]];
    if (from && to) paintSpan(canvas, span, from, to);
  }
  const look = LOOK[sides.length - 2] ?? LOOK[2];
  const titles = titlesOf(canvas, sides, pitch - GAP, look);
  for (const [at, side] of sides.entries()) {
    const [place, title] = [places[at], titles[at]];
    if (!place || !title) continue;
    paintNumeral(canvas, side, place, pitch - GAP, look.numeral);
    paintStation(canvas, side, place);
    paintTitle(canvas, side, title, place.x - RADIUS - 2, pitch - GAP);
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function paintSpan(
  canvas: CardCanvas,
  { words, stretches }: DrawnSpan,
  from: Point,
  to: Point,
): void {
  const { brush, palette, faces } = canvas;
  const placeAt = (share: number) => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  for (const [at, stretch] of stretches.entries()) {
    paintStretch(
      canvas,
      stretch,
      placeAt(at / stretches.length),
      placeAt((at + 1) / stretches.length),
    );
  }
  for (const [at, { status, colour }] of stretches.slice(0, -1).entries()) {
    const { x, y } = placeAt((at + 1) / stretches.length);
    const { width, dash } = STATION_STROKES[status];
    brush.fillStyle = palette.paper;
    brush.strokeStyle = palette.lines[colour] ?? palette.ink;
    brush.lineWidth = width;
    brush.setLineDash([...dash]);
    circle(canvas, { x, y }, 8);
  }
  brush.font = `400 21px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  brush.textAlign = 'center';
  const text = shortened(brush, words, to.x - from.x - RADIUS * 4);
  const below = stretches.length > 0 ? 40 : 7;
  brush.fillText(text, (from.x + to.x) / 2, (from.y + to.y) / 2 + below);
  brush.textAlign = 'left';
}

function paintStretch(
  { brush, palette }: CardCanvas,
  { kind, colour }: DrawnStretch,
  from: Point,
  to: Point,
): void {
  const { width, dash, double = 0, colour: ink } = RELATIONS[kind].stroke;
  brush.strokeStyle = ink === 'line' ? (palette.lines[colour] ?? palette.ink) : palette[ink];
  brush.lineWidth = width * SCALE;
  brush.lineCap = 'round';
  brush.setLineDash(dash.map((length) => length * SCALE));
  const bend = (to.x - from.x) / 2;
  for (const aside of double ? [-double * 0.75, double * 0.75] : [0]) {
    const [start, end] = [from.y + aside, to.y + aside];
    brush.beginPath();
    brush.moveTo(from.x, start);
    brush.bezierCurveTo(from.x + bend, start, to.x - bend, end, to.x, end);
    brush.stroke();
  }
  brush.setLineDash([]);
}

function paintNumeral(
  { brush, palette, faces }: CardCanvas,
  { numeral }: DrawnSide,
  { x, y }: Point,
  width: number,
  largest: number,
): void {
  brush.font = `300 ${largest}px ${faces.serif}`;
  const most = numeral.length > 5 ? largest / 2 : largest;
  const size = Math.min(most, (largest * width) / brush.measureText(numeral).width);
  brush.font = `300 ${size}px ${faces.serif}`;
  brush.fillStyle = palette.numeral;
  brush.fillText(numeral, x - RADIUS - 2 - size * 0.04, y - 40);
}

function paintStation(canvas: CardCanvas, { status, colour }: DrawnSide, place: Point): void {
  const { brush, palette } = canvas;
  const { width, dash } = STATION_STROKES[status];
  brush.fillStyle = palette.paper;
  brush.strokeStyle = palette.lines[colour] ?? palette.ink;
  brush.lineWidth = width * SCALE;
  brush.setLineDash(dash.map((length) => length * SCALE));
  circle(canvas, place, RADIUS);
}

function circle({ brush }: CardCanvas, { x, y }: Point, radius: number): void {
  brush.lineCap = 'butt';
  brush.beginPath();
  brush.arc(x, y, radius, 0, Math.PI * 2);
  brush.fill();
  brush.stroke();
  brush.setLineDash([]);
}

/** All titles in one size, which is that of the one that needs the smallest. */
function titlesOf(
  { brush, faces }: CardCanvas,
  sides: readonly DrawnSide[],
  width: number,
  { title: largest, lines }: { readonly title: number; readonly lines: number },
): readonly Block[] {
  const room = { width, height: 146, lines, largest, smallest: 22 };
  const fontOf = (size: number) => `600 ${size}px ${faces.serif}`;
  const needed = sides.map(({ title }) => fitted(brush, fontOf, title, room).size);
  const size = Math.min(...needed);
  return sides.map(({ title }) => fitted(brush, fontOf, title, { ...room, largest: size }));
}

function paintTitle(
  { brush, palette, faces }: CardCanvas,
  { words }: DrawnSide,
  { size, lines }: Block,
  left: number,
  width: number,
): void {
  brush.font = `600 ${size}px ${faces.serif}`;
  brush.fillStyle = palette.ink;
  const first = LOWEST + 50 + size * 0.9;
  paintLines(brush, lines, left, first, size);
  brush.font = `400 20px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  const below = first + (lines.length - 1) * size * LEADING + 36;
  paintLines(brush, wrapped(brush, words, width, below > 508 ? 1 : 2), left, below, 20);
}
