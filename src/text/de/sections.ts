import type { Section } from '#src/domain/sections.ts';
import type { SectionWords } from '../en/sections.ts';

export const SECTION_WORDS: Readonly<Record<Section, SectionWords>> = {
  responsibilities: {
    title: 'Aufgaben',
    one: 'Aufgabe',
    many: 'Aufgaben',
    is: 'eine Aufgabe',
  },
  requirements: {
    title: 'Anforderungen',
    one: 'Anforderung',
    many: 'Anforderungen',
    is: 'eine Anforderung',
  },
  niceToHaves: {
    title: 'Wünschenswert',
    one: 'Wunsch',
    many: 'Wünsche',
    is: 'wünschenswert',
  },
  competencies: {
    title: 'Kompetenzen',
    one: 'Kompetenz',
    many: 'Kompetenzen',
    is: 'eine Kompetenz',
  },
};
