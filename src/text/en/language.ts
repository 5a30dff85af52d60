import type { Language } from '../languages.ts';

/** The language of the interface, by its BCP 47 tag: of its pages, its cards and whatever it is exported as. */
export const LANGUAGE: Language = 'en';

/** Whose forms of numbers and lists are used where the dataset names no country: spelling is British. */
export const USUAL_FORMS = 'en-GB';
