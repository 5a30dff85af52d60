import { describe, expect, test } from 'vitest';
import { judgedSteps, type MeasuredStep } from '#src/domain/allSteps.ts';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { ALL_STEPS } from './screen.ts';
import { allStepsReport } from './sizesReport.ts';
import { outliersInWords } from './sizeWords.ts';

const ladder = ladderOf([...'abcde'].map((id, at) => role(id, `${at + 1}`)));

function stepOf(from: string, to: string, added: number, changed = 0): MeasuredStep {
  return { from, to, added, changed, raised: changed, lowered: 0, kept: 3, unlisted: 1 };
}

const MEASURED = [
  stepOf('a', 'b', 2),
  stepOf('b', 'c', 9, 1),
  stepOf('c', 'd', 11),
  stepOf('d', 'e', 25, 5),
];

describe('the steps in a sentence', () => {
  test('say how many stand out, and which is the largest', () => {
    const all = judgedSteps(ladder, MEASURED);
    expect(outliersInWords(ladder, all, all)).toBe(
      '4 steps from one described role to the next: 1 oversized, 1 thin. The largest is D → E, with 30 new or changed expectations.',
    );
    const some = { ...all, steps: all.steps.slice(1, 3) };
    expect(outliersInWords(ladder, all, some)).toBe('2 of 4 steps: none is thin or oversized.');
  });

  test('say that there are too few to judge', () => {
    const few = judgedSteps(ladder, MEASURED.slice(0, 1));
    expect(outliersInWords(ladder, few, few)).toBe(
      '1 step from one described role to the next: too few to say which is thin or oversized.',
    );
  });
});

test('the export has a row for each step that is shown, with all its numbers', () => {
  const sizes = judgedSteps(ladder, MEASURED);
  const report = allStepsReport(ladder, sizes, { ...ALL_STEPS, departments: ['lights'] });
  expect(report.file).toBe('steps-lights');
  expect(report.summary.at(-1)).toContain('median of the whole ladder is 10.5');
  expect(report.rows.every((row) => row.length === report.columns.length)).toBe(true);
  const [largest] = report.rows;
  expect(Object.fromEntries(report.columns.map((name, at) => [name, largest?.[at]]))).toEqual({
    from: 'D',
    'from grade': 'grade 4',
    to: 'E',
    'to grade': 'grade 5',
    family: 'Keepers',
    department: 'Lights',
    size: 30,
    verdict: 'oversized',
    new: 25,
    changed: 5,
    'clearly higher': 5,
    'clearly lower': 0,
    'carried over': 3,
    'not mentioned': 1,
  });
});
