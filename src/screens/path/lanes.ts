import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';

/** Where the line of each track runs, in pixels from the left edge of the drawing. */
export interface Lanes {
  readonly width: number;
  readonly tracks: readonly string[];
  readonly middleOf: (track: string) => number;
}

const STATION = 20;
const BETWEEN = 30;

/** A lane for each track that some roles stand on, in the order of the ladder; tracks that it does not name come last. */
export function lanesOf({ info }: Ladder, roles: readonly Role[]): Lanes {
  const met = new Set(roles.map(({ track }) => track));
  const known = info.tracks.map(({ id }) => id).filter((id) => met.has(id));
  const tracks = [...new Set([...known, ...met])];
  return {
    tracks,
    width: STATION + BETWEEN * (tracks.length - 1),
    middleOf: (track) => STATION / 2 + BETWEEN * Math.max(0, tracks.indexOf(track)),
  };
}
