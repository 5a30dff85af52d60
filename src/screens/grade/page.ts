import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/pages.ts';
import { gradeWithin } from '#src/text/grades.ts';
import type { Page } from '../pageTypes.ts';
import { type GradeView, gradeView } from './screen.ts';

export const page: Page<GradeView> = {
  ahead: ({ info }) => info.grades.map(({ value }) => gradeView(value)),
  describe({ info, roles }, _, { grade: value }) {
    const here = roles.filter(({ grade }) => grade?.value === value);
    return words.grade(counts.roles(here.length), info.organisation.name, gradeWithin(value));
  },
};
