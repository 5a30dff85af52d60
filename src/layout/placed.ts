import type { RelationKind } from '#src/domain/relations.ts';
import type { Role, RoleId } from '#src/domain/role.ts';
import type { PlacedRoute } from './placedRoute.ts';

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
  /** The free room between the cards of two rows, when no more than a few links run in it. */
  channel: 16,
  /** Between the parallel slots of a channel. */
  slot: 5,
  /** Room for the grade numerals. */
  numerals: 80,
  bandHead: 62,
  bandGap: 44,
  blockGap: 40,
  margin: 24,
} as const;

/** Past so many parallel slots in one channel they are used again: a channel must not push its rows apart. */
export const MOST_SLOTS = 9;

export interface PlacedRole {
  readonly role: Role;
  /** Centre of the station. */
  readonly x: number;
  readonly y: number;
  /** Half the height of the tallest card in its row: from its centre to where that card ends. */
  readonly halfCard: number;
}

/** A grade's row within a band; without a grade it holds the roles that have none. */
export interface PlacedRow {
  readonly grade?: string;
  readonly y: number;
  readonly height: number;
  /** Where its stations stand. */
  readonly middle: number;
  /** Half the height of its tallest card. */
  readonly halfCard: number;
}

/** The columns of one department within a band. */
export interface PlacedBlock {
  readonly department: string;
  readonly x: number;
  readonly width: number;
  /** The share of the block that belongs to each track of a career. */
  readonly tracks: readonly { readonly id: string; readonly x: number; readonly width: number }[];
}

/**
 * One line of a wrapped map: some departments side by side over rows of their own. A wide ladder wraps into several
 * bands, one below the other, as a text wraps into lines.
 */
export interface PlacedBand {
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
  /** Half the height of the tallest card in the row that it leads to: its chevron is drawn clear of that. */
  readonly halfCard: number;
  /** In whole units. */
  readonly route: PlacedRoute;
}

export interface PlacedLadder {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly PlacedBand[];
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  readonly links: readonly PlacedLink[];
}
