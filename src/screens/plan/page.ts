import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { PLAN, type PlanView } from './screen.ts';

export const page: Page<PlanView> = {
  ahead: () => [PLAN],
  describe: () => words.plan,
  isUnlisted: true,
};
