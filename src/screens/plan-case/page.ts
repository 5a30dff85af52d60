import type { Page } from '../pageTypes.ts';
import { PLAN, type PlanView } from '../plan/screen.ts';
import { CASE, type CaseView } from './screen.ts';

export const page: Page<CaseView, PlanView | CaseView> = {
  ahead: () => [CASE],
  describe: () =>
    'The case for your next role as a document: each expectation with your evidence. It stays in your browser.',
  trail: () => [
    ['My plan', PLAN],
    ['Promotion case', CASE],
  ],
  isUnlisted: true,
};
