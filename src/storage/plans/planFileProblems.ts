import { type AnyProblemEntry, type FactsOf, problemsBy } from '#src/domain/problemTable.ts';

/** What may be wrong with the file of a plan. */
const PLAN_FILE_PROBLEMS = {
  'plan-no-json': {
    severity: 'error',
    message: () => 'This file is no JSON, or breaks off in the middle.',
    hint: 'Choose the file that was exported as a plan, as it came. If it was sent, ask for it once more.',
  },
  'plan-other-file': {
    severity: 'error',
    message: () => 'This file holds no plan.',
    hint: 'A plan is exported as plan.json; exports of roles and comparisons are not plans.',
  },
  'plan-newer': {
    severity: 'error',
    message: (version: number, known: number) =>
      `This plan was written by a newer version of the program: its form is ${version}, this one reads up to ${known}.`,
    hint: 'Load this page again to get the newest version. Nothing in the file or on this device has been changed.',
  },
  'plan-file-too-large': {
    severity: 'error',
    message: (most: number) => `This file is larger than a plan can be (${most / 1_000_000} MB).`,
    hint: 'Check that it is the file that was exported as a plan.',
  },
  'plan-too-large': {
    severity: 'error',
    message: (most: number) =>
      `There is more here than a plan may hold in one place: ${most} at most.`,
    hint: 'Everything else of the plan is read. Shorten it in the file to have this too.',
  },
  'plan-unknown-field': {
    severity: 'error',
    message: (fields: readonly string[]) =>
      `This has what the program does not know: ${fields.join(', ')}.`,
    hint: 'Everything else of the plan is read. Take it out of the file to have this too.',
  },
  'plan-malformed': {
    severity: 'error',
    message: () => 'This has not the form that it should have.',
    hint: 'Everything else of the plan is read. The file may have been changed by hand.',
  },
  'plan-doubled-edit': {
    severity: 'warning',
    message: (id: string) => `Two edits of the file have the id "${id}"; the later one holds.`,
    hint: 'Nothing needs to be done.',
  },
} satisfies Readonly<Record<string, AnyProblemEntry>>;

export type PlanFileProblemCode = keyof typeof PLAN_FILE_PROBLEMS;

/** Makes a problem of the file of a plan. */
export const planFileProblem = problemsBy<FactsOf<typeof PLAN_FILE_PROBLEMS>>(PLAN_FILE_PROBLEMS);
