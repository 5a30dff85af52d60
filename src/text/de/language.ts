import type { Language } from '../languages.ts';

export const LANGUAGE: Language = 'de';

export const USUAL_FORMS = 'de';
