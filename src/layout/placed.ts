import type { RelationKind } from '#src/domain/relations.ts';
import type { Role, RoleId } from '#src/domain/role.ts';

/** The geometry of a drawn ladder. All lengths are in the drawing's own units: CSS pixels at a zoom of 1. */
export const SIZE = {
  /** Width of a column, its station and the label beside it. */
  column: 168,
  /** From the left edge of a column to its station. */
  station: 18,
  radius: 8,
  /** From a station to its label. */
  label: 15,
  labelChars: 21,
  labelLines: 3,
  lineHeight: 15,
  /** How far a card reaches left of its station, and how wide it is. */
  cardLeft: 12,
  card: 160,
  /** Room for a line of small print and the padding of a card, beside its lines of title. */
  cardRest: 24,
  /** The free stretch between the cards of two rows, when no more than a few links run in it. */
  channel: 16,
  /** Between parallel runs of links in a channel. */
  track: 5,
  /** Room for the grade numerals. */
  numerals: 80,
  deckHead: 62,
  deckGap: 44,
  blockGap: 40,
  margin: 24,
} as const;

export interface PlacedRole {
  readonly role: Role;
  /** Centre of the station. */
  readonly x: number;
  readonly y: number;
  /** From its middle to the edge of its row's tallest card. */
  readonly reach: number;
}

/** A grade's horizontal band within a deck; without a grade it holds the roles that have none. */
export interface PlacedRow {
  readonly grade?: string;
  readonly y: number;
  readonly height: number;
  /** Where its stations stand. */
  readonly middle: number;
  /** From there to the edge of its tallest card. */
  readonly reach: number;
}

export interface PlacedBlock {
  readonly department: string;
  readonly x: number;
  readonly width: number;
  /** Each track's share of the block. */
  readonly tracks: readonly { readonly id: string; readonly x: number; readonly width: number }[];
}

/** A stack of rows over which some departments stand side by side. A wide ladder wraps into several. */
export interface PlacedDeck {
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly blocks: readonly PlacedBlock[];
  readonly rows: readonly PlacedRow[];
}

/** All relations of one kind from one role to another, drawn as one line. */
export interface PlacedLink {
  readonly kind: RelationKind;
  readonly from: RoleId;
  readonly to: RoleId;
  /** Whether it leads to its higher end; of two stations in one row the right one counts as the higher. */
  readonly rises: boolean;
  /** From the station that it leads to up or down to where its chevron points: clear of the cards. */
  readonly reach: number;
  /** Corners from the lower end to the higher one: x, y, x, y … in whole units. */
  readonly points: readonly number[];
}

export interface PlacedLadder {
  readonly width: number;
  readonly height: number;
  readonly decks: readonly PlacedDeck[];
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  readonly links: readonly PlacedLink[];
}
