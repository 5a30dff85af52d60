import type { StepSizes } from '#src/domain/allSteps.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Report } from '#src/exports/report.ts';
import * as words from '#src/text/en/allSteps.ts';
import { VERDICT_WORDS } from '#src/text/en/steps.ts';
import { gradeInWords } from '#src/text/grades.ts';
import { departmentTitle, familyTitle } from '../parts/Role.tsx';
import type { AllStepsView } from './screen.ts';
import { contentsInWords, numeralOf, outliersInWords, stepInWords } from './sizeWords.ts';

/** The steps that are shown, to read and to compute with. */
export function allStepsReport(ladder: Ladder, sizes: StepSizes, view: AllStepsView): Report {
  const { steps, median } = sizes;
  return {
    file: ['steps', ...view.departments, ...view.families].join('-'),
    title: words.stepsBySize,
    summary: [
      outliersInWords(ladder, sizes, sizes),
      words.whatAStepBrings,
      ...(median === undefined ? [] : [words.medianIs(numeralOf(median))]),
    ],
    groups: [
      {
        heading: words.largestFirst,
        lines: steps.map((step) => ({
          ...(step.verdict && { label: VERDICT_WORDS[step.verdict] }),
          text: `${stepInWords(ladder, step)}: ${step.size}`,
          note: contentsInWords(step),
        })),
      },
    ],
    columns: [
      ...['from', 'from grade', 'to', 'to grade', 'family', 'department'],
      ...['size', 'verdict', 'new', 'changed', 'clearly higher', 'clearly lower'],
      ...['carried over', 'not mentioned'],
    ],
    rows: steps.map(({ from, to, size, verdict, measured }) => [
      ...[labelOf(ladder, from), gradeInWords(from), labelOf(ladder, to), gradeInWords(to)],
      ...[familyTitle(ladder, to), departmentTitle(ladder, to)],
      ...[size, verdict ? VERDICT_WORDS[verdict] : ''],
      ...[measured.added, measured.changed, measured.raised, measured.lowered],
      ...[measured.kept, measured.unlisted],
    ]),
  };
}
