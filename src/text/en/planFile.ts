/** What may be wrong with the file of a plan, or with what is kept of one, and what to do about it. */
export const noJson = 'This file is no JSON, or breaks off in the middle.';
export const noJsonHint =
  'Choose the file that was exported as a plan, as it came. If it was sent, ask for it once more.';
export const noPlan = 'This file holds no plan.';
export const noPlanHint =
  'A plan is exported as plan.json; exports of roles and comparisons are not plans.';
export const newer = (version: number, known: number) =>
  `This plan was written by a newer version of the program: its form is ${version}, this one reads up to ${known}.`;
export const newerHint =
  'Load this page again to get the newest version. Nothing in the file or on this device has been changed.';
export const fileTooLarge = (megabytes: number) =>
  `This file is larger than a plan can be (${megabytes} MB).`;
export const fileTooLargeHint = 'Check that it is the file that was exported as a plan.';
export const tooLarge = (most: number) =>
  `There is more here than a plan may hold in one place: ${most} at most.`;
export const tooLargeHint =
  'Everything else of the plan is read. Shorten it in the file to have this too.';
export const unknownFields = (fields: string) =>
  `This has what the program does not know: ${fields}.`;
export const unknownFieldsHint =
  'Everything else of the plan is read. Take it out of the file to have this too.';
export const malformed = 'This has not the form that it should have.';
export const malformedHint =
  'Everything else of the plan is read. The file may have been changed by hand.';
export const doubledEdit = (id: string) =>
  `Two edits of the file have the id "${id}"; the later one holds.`;
export const doubledEditHint = 'Nothing needs to be done.';
export const recordDamaged = 'The record of the plan is damaged.';
export const damagedPlan = 'A plan that cannot be read';
