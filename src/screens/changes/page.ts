import * as words from '#src/text/en/pages.ts';
import { dateInWords } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { CHANGES, type ChangesView } from './screen.ts';

export const page: Page<ChangesView> = {
  ahead: (_, editions) => [CHANGES, ...editions.map((edition) => ({ ...CHANGES, edition }))],
  describe: ({ info }, _, { edition }) =>
    words.changes(info.organisation.name, dateInWords(edition ?? info.asOf)),
};
