import { counted } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { ROLES, type RolesView } from './screen.ts';

export const page: Page<RolesView> = {
  ahead: () => [ROLES],
  describe: ({ info, roles }) =>
    `All ${counted(roles.length, 'role')} of ${info.organisation.name} by department, family, track, grade and theme.`,
};
