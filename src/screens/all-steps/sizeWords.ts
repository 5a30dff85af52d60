import type { JudgedStep, StepSizes } from '#src/domain/allSteps.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/allSteps.ts';
import * as counts from '#src/text/en/counts.ts';
import { inDigits } from '#src/text/format.ts';
import { newAndChanged } from '#src/text/stepWords.ts';

/** `31`, `31.5`: a median may lie between two sizes. */
export function numeralOf(median: number): string {
  return inDigits(median);
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
      ? words.fromOneToNext(counts.steps(steps.length))
      : words.shownOf(steps.length, counts.steps(all.steps.length));
  if (all.median === undefined) {
    return words.tooFew(shown);
  }
  const large = steps.filter(({ verdict }) => verdict === 'large').length;
  const thin = steps.filter(({ verdict }) => verdict === 'thin').length;
  if (large + thin === 0) return words.noneStandsOut(shown);
  const found = [large && words.oversized(large), thin && words.thin(thin)].filter(Boolean);
  const [largest] = steps;
  const which =
    largest?.verdict === 'large'
      ? words.theLargest(stepInWords(ladder, largest), largest.size)
      : '';
  return `${shown}: ${found.join(', ')}.${which}`;
}
