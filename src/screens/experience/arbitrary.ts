import fc from 'fast-check';
import { EXPERIENCE, type ExperienceView } from './screen.ts';

export const views: fc.Arbitrary<ExperienceView> = fc.constant(EXPERIENCE);
