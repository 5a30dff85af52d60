import { counted } from '#src/text/format.ts';
import type { Page } from '../pageTypes.ts';
import { type GradesView, gradesView } from './screen.ts';

export const page: Page<GradesView> = {
  ahead: () => [gradesView()],
  describe: ({ info }) =>
    `${counted(info.grades.length, 'grade')} of ${info.organisation.name}, each with how far its roles ask the same.`,
};
