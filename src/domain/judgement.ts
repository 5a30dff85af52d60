import { type Difference, difference, type Pair } from './difference.ts';
import type { Expectations } from './effective.ts';
import { type Intensity, intensityOf } from './intensity.ts';
import { equalsOf, type Ladder } from './ladder.ts';

/** A pair with what is known of how it grew; nothing where that cannot be told. */
export interface JudgedPair extends Pair {
  readonly intensity?: Intensity;
}

/** A difference whose changed pairs are judged. */
export interface JudgedDifference extends Difference {
  readonly changed: readonly JudgedPair[];
}

/**
 * What a step from one role to another brings, and what of it is raised or lowered for sure. Roles that a source calls
 * equivalent, at one grade, ask as much of each other: between them nothing is raised, whatever the order of a strand.
 */
export function judgedDifference(
  ladder: Ladder,
  before: Expectations,
  after: Expectations,
): JudgedDifference {
  const { changed, ...others } = difference(before, after);
  const areEqual = areEquivalent(ladder, before, after);
  const judged = changed.map((pair): JudgedPair => {
    const intensity = intensityOf(ladder.info.strands, pair.before, pair.after);
    const isTold = intensity && !(areEqual && intensity.shift !== 'same');
    return isTold ? { ...pair, intensity } : pair;
  });
  return { ...others, changed: judged };
}

function areEquivalent(ladder: Ladder, before: Expectations, after: Expectations): boolean {
  const [one, other] = [before, after].map(({ role }) => ladder.byId.get(role));
  return (
    one?.grade !== undefined &&
    one.grade.value === other?.grade?.value &&
    equalsOf(ladder, one.id).some(({ role }) => role.id === other.id)
  );
}
