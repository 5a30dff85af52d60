import { counted } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { STRANDS, type StrandsView } from './screen.ts';

export const page: Page<StrandsView> = {
  ahead: () => [STRANDS],
  describe: ({ info }) =>
    `${counted(info.strands.length, 'skill')} by theme, each as it grows from level to level.`,
};
