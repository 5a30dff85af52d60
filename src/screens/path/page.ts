import type { Page } from '../pageTypes.ts';
import { type PathView, pathView } from './screen.ts';

export const page: Page<PathView> = {
  ahead: () => [pathView()],
  describe: () =>
    'Find the ways from one role to another over promotions and switches of track, step by step.',
};
