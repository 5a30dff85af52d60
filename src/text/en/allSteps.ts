import type { Verdict } from '#src/domain/steps.ts';
import { counted } from '../format.ts';

export const families = (count: number) => counted(count, 'family', 'families');
export const stepsBySize = 'Steps by size';
export const noPromotion =
  'This ladder names no promotion from one role to another, so there is no step to measure.';
export const noneDescribed =
  'No promotion leads from one described role to another yet, so there is no step to measure.';
export const noneHere = 'No step that can be measured begins or ends here.';
export const meaning = (verdict: string) =>
  `A step brings its new expectations and those that changed, inherited ones included. That counts lines of text, not effort.${verdict}`;
export const verdicts = (median: string) =>
  ` Thin is less than half of the median of the whole ladder (${median}), oversized more than twice.`;
export const unmeasured = (count: number) =>
  `${counted(count, 'more promotion')} ${count === 1 ? 'leads' : 'lead'} from or to a role that is not described yet, and ${count === 1 ? 'has' : 'have'} no size.`;
export const median = (size: string) => `median ${size}`;
export const oneBarFor = (count: number) => `one bar for every ${count} steps`;
export const department = 'Department';
export const allDepartments = 'All departments';
export const family = 'Family';
export const allSteps = 'All steps';
export const largestFirstOf = (caption: string) => `${caption}, the largest first`;
export const step = 'Step';
export const asABar = 'As a bar';
export const whatItBrings = 'What it brings';
export const andMore = (count: number) =>
  `And ${count} more: choose a department or a family, or export them all.`;
export const fromOneToNext = (steps: string) => `${steps} from one described role to the next`;
export const shownOf = (shown: number, steps: string) => `${shown} of ${steps}`;
export const tooFew = (shown: string) => `${shown}: too few to say which is thin or oversized.`;
export const noneStandsOut = (shown: string) => `${shown}: none is thin or oversized.`;
export const oversized = (count: number) => `${count} oversized`;
export const thin = (count: number) => `${count} thin`;
export const theLargest = (step: string, size: number) =>
  ` The largest is ${step}, with ${counted(size, 'new or changed expectation')}.`;
export const whatAStepBrings =
  'A step brings its new expectations and those that changed, inherited ones included.';
export const medianIs = (median: string) =>
  `The median of the whole ladder is ${median}: thin is less than half of it, oversized more than twice.`;
export const largestFirst = 'Largest first';
/** Above a table of such. */
export const STEPS_THAT_ARE: Readonly<Record<Verdict, string>> = {
  thin: 'Thin steps',
  usual: 'Usual steps',
  large: 'Oversized steps',
};
