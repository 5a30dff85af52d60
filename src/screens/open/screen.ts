import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** The way in for a ladder of one's own. What is given there never stands in an address. */
export interface OpenView {
  readonly name: 'open';
}

export const OPEN: OpenView = { name: 'open' };

export const openScreen: Screen<OpenView> = {
  paths: ['/open'],
  parse: () => OPEN,
  format: () => pathOf('open'),
  resolve: (view) => view,
  needs: () => ({}),
  heading: () => SHARED_WORDS.openYourOwn,
  roles: () => [],
  navigation: {
    label: SHARED_WORDS.openYourOwn,
    place: 'menu',
    isOfSite: true,
    to: () => OPEN,
  },
};
