import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { type PathView, pathView } from './screen.ts';

export const page: Page<PathView> = {
  ahead: () => [pathView()],
  describe: () => words.paths,
};
