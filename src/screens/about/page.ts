import { siteName } from '#src/domain/site.ts';
import { ABOUT_WORDS } from '#src/text/en/about.ts';
import type { Page } from '../pageTypes.ts';
import { ABOUT, type AboutView } from './screen.ts';

export const page: Page<AboutView> = {
  ahead: () => [ABOUT],
  describe: ({ info }) => ABOUT_WORDS.describe(siteName(info)),
  card: () => ({ kind: 'site', title: ABOUT_WORDS.title, words: ABOUT_WORDS.card }),
};
