import { counted } from '#src/text/format.ts';
import { gradeWithin } from '#src/text/grades.ts';
import type { Page } from '../pageTypes.ts';
import { type GradeView, gradeView } from './screen.ts';

export const page: Page<GradeView> = {
  ahead: ({ info }) => info.grades.map(({ value }) => gradeView(value)),
  describe({ info, roles }, _, { grade: value }) {
    const here = roles.filter(({ grade }) => grade?.value === value);
    return `${counted(here.length, 'role')} of ${info.organisation.name} at ${gradeWithin(value)}, by track, with what each expects.`;
  },
};
