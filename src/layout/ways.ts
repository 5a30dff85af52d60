/** The level and upright stretches of all links. The parts of a link stand at its number in each array. */
export interface Runs {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly lowX: Int32Array;
  readonly highX: Int32Array;
  /** Where the upright between two level runs stands; `NONE` with fewer. */
  readonly via: Int32Array;
  /**
   * The channel of each level run, counted over all decks from the top; `NONE` where there is no run. A link has up to
   * two: they stand at twice its number and one more.
   */
  readonly channel: Int32Array;
}

/** The ways of all links over a lattice. */
export interface Ways extends Runs {
  /** Which of its channel's parallel tracks a run takes, from the top; halves lie between two. */
  readonly track: Float32Array;
  /** How many tracks each channel uses. A deck has a channel above every row and one below the last. */
  readonly tracks: Int32Array;
}

export const NONE = -1;

/** Past so many parallel tracks in one channel they are used again: a channel must not push its rows apart. */
export const MOST_TRACKS = 9;
