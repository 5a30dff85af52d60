import type { StoreProblemCode } from '#src/storage/plans/outcome.ts';

/** What somebody can do about it. */
export type Remedy = 'retry' | 'copy' | 'download' | 'reload';

interface TroubleWords {
  readonly title: string;
  readonly advice: string;
  readonly remedies: readonly Remedy[];
}

/** What comes in the way of keeping a plan, in words, with a way out of each. */
export const TROUBLES = {
  denied: {
    title: 'This browser keeps nothing here',
    advice:
      'That is so in a private window, or where storage is switched off for this site. You can plan all the same: it lasts until you close this page. Save a copy before that, and open it again later.',
    remedies: ['copy'],
  },
  full: {
    title: 'Not saved: there is no room left on this device',
    advice:
      'What you see is all there, but the last changes are on this page alone. Free some space and try again, or save a copy.',
    remedies: ['retry', 'copy'],
  },
  newer: {
    title: 'A newer version of this site has kept your plans',
    advice:
      'This page is an older one and leaves them as they are. Load the newer version; or download what is kept, as it stands.',
    remedies: ['reload', 'download'],
  },
  superseded: {
    title: 'A newer version of this site is open in another tab',
    advice: 'To go on here, load this page again. What was saved is there.',
    remedies: ['reload', 'copy'],
  },
  erased: {
    title: 'This plan was erased in another tab',
    advice:
      'Nothing of it is kept any more. What still stands on this page can be saved as a copy.',
    remedies: ['copy'],
  },
  locked: {
    title: 'Not saved: the plan was locked in another tab',
    advice: 'Save a copy of what stands here, or load the page again and open the lock.',
    remedies: ['copy', 'reload'],
  },
  'wrong-passphrase': {
    title: 'That is not the passphrase',
    advice: 'Nobody else knows it, so it cannot be sent to you. Try again.',
    remedies: [],
  },
  insecure: {
    title: 'A plan cannot be locked here',
    advice: 'Browsers lock only on pages that come over https.',
    remedies: [],
  },
  failed: {
    title: 'Not saved: the browser refused',
    advice:
      'What you see is all there, but the last changes are on this page alone. Try again, or save a copy.',
    remedies: ['retry', 'copy'],
  },
} as const satisfies Readonly<Record<StoreProblemCode, TroubleWords>>;

export const REMEDY_WORDS: Readonly<Record<Remedy, string>> = {
  retry: 'Try again',
  copy: 'Save a copy',
  download: 'Download what is kept',
  reload: 'Load the page again',
};
