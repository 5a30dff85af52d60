import type { RelationKind } from '#src/domain/relations.ts';
import type { RoleStatus } from '#src/domain/role.ts';
import type { PlacedRoute } from '#src/layout/placedRoute.ts';
import * as cards from '#src/text/en/cards.ts';
import type { Card, ComparisonCard, LadderCard } from './card.ts';
import { CARD } from './cardCanvas.ts';
import { type CardRow, fitToCard } from './fitToCard.ts';

/**
 * All that is painted of a card, worked out, as plain values: they can be sent to a thread that knows no ladder, and cards of the
 * same values are the same picture.
 */
export type DrawnCard = DrawnLadder | DrawnComparison;

interface DrawnPage {
  readonly eyebrow: readonly string[];
  readonly organisation: string;
  /** As of when it is, in words. */
  readonly stamp: string;
}

export interface DrawnLadder
  extends DrawnPage,
    Pick<LadderCard, 'kind' | 'numeral' | 'title' | 'words' | 'status' | 'labelled' | 'note'> {
  readonly rows: readonly CardRow[];
  readonly stops: readonly DrawnStop[];
  readonly links: readonly DrawnLink[];
}

/** A station of a card's ladder. */
export interface DrawnStop {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** How far it is to what next stands to its right. */
  readonly room: number;
  readonly status: RoleStatus;
  /** Which of the map's line colours it has. */
  readonly colour: number;
  /** Whether the card is about it. */
  readonly isHere: boolean;
}

export interface DrawnLink {
  readonly kind: RelationKind;
  readonly colour: number;
  readonly route: PlacedRoute;
}

export interface DrawnComparison extends DrawnPage, Pick<ComparisonCard, 'kind'> {
  readonly sides: readonly DrawnSide[];
  readonly spans: readonly DrawnSpan[];
}

export interface DrawnSide {
  readonly title: string;
  readonly numeral: string;
  readonly words: string;
  readonly level: number;
  readonly colour: number;
  readonly status: RoleStatus;
}

export interface DrawnSpan {
  readonly words: string;
  readonly stretches: readonly DrawnStretch[];
}

/** A stretch of line and what sort of station it ends at. */
export interface DrawnStretch {
  readonly kind: RelationKind;
  readonly colour: number;
  readonly status: RoleStatus;
}

/** Where the rows of a card's ladder begin; they run off the right edge of the page. */
export const ROWS_LEFT = 640;
const FRAME = { left: ROWS_LEFT + 32, right: CARD.width - 20, top: 48, bottom: 504 } as const;

/** What is painted of a card. */
export function drawnCard(card: Card): DrawnCard {
  const { eyebrow, organisation, asOf } = card;
  const page = { eyebrow, organisation, stamp: cards.asOf(asOf) };
  return card.kind === 'comparison'
    ? { ...page, ...drawnComparison(card) }
    : { ...page, ...drawnLadder(card) };
}

function drawnLadder(card: LadderCard): Omit<DrawnLadder, keyof DrawnPage> {
  const { kind, numeral, title, words, status, labelled, note, excerpt } = card;
  const { rows, stops, links } = fitToCard(excerpt, FRAME);
  const { colourOf } = excerpt.scene;
  return {
    ...{ kind, numeral, title, words, status, labelled, note, rows },
    stops: stops.map(({ placed: { role }, label, x, y, room }) => ({
      // What is not painted makes no other picture.
      ...{ label: labelled ? label : '', x, y, room },
      status: role.status,
      colour: colourOf(role.id),
      isHere: role.id === excerpt.here,
    })),
    links: links.map(({ link, route }) => ({
      kind: link.kind,
      colour: colourOf(link.from),
      route,
    })),
  };
}

function drawnComparison({
  kind,
  sides,
  spans,
}: ComparisonCard): Omit<DrawnComparison, keyof DrawnPage> {
  return {
    kind,
    sides: sides.map(({ role, ...side }) => ({ ...side, status: role.status })),
    spans: spans.map(({ words, stretches }) => ({
      words,
      stretches: stretches.map(({ to, ...stretch }) => ({ ...stretch, status: to.status })),
    })),
  };
}
