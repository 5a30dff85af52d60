import type { Page } from '../pageTypes.ts';
import { OPEN, type OpenView } from './screen.ts';

export const page: Page<OpenView> = {
  ahead: () => [OPEN],
  describe: () =>
    'Your own career ladder, from a spreadsheet, Word, Markdown or a folder of pages, as a map to read and compare. It is read in your browser and never leaves your machine.',
};
