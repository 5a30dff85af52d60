import { promotionsOf } from '#src/domain/allSteps.ts';
import { counted } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { ALL_STEPS, type AllStepsView } from './screen.ts';

export const page: Page<AllStepsView> = {
  ahead: () => [ALL_STEPS],
  describe: (ladder) =>
    `${counted(promotionsOf(ladder).length, 'promotion')} of ${ladder.info.organisation.name} by how much each brings, so that thin and oversized steps show.`,
};
