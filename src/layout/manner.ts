import type { Orientation } from './placed.ts';

/** How long and how broad a text is: along careers, and across them. */
export interface Extent {
  readonly along: number;
  readonly across: number;
}

/** A box relative to a station, or in a band: along careers upwards, and across them. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

/**
 * All in which lying and standing maps differ. Stages think of a standing map: grades are rows, and a career rises along
 * its column. Lengths along a career are measured upwards, those across it from the left.
 */
export interface Manner {
  readonly orientation: Orientation;
  /** Width by height of the frame that a map is wrapped towards, as a standing map has them: across by along. */
  readonly aspect: number;
  /** How long a band may be that fills such a frame with legible labels. */
  readonly longest: number;
  /** What is expected of a column, a row, and both ends of a band, to choose the number of bands by. */
  readonly usual: { readonly column: number; readonly row: number; readonly ends: number };
  /** Across: no map that is less broad wraps. */
  readonly broadest: number;
  readonly blockGap: number;
  readonly bandGap: number;
  /** Across: room for the numerals of the grades. */
  readonly numerals: number;
  /** Across, from the edge of the map: where links from band to band run. */
  readonly bandLinks: number;
  /** Columns keep at least so far apart, and rows. */
  readonly leastColumn: number;
  readonly leastRow: number;
  /** Words wrap at this width: none do that run along a career. */
  readonly wrapAt: number;
  readonly extentOf: (width: number, height: number) => Extent;
  /** Where the label of a station stands, which is so long and so broad. */
  readonly labelAt: (label: Extent) => Span;
  /** Whether labels lie before the column of their station or after it. */
  readonly labelSide: -1 | 1;
  /** Where the name of a line begins and ends across, at the beginning of the line. */
  readonly nameAcross: (name: Extent) => Pick<Span, 'start' | 'end'>;
  /** Which side of its column an upright passes stations on, and how far from them. */
  readonly gutter: number;
  readonly sidestep: number;
  /** Names of departments stand before the lowest grade, or beyond the highest one. */
  readonly departmentAt: 'low' | 'high';
  readonly departmentWidth: number;
}

/** From the middle of a station to what stands beside it. */
const BESIDE = 6;

export const MANNERS: Readonly<Record<Orientation, Manner>> = {
  // Labels stand above their lines, as on a transit map, and read along them.
  lying: {
    orientation: 'lying',
    aspect: 640 / 1440,
    longest: 1290,
    usual: { column: 18, row: 105, ends: 330 },
    broadest: 800,
    blockGap: 2,
    bandGap: 40,
    numerals: 21,
    bandLinks: 23,
    leastColumn: 14,
    leastRow: 34,
    wrapAt: Number.POSITIVE_INFINITY,
    extentOf: (width, height) => ({ along: width, across: height }),
    labelAt: ({ along, across }) => ({
      low: BESIDE,
      high: BESIDE + along,
      start: -2.4 - across,
      end: -2.4,
    }),
    labelSide: -1,
    nameAcross: ({ across }) => ({ start: -across / 2, end: across / 2 }),
    gutter: 4.5,
    sidestep: 0.35,
    departmentAt: 'low',
    departmentWidth: 112,
  },
  // Labels stand right of their lines, in as many lines as a narrow column needs.
  standing: {
    orientation: 'standing',
    aspect: 1080 / 1520,
    longest: Number.POSITIVE_INFINITY,
    usual: { column: 66, row: 42, ends: 60 },
    broadest: 1000,
    blockGap: 18,
    bandGap: 26,
    numerals: 40,
    bandLinks: 40,
    leastColumn: 56,
    leastRow: 26,
    wrapAt: 62,
    extentOf: (width, height) => ({ along: height, across: width }),
    labelAt: ({ along, across }) => ({
      low: -along / 2,
      high: along / 2,
      start: BESIDE,
      end: BESIDE + across,
    }),
    labelSide: 1,
    nameAcross: ({ across }) => ({ start: -4, end: across - 4 }),
    gutter: -8,
    sidestep: 0.5,
    departmentAt: 'high',
    departmentWidth: Number.POSITIVE_INFINITY,
  },
};
