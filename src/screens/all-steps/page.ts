import { promotionsOf } from '#src/domain/allSteps.ts';
import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { ALL_STEPS, type AllStepsView } from './screen.ts';

export const page: Page<AllStepsView> = {
  ahead: () => [ALL_STEPS],
  describe: (ladder) =>
    words.stepsBySize(words.promotions(promotionsOf(ladder).length), ladder.info.organisation.name),
};
