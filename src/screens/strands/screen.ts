import * as words from '#src/text/en/screens.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** Every expectation that grows from rung to rung, by theme. */
export interface StrandsView {
  readonly name: 'strands';
}

export const STRANDS: StrandsView = { name: 'strands' };

export const strandsScreen: Screen<StrandsView, 'strands'> = {
  paths: ['/strands'],
  parse: () => STRANDS,
  format: () => pathOf('strands'),
  resolve: (view) => view,
  needs: () => ({ strands: true }),
  heading: () => words.skills,
  roles: () => [],
  navigation: {
    label: words.skills,
    place: 'header',
    hasContent: ({ ladder }) => ladder.info.strands.length > 0,
    to: () => STRANDS,
  },
};
