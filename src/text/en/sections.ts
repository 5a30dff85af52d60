import type { Section } from '#src/domain/sections.ts';

export interface SectionWords {
  readonly title: string;
  /** One expectation of it, and several. */
  readonly one: string;
  readonly many: string;
  /** What an expectation of it is. */
  readonly is: string;
}

export const SECTION_WORDS: Readonly<Record<Section, SectionWords>> = {
  responsibilities: {
    title: 'Responsibilities',
    one: 'responsibility',
    many: 'responsibilities',
    is: 'a responsibility',
  },
  requirements: {
    title: 'Requirements',
    one: 'requirement',
    many: 'requirements',
    is: 'a requirement',
  },
  niceToHaves: {
    title: 'Nice-to-haves',
    one: 'nice-to-have',
    many: 'nice-to-haves',
    is: 'nice to have',
  },
  competencies: {
    title: 'Competencies',
    one: 'competency',
    many: 'competencies',
    is: 'a competency',
  },
};
