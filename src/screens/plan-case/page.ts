import * as words from '#src/text/en/pages.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import type { Page } from '../pageTypes.ts';
import { PLAN, type PlanView } from '../plan/screen.ts';
import { CASE, type CaseView } from './screen.ts';

export const page: Page<CaseView, PlanView | CaseView> = {
  ahead: () => [CASE],
  describe: () => words.promotionCase,
  trail: () => [
    [PLAN_NAMES.title, PLAN],
    [PLAN_NAMES.case, CASE],
  ],
  isUnlisted: true,
};
