/**
 * How a static host is to answer for a built site: each page is a folder with an index, and what was not rendered
 * ahead is made in the browser by the bare shell, `404.html`.
 */

/** Screens that take any roles, of which only some are rendered ahead: their addresses are good ones all the same. */
export const OPEN_ROOMS = ['compare', 'steps', 'paths', 'matrix', 'embed'] as const;

export interface Answer {
  readonly file: string;
  readonly status: 200 | 404;
}

/** The file and the status for a path within the site. `has` tells whether a file of that name was built. */
export function answerTo(path: string, has: (file: string) => boolean): Answer {
  const [room = ''] = path.split('/');
  const page = `${path.replace(/\/+$/, '')}/index.html`.replace(/^\/+/, '');
  if (path !== '' && !path.endsWith('/') && has(path)) return { file: path, status: 200 };
  if (has(page)) return { file: page, status: 200 };
  const isOpen = OPEN_ROOMS.some((each) => each === room) || /\/matrix\/?$/.test(path);
  return { file: '404.html', status: isOpen ? 200 : 404 };
}

/** The same for hosts that read `_redirects`: a page where there is one, else the shell with its status. */
export function redirects(base: string): string {
  const open = [...OPEN_ROOMS.map((room) => `${room}/*`), 'families/*/matrix', 'grades/*/matrix'];
  const rules = [...open.map((path) => [path, 200] as const), ['*', 404] as const];
  return rules.map(([path, status]) => `${base}${path} ${base}404.html ${status}\n`).join('');
}
