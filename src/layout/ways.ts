/** The ways of all links over a lattice. The parts of a link stand at its number in each array. */
export interface Ways {
  /** The roles at its ends. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly lowX: Int32Array;
  readonly highX: Int32Array;
  /** Where the upright between two level runs stands; `NONE` with fewer. */
  readonly via: Int32Array;
  /** The number of its first level run, after which a second one follows where it has two; `NONE` of an upright link. */
  readonly run: Int32Array;
  readonly runs: Runs;
}

/** The level stretches of all links, from the lower end of each link. The parts of a run stand at its number. */
export interface Runs {
  readonly count: number;
  readonly link: Int32Array;
  /** Counted over all decks from the top: a deck has a channel above every row and one below the last. */
  readonly channel: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Whether it goes from its link's lower station to the upright between two runs. */
  readonly leaves: Uint8Array;
}

/** The parallel tracks of all channels. */
export interface Tracks {
  /** Which of its channel's tracks a run takes, from the top; halves lie between two. */
  readonly ofRun: Float32Array;
  /** How many tracks each channel uses. */
  readonly used: Int32Array;
}

export const NONE = -1;

/** Past so many parallel tracks in one channel they are used again: a channel must not push its rows apart. */
export const MOST_TRACKS = 9;
