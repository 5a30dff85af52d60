import { RELATION_KINDS, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import { drawRoute } from '#src/layout/drawLink.ts';
import { STATION_STROKES } from '#src/screens/parts/drawing/marks.ts';
import { inkOf } from '#src/screens/parts/drawing/palette.ts';
import type { LadderCard } from './card.ts';
import { CARD, type CardCanvas } from './cardCanvas.ts';
import type { Excerpt } from './excerpt.ts';
import { type CardLadder, fitToCard, type Stop } from './fitToCard.ts';
import { fitted, LEADING, paintLines } from './text.ts';

/** Where the rows begin; they run off the right edge of the page. */
const ROWS_LEFT = 640;
const FRAME = { left: ROWS_LEFT + 32, right: CARD.width - 20, top: 48, bottom: 504 } as const;
/** The map's strokes and stations are drawn larger than on the map. */
const SCALE = 1.5;
const RADIUS = 11;
const CORNER = 18;

/** Paints a card's part of the ladder: rows, links, stations and their labels. */
export function paintLadder(canvas: CardCanvas, card: LadderCard): void {
  const page = fitToCard(card.excerpt, FRAME);
  paintRows(canvas, page);
  paintLinks(canvas, card, page);
  for (const stop of page.stops) paintStation(canvas, card, stop);
  if (card.labelled) paintLabels(canvas, card.excerpt, page.stops, page.rows[0]?.height ?? 0);
  paintNote(canvas, card.note);
}

function paintRows({ brush, palette, faces }: CardCanvas, { rows }: CardLadder): void {
  for (const [at, { grade, y, height }] of rows.entries()) {
    if (at % 2 === 0) {
      brush.fillStyle = palette.band;
      brush.beginPath();
      brush.roundRect(ROWS_LEFT, y, CARD.width - ROWS_LEFT + 20, height, 10);
      brush.fill();
    }
    brush.textAlign = 'right';
    brush.fillStyle = palette.numeral;
    const size = Math.min(32, height * 0.6);
    brush.font = `400 ${size}px ${faces.serif}`;
    brush.fillText(grade ?? '–', ROWS_LEFT - 14, y + height / 2 + size * 0.34);
    brush.textAlign = 'left';
  }
}

function paintLinks(
  { brush, palette }: CardCanvas,
  { excerpt: { scene } }: LadderCard,
  { links }: CardLadder,
): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  const inOrder = links.toSorted((a, b) => order(a.link.kind) - order(b.link.kind));
  for (const { link, route } of inOrder) {
    const { colour, width, dash, double } = RELATIONS[link.kind].stroke;
    brush.strokeStyle = inkOf(palette, colour, scene.colourOf(link.from));
    brush.lineWidth = width * SCALE;
    brush.setLineDash(dash.map((length) => length * SCALE));
    for (const aside of double ? [-double * 0.75, double * 0.75] : [0]) {
      brush.save();
      brush.translate(0, aside);
      brush.beginPath();
      drawRoute(brush, route, CORNER);
      brush.stroke();
      brush.restore();
    }
  }
  brush.setLineDash([]);
}

/** Promotions, which the table names first, lie over the quieter links. */
function order(kind: RelationKind): number {
  return -RELATION_KINDS.indexOf(kind);
}

function paintStation(
  { brush, palette }: CardCanvas,
  { excerpt: { scene, here } }: LadderCard,
  { placed: { role }, x, y }: Stop,
): void {
  const colour = inkOf(palette, 'line', scene.colourOf(role.id));
  const { width, dash } = STATION_STROKES[role.status];
  const ring = (radius: number, line: number) => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, Math.PI * 2);
    brush.lineWidth = line;
    brush.stroke();
  };
  brush.strokeStyle = colour;
  brush.fillStyle = palette.paper;
  brush.beginPath();
  brush.arc(x, y, role.id === here ? RADIUS + 9 : RADIUS + 1, 0, Math.PI * 2);
  brush.fill();
  if (role.id === here) ring(RADIUS + 8, 2);
  brush.lineCap = 'butt';
  brush.setLineDash(dash.map((length) => length * SCALE));
  ring(RADIUS, width * SCALE * 0.9);
  brush.setLineDash([]);
}

const LABEL = { largest: 20, smallest: 15, lines: 3 } as const;
/** From the middle of a station to its label. */
const BESIDE = 22;

/** Paints the labels of stations: those of one row are of one size, which is that of the one that needs the smallest. */
function paintLabels(
  canvas: CardCanvas,
  { here }: Excerpt,
  stops: readonly Stop[],
  height: number,
): void {
  const { brush, palette, faces } = canvas;
  for (const abreast of Map.groupBy(stops, ({ y }) => y).values()) {
    const labels = abreast.map((stop) => {
      const isHere = stop.placed.role.id === here;
      const left = isHere ? BESIDE + 8 : BESIDE;
      const fontOf = (size: number) => `${isHere ? 700 : 400} ${size}px ${faces.sans}`;
      const room = { ...LABEL, width: stop.room - left, height: height - 2 };
      return { stop, isHere, left, fontOf, room };
    });
    const needed = labels.map(({ stop, fontOf, room }) => fitted(brush, fontOf, stop.label, room));
    const largest = Math.min(...needed.map(({ size }) => size));
    for (const { stop, isHere, left, fontOf, room } of labels) {
      const { size, lines } = fitted(brush, fontOf, stop.label, { ...room, largest });
      const first = stop.y + size * 0.34 - ((lines.length - 1) * size * LEADING) / 2;
      brush.font = fontOf(size);
      brush.fillStyle = stop.placed.role.status === 'named' && !isHere ? palette.soft : palette.ink;
      paintLines(brush, lines, stop.x + left, first, size);
    }
  }
}

function paintNote({ brush, palette, faces }: CardCanvas, note: string): void {
  brush.font = `400 19px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  brush.fillText(note, ROWS_LEFT, 531);
}
