import type { Page } from '../pageTypes.ts';
import { DATA, type ReportView } from './screen.ts';

export const page: Page<ReportView> = {
  ahead: () => [DATA],
  describe: () =>
    'What this ladder is made of: its sources, what it covers, and every problem found in it.',
};
