export const LANGUAGE = 'de';

export const USUAL_FORMS = 'de';
