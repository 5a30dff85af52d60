import type { Relation, RelationKind, Role, RoleId } from '#src/domain/role.ts';

/** The geometry of a drawn ladder. All lengths are in the drawing's own units: CSS pixels at a zoom of 1. */
export const SIZE = {
  /** Width of a column, its station and the label beside it. */
  column: 184,
  row: 92,
  /** From the left edge of a column to its station. */
  station: 18,
  radius: 8,
  /** Room for the grade numerals. */
  numerals: 96,
  deckHead: 64,
  deckGap: 56,
  blockGap: 44,
  margin: 28,
  labelChars: 24,
  labelLines: 3,
} as const;

export interface PlacedRole {
  readonly role: Role;
  /** Centre of the station. */
  readonly x: number;
  readonly y: number;
  /** The title, wrapped to the width of the column. */
  readonly lines: readonly string[];
}

/** A grade's horizontal band within a deck; without a grade it holds the roles that have none. */
export interface PlacedRow {
  readonly grade?: string;
  readonly y: number;
  readonly height: number;
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

/** All relations of one kind between two roles, drawn as one line. */
export interface PlacedLink {
  readonly kind: RelationKind;
  readonly from: RoleId;
  readonly to: RoleId;
  readonly relations: readonly Relation[];
  /** Corner points, from the lower end to the higher one. */
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

export interface PlacedLadder {
  readonly width: number;
  readonly height: number;
  readonly decks: readonly PlacedDeck[];
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  readonly links: readonly PlacedLink[];
}
