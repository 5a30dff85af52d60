import { counted } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { LADDER, type LadderView } from './screen.ts';

export const page: Page<LadderView> = {
  ahead: () => [LADDER],
  describe({ info, roles, families }) {
    const roleCount = counted(roles.length, 'role');
    const familyCount = counted(families.length, 'job family', 'job families');
    return `${info.organisation.name}’s career ladder: ${roleCount} in ${familyCount} over ${counted(info.grades.length, 'grade')}. See where a role leads, compare any two and send the link.`;
  },
  modulesOfLarge: ['src/screens/parts/drawing/CanvasDrawing.tsx', 'src/layout/packed.ts'],
};
