import type { RelationKind } from '#src/domain/relations.ts';
import type { FamilyId, Role, RoleId } from '#src/domain/role.ts';
import type { PlacedRoute } from './placedRoute.ts';

/** The geometry of a drawn ladder. All lengths are in the drawing's own units: CSS pixels at a zoom of 1. */
export const SIZE = {
  radius: 4.5,
  margin: 4,
} as const;

/** Past so many parallel slots in one channel they are used again: a channel must not push its rows apart. */
export const MOST_SLOTS = 9;

/** Which way careers run: from left to right, grades as columns, or upwards, grades as rows. */
export type Orientation = 'lying' | 'standing';

/** The scale from which on cards are legible. */
export const CLOSE_UP = 2.4;

/** How a map fills a frame best: a career runs along the longer side. */
export function orientationFor({ width, height }: Pick<Box, 'width' | 'height'>): Orientation {
  return width > height ? 'lying' : 'standing';
}

/** How words of the map are set. What a text is measured with must be what it is drawn with. */
export const TEXT_STYLES = {
  /** Beside a station. */
  label: { size: 10.5, weight: 400 },
  /** At the ends of a line. */
  line: { size: 10.5, weight: 600 },
  department: { size: 13, weight: 700 },
} as const;

export type TextStyle = keyof typeof TEXT_STYLES;

/** Of the size of a text: from the top of its box to the first baseline, and from one baseline to the next. */
export const ASCENT = 0.73;
export const LEADING = 1.08;
/** From the last baseline to the bottom of its box. */
export const DESCENT = 0.2;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words with their place: lines set from the left of a box that is as wide as the widest and as high as all of them. */
export interface PlacedText extends Box {
  readonly lines: readonly string[];
  /** The size of its letters, in the drawing's units. */
  readonly size: number;
}

export interface PlacedRole {
  readonly role: Role;
  /** Centre of the station. */
  readonly x: number;
  readonly y: number;
  /** Which of the placed lines it stands on. */
  readonly line: number;
  /** What its line does not say of it; the whole title is its name everywhere else. */
  readonly label: PlacedText;
  /** The room of its card, which is shown close up. Cards overlap no other card and no other station. */
  readonly card: Box;
  /** Half the length of its row's tallest card along a career: from its centre to where that card ends. */
  readonly halfCard: number;
}

/** Roles that promotions join into one stroke of the map, in the order of a career; or a single one by itself. */
export interface PlacedLine {
  /** The family of most of its roles. */
  readonly family: FamilyId;
  readonly roles: readonly RoleId[];
  /** What it is called wherever it is named. */
  readonly name: string;
  /** Its name where it begins and where it ends; none of a single role, whose label says all. */
  readonly flags: readonly PlacedFlag[];
  /** Its name for a look from so far away that labels and flags cannot be read. */
  readonly afar: PlacedText;
}

export interface PlacedFlag extends PlacedText {
  readonly end: 'start' | 'end';
}

/** The room of a grade within a band, from one end of all lines to the other; without a grade for the roles that have none. */
export interface PlacedRow extends Box {
  readonly grade?: string;
  /** Where its stations stand: the x of a column of a lying map, the y of a row of a standing one. */
  readonly middle: number;
}

/** The lines of one department within a band. */
export interface PlacedBlock extends Box {
  readonly department: string;
  readonly name: PlacedText;
  /** The share of the block that belongs to each track of a career. */
  readonly tracks: readonly ({ readonly id: string } & Box)[];
}

/**
 * A part of a wrapped map: some departments beside each other over grades of their own. A ladder of many lines wraps into
 * several bands, as a text wraps into lines: one below the other where careers stand, side by side where they lie.
 */
export interface PlacedBand extends Box {
  readonly blocks: readonly PlacedBlock[];
  /** From the highest grade to the lowest, then that of roles without one. */
  readonly rows: readonly PlacedRow[];
}

/** All relations of one kind from one role to another, drawn as one line. */
export interface PlacedLink {
  readonly kind: RelationKind;
  readonly from: RoleId;
  readonly to: RoleId;
  /** Whether it leads to its higher end; of two stations in one row the one further right or down counts as the higher. */
  readonly rises: boolean;
  /** Half the length of the tallest card in the row that it leads to: its chevron is drawn clear of that. */
  readonly halfCard: number;
  /** In whole units. */
  readonly route: PlacedRoute;
}

export interface PlacedLadder {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  /** The size in CSS pixels from which a picture of the map names every station legibly. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly bands: readonly PlacedBand[];
  readonly lines: readonly PlacedLine[];
  readonly roles: ReadonlyMap<RoleId, PlacedRole>;
  readonly links: readonly PlacedLink[];
}
