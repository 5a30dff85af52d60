import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { ROLES, type RolesView } from './screen.ts';

export const page: Page<RolesView> = {
  ahead: () => [ROLES],
  describe: ({ info, roles }) => words.roles(counts.roles(roles.length), info.organisation.name),
};
