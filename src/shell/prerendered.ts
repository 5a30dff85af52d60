import * as words from '#src/text/en/shell.ts';

/**
 * Pages that were rendered ahead. The root of each says for which path, because hosts answer other addresses with the
 * front page too.
 */

/** The path of a page within the site, without a slash at its end, for an address on the host. */
export function pathIn(pathname: string, base: string): string {
  const within = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '');
  return within.slice(base.length - 1) || '/';
}

/**
 * Whether the first render in the browser gives what the server rendered. A query may change what is shown, and the
 * front page is a map or a table depending on the width of the screen: those are rendered afresh over what stands there.
 */
export function canHydrate(path: string, search: string): boolean {
  return path !== '/' && search === '';
}

/** Says on a page that was rendered ahead that it can only be read: what hydrates it could not be fetched. */
export function showHydrationFailed(root: HTMLElement): void {
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.className = 'no-print bg-changed-wash px-4 py-2 text-changed sm:px-6';
  const retry = document.createElement('button');
  retry.className = 'link';
  retry.textContent = words.tryAgain;
  retry.onclick = () => location.reload();
  notice.append(words.controlsNotFetched, retry);
  root.prepend(notice);
  addEventListener('online', () => location.reload(), { once: true });
}
