import type { Page } from '../pageTypes.ts';
import { PLAN, type PlanView } from './screen.ts';

export const page: Page<PlanView> = {
  ahead: () => [PLAN],
  describe: () =>
    'A plan for your next role, line by line, with your own evidence. It stays in your browser.',
  isUnlisted: true,
};
