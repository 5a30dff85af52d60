import * as words from '#src/text/en/screens.ts';
import type { Screen } from '../screenTypes.ts';

/** A path that names nothing. */
export interface NotFoundView {
  readonly name: 'not-found';
  readonly path: string;
}

/** A path that begins with two slashes would name another host. */
export function notFoundView(pathname: string): NotFoundView {
  return { name: 'not-found', path: pathname.replace(/^\/{2,}/, '/') };
}

/** What is shown where no other screen is found. */
export const notFoundScreen: Screen<NotFoundView> = {
  paths: [],
  parse: ({ pathname }) => notFoundView(pathname),
  format: ({ path }) => path,
  resolve: (view) => view,
  needs: () => ({}),
  heading: () => words.pageNotFound,
  roles: () => [],
  navigation: undefined,
};
