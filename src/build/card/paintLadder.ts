import { RELATION_KINDS, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import { drawRoute } from '#src/layout/drawLink.ts';
import { STATION_STROKES } from '#src/screens/parts/drawing/marks.ts';
import { inkOf } from '#src/screens/parts/drawing/palette.ts';
import { CARD, type CardCanvas } from './cardCanvas.ts';
import { type DrawnLadder, type DrawnStop, ROWS_LEFT } from './drawnCard.ts';
import { fitted, LEADING, paintLines } from './text.ts';

/** The map's strokes and stations are drawn larger than on the map. */
const SCALE = 1.5;
const RADIUS = 11;
const CORNER = 18;

/** Paints a card's part of the ladder: rows, links, stations and their labels. */
export function paintLadder(canvas: CardCanvas, card: DrawnLadder): void {
  paintRows(canvas, card);
  paintLinks(canvas, card);
  for (const stop of card.stops) paintStation(canvas, stop);
  if (card.labelled) paintLabels(canvas, card.stops, card.rows[0]?.height ?? 0);
  paintNote(canvas, card.note);
}

function paintRows({ brush, palette, faces }: CardCanvas, { rows }: DrawnLadder): void {
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

function paintLinks({ brush, palette }: CardCanvas, { links }: DrawnLadder): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  const inOrder = links.toSorted((a, b) => order(a.kind) - order(b.kind));
  for (const { kind, colour: line, route } of inOrder) {
    const { colour, width, dash, double } = RELATIONS[kind].stroke;
    brush.strokeStyle = inkOf(palette, colour, line);
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
  { status, colour, isHere, x, y }: DrawnStop,
): void {
  const { width, dash } = STATION_STROKES[status];
  const ring = (radius: number, line: number) => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, Math.PI * 2);
    brush.lineWidth = line;
    brush.stroke();
  };
  brush.strokeStyle = inkOf(palette, 'line', colour);
  brush.fillStyle = palette.paper;
  brush.beginPath();
  brush.arc(x, y, isHere ? RADIUS + 9 : RADIUS + 1, 0, Math.PI * 2);
  brush.fill();
  if (isHere) ring(RADIUS + 8, 2);
  brush.lineCap = 'butt';
  brush.setLineDash(dash.map((length) => length * SCALE));
  ring(RADIUS, width * SCALE * 0.9);
  brush.setLineDash([]);
}

const LABEL = { largest: 20, smallest: 15, lines: 3 } as const;
/** From the middle of a station to its label. */
const BESIDE = 22;

/** Paints the labels of stations: those of one row are of one size, which is that of the one that needs the smallest. */
function paintLabels(canvas: CardCanvas, stops: readonly DrawnStop[], height: number): void {
  const { brush, palette, faces } = canvas;
  for (const abreast of Map.groupBy(stops, ({ y }) => y).values()) {
    const labels = abreast.map((stop) => {
      const { isHere } = stop;
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
      brush.fillStyle = stop.status === 'named' && !isHere ? palette.soft : palette.ink;
      paintLines(brush, lines, stop.x + left, first, size);
    }
  }
}

function paintNote({ brush, palette, faces }: CardCanvas, note: string): void {
  brush.font = `400 19px ${faces.sans}`;
  brush.fillStyle = palette.soft;
  brush.fillText(note, ROWS_LEFT, 531);
}
