import type { Growth, Stand } from '#src/domain/strand.ts';

/** What the width of the bands tells, and what the widest possible one stands for. */
export interface Measure {
  readonly by: 'level' | 'roles';
  readonly most: number;
}

/** A band's piece within one rung. Widths are shares of the widest possible band, 0 … 1. */
export interface Piece {
  /**
   * `known`: its width tells how far the strand has grown. `asked`: it is asked, but how far is not known. `passing`:
   * nobody of the track asks it. These two are as wide as the band was below.
   */
  readonly kind: 'known' | 'asked' | 'passing';
  readonly width: number;
  /** The width of the piece below, which it grows out of; absent where the band begins. */
  readonly below?: number;
  readonly isTop: boolean;
}

/** No narrower can be seen to be a band. */
const THIN = 0.06;
/** How wide a band is drawn where nothing tells, not even the rung below: its dashes say that this means nothing. */
const UNKNOWN = 0.3;
/** Fewer roles than this never fill the width: one role is not much, even where it is the most. */
const FEW_ROLES = 4;

/** Bands are measured by level where the strand has levels and some are known, or else by roles. */
export function measureOf({ strand, rungs }: Growth): Measure {
  const stands = rungs.flatMap((rung) => rung.stands);
  if (strand.levels && stands.some(({ level }) => level !== undefined)) {
    return { by: 'level', most: strand.levels.length };
  }
  return { by: 'roles', most: Math.max(FEW_ROLES, ...stands.map(({ roles }) => roles)) };
}

/** How wide a band is at one stand; nothing where it is measured by a level that is not known there. */
export function widthOf({ level, roles }: Stand, { by, most }: Measure): number | undefined {
  const amount = by === 'roles' ? roles : level === undefined ? undefined : level + 1;
  return amount === undefined ? undefined : Math.max(THIN, amount / most);
}

/**
 * The band of a track, a piece for each rung of the growth in the same order; none above its highest rung and below its
 * lowest. What is asked without a grade has no neighbours, so its piece begins and ends there.
 */
export function bandOf({ rungs }: Growth, track: string, measure: Measure): (Piece | undefined)[] {
  const stands = rungs.map((rung) => rung.stands.find((each) => each.track === track));
  const asked = rungs.flatMap(({ grade }, at) => (grade !== undefined && stands[at] ? [at] : []));
  const [top = Number.POSITIVE_INFINITY] = asked;
  const bottom = asked.at(-1) ?? Number.NEGATIVE_INFINITY;
  let below: number | undefined;
  return rungs
    .map(({ grade }, at) => ({ at, isGraded: grade !== undefined }))
    .toReversed()
    .map(({ at, isGraded }) => {
      const stand = stands[at];
      if (!isGraded) return stand && pieceOf(stand, measure, undefined, true);
      const isWithin = at >= top && at <= bottom;
      const piece = isWithin ? pieceOf(stand, measure, below, at === top) : undefined;
      below = piece?.width;
      return piece;
    })
    .reverse();
}

/** A piece of a band: where its own width is not known, it goes on as wide as the piece below. */
function pieceOf(
  stand: Stand | undefined,
  measure: Measure,
  below: number | undefined,
  isTop: boolean,
): Piece {
  const known = stand && widthOf(stand, measure);
  const kind = known === undefined ? 'asked' : 'known';
  return {
    kind: stand ? kind : 'passing',
    width: known ?? below ?? UNKNOWN,
    ...(below === undefined ? {} : { below }),
    isTop,
  };
}

/** The outline of a part of a band: all of it to be filled, and its two sides to be drawn. */
export interface Outline {
  readonly area: string;
  readonly sides: string;
}

/** A band in a square box, growing from one width at the bottom to another at the top along its middle. */
export function growing(lower: number, upper: number, size: number): Outline {
  const middle = size / 2;
  const edge = (sign: 1 | -1) => ({
    bottom: round(middle * (1 + sign * lower)),
    top: round(middle * (1 + sign * upper)),
  });
  const [left, right] = [edge(-1), edge(1)];
  const up = `C${left.bottom},${middle} ${left.top},${middle} ${left.top},0`;
  const down = `C${right.top},${middle} ${right.bottom},${middle} ${right.bottom},${size}`;
  const start = `M${left.bottom},${size}`;
  return {
    area: `${start} ${up} L${right.top},0 ${down} Z`,
    sides: `${start} ${up} M${right.top},0 ${down}`,
  };
}

/** The round end of a band at the top of a square box. */
export function ending(width: number, size: number): Outline {
  const middle = size / 2;
  const reach = round(middle * width);
  const sides = `M${middle - reach},${size} A${reach},${size} 0 0 1 ${middle + reach},${size}`;
  return { area: `${sides} Z`, sides };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
