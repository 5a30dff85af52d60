import type { PlanLine, PlannedStep } from '#src/domain/plan/plan.ts';

/** The place of a line on the page, which may show several steps. It counts them and names none. */
export function placeOf(at: number, step: PlannedStep, line: PlanLine): string {
  return `step-${at + 1}-line-${step.lines.indexOf(line) + 1}`;
}
