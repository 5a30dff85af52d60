import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { type GradesView, gradesView } from './screen.ts';

export const page: Page<GradesView> = {
  ahead: () => [gradesView()],
  describe: ({ info }) =>
    words.grades(words.countedGrades(info.grades.length), info.organisation.name),
};
