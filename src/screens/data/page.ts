import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { DATA, type ReportView } from './screen.ts';

export const page: Page<ReportView> = {
  ahead: () => [DATA],
  describe: () => words.data,
};
