import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { OPEN, type OpenView } from './screen.ts';

export const page: Page<OpenView> = {
  ahead: () => [OPEN],
  describe: () => words.open,
};
