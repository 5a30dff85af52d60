import { RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { Manner } from './manner.ts';
import { ASCENT, type Box, DESCENT, type PlacedText, SIZE, TEXT_STYLES } from './placed.ts';
import type { TextBlock } from './textBlock.ts';

/*
 * What stands beside a station wherever that is placed. It is apart from what places stations because a map that was
 * placed ahead says no more of them than where they are.
 */

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The label of a station. */
export function labelBeside(manner: Manner, { x, y }: Place, text: TextBlock): PlacedText {
  const { low, high, start } = text.beside;
  const [left, top] = manner.orientation === 'lying' ? [x + low, y + start] : [x + start, y - high];
  return placedText(text, left, top);
}

/** A text with the upper left corner of its box. */
export function placedText(
  { lines, size, width, height }: TextBlock,
  x: number,
  y: number,
): PlacedText {
  return { lines, size, x, y, width, height };
}

/** Long fractions would weigh in the file of a large map. */
export function tenths(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Where the card of a station stands: in the place of its label where careers lie, and over both where they stand. */
const CARDS = {
  lying: { x: 6, y: -13, height: 12, widest: 110 },
  standing: { x: -5, y: -12, height: 24, widest: 72 },
} as const;
/** What a card keeps free before whatever comes next. */
const CARD_APART = 6;

/** How wide a card may be when so far right of its station the next thing stands; no narrower than its label there. */
export function cardWidth({ orientation }: Manner, label: number, apart: number): number {
  const { x, widest } = CARDS[orientation];
  const room = Math.min(widest, Math.floor(apart) - CARD_APART - x);
  return orientation === 'lying' ? Math.max(label, room) : room;
}

export function cardBeside({ orientation }: Manner, place: Place, width: number): Box {
  const { x, y, height } = CARDS[orientation];
  return { x: place.x + x, y: place.y + y, width, height };
}

/** From a station to where its card ends along a career. */
export function halfCard({ orientation }: Manner): number {
  return orientation === 'lying' ? SIZE.radius + 1.5 : CARDS.standing.height / 2;
}

/** Letters that are to be read when labels cannot be. */
const AFAR_SIZE = 16;

/** How wide a name of a line is in those letters. */
export function afarWidth(width: number): number {
  return Math.ceil((width * AFAR_SIZE) / TEXT_STYLES.line.size);
}

/** The name of a line for a look from afar: above its first station, where its labels are then not shown. */
export function afarName(name: string, width: number, { x, y }: Place): PlacedText {
  const height = AFAR_SIZE * (ASCENT + DESCENT);
  return {
    lines: [name],
    size: AFAR_SIZE,
    x: x - SIZE.radius,
    y: y - 2 - height,
    width,
    height,
  };
}

/** How far beside its stations a link of a kind runs. */
export function besideLink({ orientation, sidestep }: Manner, kind: RelationKind): Place {
  const beside = Math.round(RELATIONS[kind].sidestep * sidestep);
  return orientation === 'lying' ? { x: 0, y: beside } : { x: beside, y: 0 };
}
