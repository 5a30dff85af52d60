import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { STRANDS, type StrandsView } from './screen.ts';

export const page: Page<StrandsView> = {
  ahead: () => [STRANDS],
  describe: ({ info }) => words.strands(words.skills(info.strands.length)),
};
