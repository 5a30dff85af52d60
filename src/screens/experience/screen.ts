import * as words from '#src/text/en/screens.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** The years of experience that roles ask for, against their grades. */
export interface ExperienceView {
  readonly name: 'experience';
}

export const EXPERIENCE: ExperienceView = { name: 'experience' };

export const experienceScreen: Screen<ExperienceView, 'lines'> = {
  paths: ['/experience'],
  parse: () => EXPERIENCE,
  format: () => pathOf('experience'),
  resolve: (view) => view,
  needs: () => ({ lines: 'experience' }),
  heading: () => words.yearsAsked,
  roles: () => [],
  navigation: {
    label: words.experience,
    place: 'menu',
    hasContent: ({ addresses }) => addresses.has.includes('experience'),
    to: () => EXPERIENCE,
  },
};
