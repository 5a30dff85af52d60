import type { JudgedStep, StepSizes } from '#src/domain/allSteps.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as counts from '#src/text/en/counts.ts';
import { counted } from '#src/text/format.ts';
import { newAndChanged } from '#src/text/stepWords.ts';

/** `31`, `31.5`: a median may lie between two sizes. */
export function numeralOf(median: number): string {
  return median.toString();
}

/** `Mate → Keeper`. */
export function stepInWords(ladder: Ladder, { from, to }: JudgedStep): string {
  return `${labelOf(ladder, from)} → ${labelOf(ladder, to)}`;
}

/** `28 new, 7 changed`. */
export function contentsInWords({ measured: { added, changed } }: JudgedStep): string {
  return newAndChanged(added, changed);
}

/** How many of the steps that are shown are oversized and thin, in a sentence or two. */
export function outliersInWords(ladder: Ladder, all: StepSizes, { steps }: StepSizes): string {
  const shown =
    steps.length === all.steps.length
      ? `${counts.steps(steps.length)} from one described role to the next`
      : `${steps.length} of ${counts.steps(all.steps.length)}`;
  if (all.median === undefined) {
    return `${shown}: too few to say which is thin or oversized.`;
  }
  const large = steps.filter(({ verdict }) => verdict === 'large').length;
  const thin = steps.filter(({ verdict }) => verdict === 'thin').length;
  if (large + thin === 0) return `${shown}: none is thin or oversized.`;
  const found = [large && `${large} oversized`, thin && `${thin} thin`].filter(Boolean);
  const [largest] = steps;
  const which =
    largest?.verdict === 'large'
      ? ` The largest is ${stepInWords(ladder, largest)}, with ${counted(largest.size, 'new or changed expectation')}.`
      : '';
  return `${shown}: ${found.join(', ')}.${which}`;
}
