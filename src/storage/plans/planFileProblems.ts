import { type AnyProblemEntry, type FactsOf, problemsBy } from '#src/domain/problemTable.ts';
import * as words from '#src/text/en/planFile.ts';

/** What may be wrong with the file of a plan. */
const PLAN_FILE_PROBLEMS = {
  'plan-no-json': {
    severity: 'error',
    message: () => words.noJson,
    hint: words.noJsonHint,
  },
  'plan-other-file': {
    severity: 'error',
    message: () => words.noPlan,
    hint: words.noPlanHint,
  },
  'plan-newer': {
    severity: 'error',
    message: words.newer,
    hint: words.newerHint,
  },
  'plan-file-too-large': {
    severity: 'error',
    message: (most: number) => words.fileTooLarge(most / 1_000_000),
    hint: words.fileTooLargeHint,
  },
  'plan-too-large': {
    severity: 'error',
    message: words.tooLarge,
    hint: words.tooLargeHint,
  },
  'plan-unknown-field': {
    severity: 'error',
    message: (fields: readonly string[]) => words.unknownFields(fields.join(', ')),
    hint: words.unknownFieldsHint,
  },
  'plan-malformed': {
    severity: 'error',
    message: () => words.malformed,
    hint: words.malformedHint,
  },
  'plan-doubled-edit': {
    severity: 'warning',
    message: words.doubledEdit,
    hint: words.doubledEditHint,
  },
} satisfies Readonly<Record<string, AnyProblemEntry>>;

export type PlanFileProblemCode = keyof typeof PLAN_FILE_PROBLEMS;

/** Makes a problem of the file of a plan. */
export const planFileProblem = problemsBy<FactsOf<typeof PLAN_FILE_PROBLEMS>>(PLAN_FILE_PROBLEMS);
