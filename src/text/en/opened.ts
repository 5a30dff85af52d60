import { counted } from '../format.ts';

/** Why a page of an opened ladder cannot be shown, each with what it means. */
export type OpenedTrouble = 'elsewhere' | 'denied' | 'newer' | 'failed' | 'damaged';

/** The words about a ladder that was opened in this browser: around its pages, when it is shared and where it is not to be had. */
export const OPENED_WORDS = {
  about: 'A ladder opened in this browser',
  isOpen: (name: string) => `${name} is open`,
  only: 'Only this browser has it.',
  all: 'Ladders opened here',
  backTo: (site: string) => `Back to ${site}`,
  making: 'Getting this ladder ready for this version of the site',
  trouble: {
    elsewhere: [
      'This ladder lives in another browser',
      'It was opened in somebody’s own browser, which alone keeps it, or it was removed from this one. Whoever sent you this link can send the ladder itself as a file, and you open that here.',
    ],
    denied: [
      'This browser keeps nothing here',
      'Ladders that were opened are kept by the browser, and this one has that switched off for this site, or this is a private window. Allow it to keep data, or use the window that the ladder was opened in.',
    ],
    newer: [
      'A newer version of this site keeps this ladder',
      'It was opened with a newer version than this page is of. Load the page anew to get that version. Nothing is lost.',
    ],
    failed: [
      'This ladder could not be read',
      'The browser did not answer when it was asked for the ladder. Loading the page anew often helps.',
    ],
    damaged: [
      'This ladder cannot be shown',
      'Its files are here, but this version of the site cannot make its pages of them. Save the files, and open them again to see what is wrong.',
    ],
  } satisfies Readonly<Record<OpenedTrouble, readonly [title: string, advice: string]>>,
  saveFiles: 'Save its files',
  saved: (name: string) => `Saved as ${name}.`,
  openOwn: 'Open a ladder of your own',
  siteLadder: (site: string) => `The ladder of ${site}`,
  again: 'Load anew',
  plans: (count: number) => `${counted(count, 'plan')} of it on this device`,
  plansLead:
    'Plans keep the words they were made of. Save one as a file and you can open it under My plan, with any ladder.',
  savePlan: 'Save as a file',
  erasePlan: 'Erase',
  erasePlanSure: 'Erase for good',
  lockedPlan: 'A plan locked with a passphrase',
  share: {
    title: 'This link opens only in this browser',
    lead: 'The ladder was opened here and is kept on this device alone. Whoever else follows the link reads that it lives in another browser.',
    instead: 'What you can send instead',
    page: 'What this page shows, as a file',
    exportPage: 'Export this page',
    whole: 'The whole ladder, as a dataset folder in a ZIP: whoever gets it opens it here',
    saveWhole: 'Save the ladder',
    notSaved: 'The ladder could not be saved.',
    site: 'A link that works for everyone needs a site of your own',
    makeOne: 'How to make one',
    copyLink: 'Copy link for this browser',
  },
  keptWhole:
    'This ladder was opened in this browser, which keeps all of it: it opens without a network.',
  copied: 'The link is copied. It opens only in this browser.',
} as const;
