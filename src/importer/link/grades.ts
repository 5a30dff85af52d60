import { byCodeUnit } from '#src/domain/problem.ts';

/** What stands in a scale to which no page states a grade: a dataset has at least one. */
export const NO_GRADE = 'none stated';

/** One spelling of each grade: `08` and `8.0` are 8. Labels other than numbers stay as they are. */
export function gradeLabel(value: string): string {
  const label = value.trim().replaceAll(/\s+/g, ' ');
  return /^\d{1,6}(\.\d{1,6})?$/.test(label) ? String(Number(label)) : label;
}

/**
 * A scale that holds all of these labels, lowest first. A known scale keeps its order and numbers find their places in
 * it; new labels are put by number, others behind by the number in them (`P4`, `M5`), then by name.
 */
export function scaleOf(known: readonly string[], stated: readonly string[]): string[] {
  const scale = [...known];
  const added = [...new Set(stated)].filter((label) => label && !known.includes(label));
  for (const label of added.sort(byGuess)) {
    const place = isNumber(label)
      ? scale.findIndex((other) => !isNumber(other) || Number(other) > Number(label))
      : -1;
    scale.splice(place < 0 ? scale.length : place, 0, label);
  }
  return scale;
}

/** Whether the order of these labels is only a guess, for a person to look at. */
export function isGuessed(known: readonly string[], scale: readonly string[]): boolean {
  return scale.some((label) => !known.includes(label) && !isNumber(label)) && scale.length > 1;
}

function isNumber(label: string): boolean {
  return /^\d+(\.\d+)?$/.test(label);
}

function byGuess(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return numberIn(a) - numberIn(b) || byCodeUnit(a, b);
}

function numberIn(label: string): number {
  return Number(/\d+(\.\d+)?/.exec(label)?.[0] ?? 0);
}
