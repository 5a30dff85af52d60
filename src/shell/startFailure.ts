import { type LoadReason, whyNoScripts } from '#src/dataset/loadReason.ts';

/** Why an app did not start: its files did not come, or it has a fault of its own. */
type StartReason = LoadReason | 'offline' | 'broken';

declare global {
  /** Says on the page that what brings it to life could not be had; without a reason the host is asked for it. */
  var rungsFailed: (reason?: LoadReason) => void;
}

/** What the page says then is in it already, for the code with all other words is what is missing. */
const NOTICE = 'start-failure';

/** Everything that has to come before controls answer. */
const SCRIPTS = 'script[type="module"][src], link[rel="modulepreload"]';

/** Says so on a page whose app does not come or breaks before it starts, which it marks by `data-started`. */
export function tellOfStartFailure(): void {
  globalThis.rungsFailed = (reason) =>
    void (reason ? tell(reason) : whyNoScripts(scripts()).then(tell));
  addEventListener(
    'error',
    ({ target, error }) => {
      if ('started' in document.documentElement.dataset) return;
      if (target instanceof HTMLScriptElement) rungsFailed();
      // What is cut off is no script; anything else is a fault of ours.
      else if (target === window) tell(error instanceof SyntaxError ? 'unreadable' : 'broken');
    },
    true,
  );
}

function scripts(): readonly string[] {
  return [...document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>(SCRIPTS)].map(
    ({ src, href }) => src ?? href,
  );
}

function tell(reason: StartReason): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => tell(reason), { once: true });
    return;
  }
  const { dataset } = document.documentElement;
  const template = document.getElementById(NOTICE);
  if ('failed' in dataset || !(template instanceof HTMLTemplateElement)) return;
  dataset.failed = '';
  const notice = document.importNode(template.content, true);
  const why = navigator.onLine ? reason : 'offline';
  for (const said of notice.querySelectorAll<HTMLElement>('[data-reason]')) {
    if (said.dataset.reason !== why) said.remove();
  }
  notice.querySelector('button')?.addEventListener('click', () => void again());
  document.body.prepend(notice);
  addEventListener('online', () => location.reload(), { once: true });
}

/** Files that are kept for good are asked for anew, or what arrived damaged would come again. */
async function again(): Promise<void> {
  await Promise.allSettled(scripts().map((address) => fetch(address, { cache: 'reload' })));
  location.reload();
}
