import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { EXPERIENCE, type ExperienceView } from './screen.ts';

export const page: Page<ExperienceView> = {
  ahead: () => [EXPERIENCE],
  describe: () => words.experience,
};
