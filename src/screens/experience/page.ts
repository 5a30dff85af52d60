import type { Page } from '../pageTypes.ts';
import { EXPERIENCE, type ExperienceView } from './screen.ts';

export const page: Page<ExperienceView> = {
  ahead: () => [EXPERIENCE],
  describe: () => 'The years of experience that roles ask for, plotted against their grades.',
};
