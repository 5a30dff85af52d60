import type { PlanLine, PlannedStep } from '#src/domain/plan/plan.ts';

/** The place of a line on the page. It counts lines and names none. */
export function placeOf(step: PlannedStep, line: PlanLine): string {
  return `line-${step.lines.indexOf(line) + 1}`;
}
