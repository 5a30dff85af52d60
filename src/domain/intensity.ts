import { type EffectiveExpectation, ownLevelOf } from './effective.ts';
import type { Strand, Years } from './role.ts';
import { SECTIONS } from './sections.ts';
import { sameWording, wordingKey } from './wording.ts';

/** How a later form of an expectation stands to an earlier one. */
export type Shift = 'raised' | 'lowered' | 'same';

/** What tells that an expectation was raised or lowered, and how far it stood before and after. */
export interface Intensity {
  readonly shift: Shift;
  readonly by: 'years' | 'level' | 'section';
}

type Form = Pick<EffectiveExpectation, 'expectation' | 'section'>;

/**
 * Whether an expectation was raised, as far as that can be told for sure: by years of the same thing, by the levels of
 * one strand, by numbered levels of its own, or because the same words moved to a stronger section of one scale, as what
 * was nice to have and is now required. Nothing where no order is known, or where two signs point two ways: more of it,
 * but only as a nice-to-have.
 */
export function intensityOf(
  strands: readonly Strand[],
  before: Form,
  after: Form,
): Intensity | undefined {
  const certain = byYears(before, after) ?? byLevel(strands, before, after);
  const [was, is] = [SECTIONS[before.section], SECTIONS[after.section]];
  if (was.scale !== is.scale || was.strength === is.strength) return certain;
  const shift = shiftBetween(was.strength, is.strength);
  const isRest = certain === undefined || certain.shift === 'same';
  if (!isRest) return certain.shift === shift ? certain : undefined;
  const isOneDemand = sameWording(before.expectation.text, after.expectation.text);
  return isOneDemand ? { shift, by: 'section' } : undefined;
}

/** Years compare only where they are years of the same thing: ten of leading are not more than five of coding. */
function byYears(before: Form, after: Form): Intensity | undefined {
  const [was, is] = [before.expectation.years, after.expectation.years];
  if (!was || !is || wordingKey(was.of) !== wordingKey(is.of)) return undefined;
  return { shift: shiftOfYears(was, is), by: 'years' };
}

function byLevel(strands: readonly Strand[], before: Form, after: Form): Intensity | undefined {
  const [was, is] = [levelOf(strands, before), levelOf(strands, after)];
  if (was === undefined || is === undefined) return byOwnLevel(before, after);
  if (before.expectation.strand !== after.expectation.strand) return undefined;
  return { shift: shiftBetween(was, is), by: 'level' };
}

/** Levels that are numbers of one scale have an order without a strand: `2` and `3`, `Level 2` and `Level 3`. */
function byOwnLevel(before: Form, after: Form): Intensity | undefined {
  const [was, is] = [numbered(ownLevelOf(before)), numbered(ownLevelOf(after))];
  if (!was || !is || was.scale !== is.scale) return undefined;
  return { shift: shiftBetween(was.number, is.number), by: 'level' };
}

function numbered(level: string | undefined) {
  const [, scale = '', number] = /^(\D*?)\s*(\d+(?:\.\d+)?)$/.exec(level ?? '') ?? [];
  return number === undefined ? undefined : { scale: scale.toLowerCase(), number: Number(number) };
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
