import { unusableParts } from '#src/domain/gradeLabel.ts';
import type { DatasetProblem } from '../problems.ts';
import { items, located, problemAt, type Rule } from './rules.ts';

/** A grade is a label, and the name of its page: of all words of a dataset these alone become paths as they are written. */
export const gradeRules: Rule = ({ dataset }) => {
  const grades = items(located(dataset), dataset.value.grades, 'grades');
  const taken = new Map<string, string>();
  return grades.flatMap((grade): DatasetProblem[] => {
    const { value } = grade.value;
    const unusable = unusableParts(value);
    if (unusable.length > 0) return [problemAt(grade, 'unusable-grade', value, unusable)];
    const name = value.normalize('NFC').toLowerCase();
    const other = taken.get(name);
    taken.set(name, value);
    const isAlike = other !== undefined && other !== value;
    return isAlike ? [problemAt(grade, 'alike-grades', value, other)] : [];
  });
};
