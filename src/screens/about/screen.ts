import * as words from '#src/text/en/screens.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** What this is, and how to make one of one's own. */
export interface AboutView {
  readonly name: 'about';
}

export const ABOUT: AboutView = { name: 'about' };

export const aboutScreen: Screen<AboutView> = {
  paths: ['/about'],
  parse: () => ABOUT,
  format: () => pathOf('about'),
  resolve: (view) => view,
  needs: () => ({}),
  heading: () => words.about,
  roles: () => [],
  navigation: { label: words.about, place: 'menu', to: () => ABOUT },
};
