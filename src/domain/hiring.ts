import type { FamilyText, GeneralHiring, HiringStep, RoleText } from './role.ts';

/** How long it takes to be hired, as far as that is stated. */
export interface HiringTime {
  /** Minutes of the steps that everyone takes. */
  readonly sure: number;
  /** Minutes of the steps that may be asked for. */
  readonly possible: number;
  /** The places of the steps that may be asked for, counted from 1. */
  readonly optional: readonly number[];
  /** How many steps state no length. */
  readonly untimed: number;
  /** Every meeting that everyone has states its length. */
  readonly isWhole: boolean;
}

/** Adds up the stated lengths of the steps; what may be asked for is counted apart. No steps take no time. */
export function hiringTime(steps: readonly HiringStep[]): HiringTime {
  const minutesOf = (list: readonly HiringStep[]) =>
    list.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const isUntimed = ({ minutes }: HiringStep) => minutes === undefined;
  const sure = steps.filter(({ optional }) => !optional);
  return {
    sure: minutesOf(sure),
    possible: minutesOf(steps.filter(({ optional }) => optional)),
    optional: steps.flatMap(({ optional }, at) => (optional ? [at + 1] : [])),
    untimed: steps.filter(isUntimed).length,
    isWhole: !sure.some((step) => step.with !== undefined && isUntimed(step)),
  };
}

/** How somebody is hired for a role: as its page and its family's say, or else as is usual around it. */
export interface HiringProcess {
  readonly steps: readonly HiringStep[];
  /** Whose general process it is, where no page of the role says any. */
  readonly general?: GeneralHiring;
}

/** The process of a role; without steps where nothing tells it. */
export function hiringOf(
  role: Pick<RoleText, 'hiring'>,
  family: Pick<FamilyText, 'hiring' | 'generalHiring'>,
): HiringProcess {
  const own = [...role.hiring, ...family.hiring];
  const general = family.generalHiring;
  return own.length > 0 || !general ? { steps: own } : { steps: general.steps, general };
}
