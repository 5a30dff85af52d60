import type { Held } from './effective.ts';
import type { Strand, Years } from './role.ts';

/** How a later form of an expectation stands to an earlier one. */
export type Shift = 'raised' | 'lowered' | 'same';

/** What tells that an expectation was raised or lowered, and how far it stood before and after. */
export interface Intensity {
  readonly shift: Shift;
  readonly by: 'years' | 'level' | 'section';
}

type Form = Pick<Held, 'expectation' | 'section'>;

/**
 * Whether an expectation was raised, as far as that can be told for sure: by the years it asks for, by the levels of
 * its strand, or because what was nice to have is now required. Nothing where no order is known.
 */
export function intensityOf(
  strands: readonly Strand[],
  before: Form,
  after: Form,
): Intensity | undefined {
  const told = byYears(before, after) ?? byLevel(strands, before, after);
  if (before.section === after.section || (told && told.shift !== 'same')) return told;
  return { shift: before.section === 'niceToHaves' ? 'raised' : 'lowered', by: 'section' };
}

function byYears(before: Form, after: Form): Intensity | undefined {
  const [was, is] = [before.expectation.years, after.expectation.years];
  return was && is && { shift: shiftOfYears(was, is), by: 'years' };
}

function byLevel(strands: readonly Strand[], before: Form, after: Form): Intensity | undefined {
  const [was, is] = [levelOf(strands, before), levelOf(strands, after)];
  if (was === undefined || is === undefined) return undefined;
  if (before.expectation.strand !== after.expectation.strand) return undefined;
  return { shift: shiftBetween(was, is), by: 'level' };
}

/** How high an expectation stands among the levels of its strand, counted from 0. */
export function levelOf(strands: readonly Strand[], { expectation }: Form): number | undefined {
  const { level, strand } = expectation;
  const levels = strands.find(({ id }) => id === strand)?.levels ?? [];
  const at = level === undefined ? -1 : levels.indexOf(level);
  return at < 0 ? undefined : at;
}

/** The years that are asked at least decide; of two that begin alike the one that ends later is more, if both end. */
function shiftOfYears(before: Years, after: Years): Shift {
  if (before.min !== after.min || before.max === undefined || after.max === undefined) {
    return shiftBetween(before.min, after.min);
  }
  return shiftBetween(before.max, after.max);
}

function shiftBetween(before: number, after: number): Shift {
  if (before === after) return 'same';
  return before < after ? 'raised' : 'lowered';
}
