import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { LADDER, type LadderView } from './screen.ts';

export const page: Page<LadderView> = {
  ahead: () => [LADDER],
  describe({ info, roles, families }) {
    const roleCount = counts.roles(roles.length);
    const familyCount = words.jobFamilies(families.length);
    return words.ladder(
      info.organisation.name,
      roleCount,
      familyCount,
      words.countedGrades(info.grades.length),
    );
  },
  modulesOfLarge: ['src/screens/parts/drawing/CanvasDrawing.tsx', 'src/layout/packed.ts'],
};
