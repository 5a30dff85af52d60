import { counted, inDigits } from '../format.ts';
import { tryAgain } from './shell.ts';

export const undo = 'Undo';
export const redo = 'Redo';
export const saveCopy = 'Save a copy';
export const downloadKept = 'Download what is kept';
export const change = 'Change';
/** How the fields of notes are written in. */
export const markdownHint = '**bold**, - list, [words](https://…)';
export const recordsDamaged = (count: number) =>
  `${counted(count, 'record')} of this plan cannot be read`;
export const damagedAdvice =
  'All else is here. What cannot be read stays where it is, and can be downloaded as it stands.';
export const tooLarge = (most: number) =>
  `Not taken: that is more than fits in one place (${inDigits(most)} characters).`;
export const tooMany = (most: number) =>
  `Not taken: a plan holds ${inDigits(most)} changes, and this one has them all. Make a new plan to go on.`;
export const notTaken = 'Not taken: the plan can no longer be changed here. Load the page again.';
export const lockedForOthers = ', locked for others';
export const heldByOlder =
  'An older version of this site holds your plans in another tab. Close that tab or load it again, and they appear here.';
export const erasedElsewhere =
  'The plan that was open here was erased in another tab. Nothing of it is kept.';
export const notMade = 'The plan could not be made.';
export const notMadeFull = 'There is no room left on this device: free some space, then try again.';
export const notMadeFailed = 'The browser refused to keep it: try again.';

/** Whether what is seen is kept. */
export const SAVING_WORDS = {
  saved: 'Saved in this browser',
  saving: 'Saving …',
  failed: 'Not saved',
};

/** What comes in the way of keeping a plan. */
export const TROUBLE_WORDS = {
  denied: {
    title: 'This browser keeps nothing here',
    advice:
      'That is so in a private window, or where storage is switched off for this site. You can plan all the same: it lasts until you close this page. Save a copy before that, and open it again later.',
  },
  full: {
    title: 'Not saved: there is no room left on this device',
    advice:
      'What you see is all there, but the last changes are on this page alone. Free some space and try again, or save a copy.',
  },
  newer: {
    title: 'A newer version of this site has kept your plans',
    advice:
      'This page is an older one and leaves them as they are. Load the newer version; or download what is kept, as it stands.',
  },
  superseded: {
    title: 'A newer version of this site is open in another tab',
    advice: 'To go on here, load this page again. What was saved is there.',
  },
  erased: {
    title: 'This plan is no longer kept in this browser',
    advice:
      'It was erased in another tab, or the browser has made room. What still stands on this page can be saved as a copy, and opened again.',
  },
  locked: {
    title: 'Not saved: the plan was locked in another tab',
    advice: 'Save a copy of what stands here, or load the page again and open the lock.',
  },
  'wrong-passphrase': {
    title: 'That is not the passphrase',
    advice: 'Nobody else knows it, so it cannot be sent to you. Try again.',
  },
  insecure: {
    title: 'A plan cannot be locked here',
    advice: 'Browsers lock only on pages that come over https.',
  },
  failed: {
    title: 'Not saved: the browser refused',
    advice:
      'What you see is all there, but the last changes are on this page alone. Try again, or save a copy.',
  },
};

/** What somebody can do about it. */
export const REMEDY_WORDS = {
  retry: tryAgain,
  copy: saveCopy,
  download: downloadKept,
  reload: 'Load the page again',
};
