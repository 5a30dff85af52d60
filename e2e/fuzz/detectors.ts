import type { Page } from '@playwright/test';
import { blank, busy, doubledIds, polluted, tooWide } from './looks.ts';

/** What was done to a page, as far as it matters to what may be wrong after it. */
export type Done = 'click' | 'escape' | 'back' | 'beside' | 'other';

/** What was done, in words and by its sort. */
export interface Step {
  readonly says: string;
  readonly done: Done;
}

/** A page at rest. */
export interface Rest {
  /** Another number is another document. */
  readonly document: number;
  /** What has the focus, in words; null where nothing has it. */
  readonly focus: string | null;
  readonly isModal: boolean;
  /** What had the focus, or was clicked, before the dialog that is open; null where nothing was. */
  readonly opener: string | null;
}

/** A sort of fault that is looked for on every page, whatever was done there. */
interface Detector {
  /** Listens to a page from its beginning. */
  readonly listen?: (page: Page, tell: (what: string) => void) => void;
  /** Looks at a page at rest, within it: gives what is wrong. */
  readonly look?: () => string[];
  /** Holds a page at rest against how it was before something was done. */
  readonly compare?: (before: Rest, after: Rest, done: Done) => string | undefined;
}

export type FaultKind =
  | 'page error'
  | 'console'
  | 'request elsewhere'
  | 'stuck'
  | 'blank'
  | 'too wide'
  | 'doubled ids'
  | 'script run'
  | 'focus lost';

export interface Fault {
  readonly kind: FaultKind;
  readonly what: string;
}

export const DETECTORS: Readonly<Record<FaultKind, Detector>> = {
  // Promises that nobody waits for are told as errors too.
  'page error': {
    listen: (page, tell) => {
      page.on('pageerror', (error) => tell(error.stack ?? error.message));
      page.on('crash', () => tell('the page crashed'));
    },
  },
  // A violation of the policy of a page is told by what every page starts with (`watched.ts`).
  console: {
    listen: (page, tell) => {
      const documents = new Set<string>();
      const whole = (url: string) => url.split('#')[0] ?? '';
      page.on('request', (request) => {
        if (request.isNavigationRequest()) documents.add(whole(request.url()));
      });
      page.on('console', (message) => {
        const [text, url] = [message.text(), message.location().url];
        // An address that leads nowhere is answered so, and the browser says it; for what is only text it asks for an icon.
        const isAnswer = documents.has(whole(url)) && / 4\d\d /.test(text);
        const isIcon = url.endsWith('/favicon.ico');
        const isBlocked = text.startsWith('Service Worker registration blocked');
        // The bare page fetches the site’s ladder ahead, which it does not need for one that was opened here.
        const isAhead = /was preloaded using link preload but not used/.test(text);
        if (isAnswer || isIcon || isBlocked || isAhead) return;
        if (['error', 'warning'].includes(message.type())) tell(text);
      });
    },
  },
  'request elsewhere': {
    listen: (page, tell) => {
      let origin = '';
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (request.isNavigationRequest() && !origin) origin = asked;
        if (/^https?:$/.test(protocol) && asked !== origin) tell(request.url());
      });
    },
  },
  stuck: { look: busy },
  blank: { look: blank },
  'too wide': { look: tooWide },
  'doubled ids': { look: doubledIds },
  'script run': { look: polluted },
  'focus lost': {
    compare: (before, after, done) => {
      const isHere = before.document === after.document;
      const wasLeft = done === 'beside' && !before.isModal;
      // What was opened where nothing had the focus leaves it there.
      const isAsBefore = before.isModal && before.opener === null && !after.isModal;
      if (!isHere || after.focus || done === 'other' || wasLeft || isAsBefore) return undefined;
      // Where nothing had the focus, only a press on something gives it.
      if (!before.focus && done !== 'click') return undefined;
      return `it is on <body>, was on ${before.focus ?? '<body>'}`;
    },
  },
};
