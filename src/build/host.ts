import { matchPath, partsOf } from '#src/screens/paths.ts';
import { SCREENS } from '#src/screens/registry.ts';

/**
 * How a static host is to answer for a built site: each page is a folder with an index, and what was not rendered
 * ahead is made in the browser by the bare shell, `404.html`.
 */

/**
 * The paths that are good ones although nothing is rendered ahead for them: those of screens that take any number of roles,
 * and every screen over a ladder that somebody has opened on their device.
 */
export const OPEN_PATHS: readonly string[] = [
  ...Object.values(SCREENS)
    .filter(({ paths }) => paths.some((path) => path.endsWith('/*')))
    .flatMap(({ paths }) => paths),
  '/open/:ladder/*',
];

export interface Answer {
  readonly file: string;
  readonly status: 200 | 404;
}

/** The file and the status for a path within the site. `has` tells whether a file of that name was built. */
export function answerTo(path: string, has: (file: string) => boolean): Answer {
  const page = `${path.replace(/\/+$/, '')}/index.html`.replace(/^\/+/, '');
  if (path !== '' && !path.endsWith('/') && has(path)) return { file: path, status: 200 };
  if (has(page)) return { file: page, status: 200 };
  const parts = partsOf(path);
  const isOpen = OPEN_PATHS.some((open) => matchPath(open, parts));
  return { file: '404.html', status: isOpen ? 200 : 404 };
}

/** The same for hosts that read `_redirects`: a page where there is one, else the shell with its status. */
export function redirects(base: string): string {
  // A star stands only at the end: what is in the middle is named.
  const open = OPEN_PATHS.map((path) => path.slice(1).replace(/(?::\w+\/)+\*$/, '*'));
  const rules = [...open.map((path) => [path, 200] as const), ['*', 404] as const];
  return rules.map(([path, status]) => `${base}${path} ${base}404.html ${status}\n`).join('');
}
