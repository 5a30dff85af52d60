import type { StoreProblemCode } from '#src/storage/plans/outcome.ts';
import type { REMEDY_WORDS } from '#src/text/en/planParts.ts';

/** What somebody can do about it. */
export type Remedy = keyof typeof REMEDY_WORDS;

/** The ways out of each thing that comes in the way of keeping a plan. */
export const REMEDIES: Readonly<Record<StoreProblemCode, readonly Remedy[]>> = {
  denied: ['copy'],
  full: ['retry', 'copy'],
  newer: ['reload', 'download'],
  superseded: ['reload', 'copy'],
  erased: ['copy'],
  locked: ['copy', 'reload'],
  'wrong-passphrase': [],
  insecure: [],
  failed: ['retry', 'copy'],
};
