/** Keys of front matter that give the page itself a grade or level. */
export const LEVEL_KEY = /^(?:level|grade)$/i;

/** Keys that name the job family, or the job, of the page. */
export const FAMILY_KEY = /^(?:(?:job|role)[ _-]?)?family$|^(?:job|profession|discipline)$/i;

/** Keys that give the language of the page's words. */
export const LANGUAGE_KEY = /^(?:lang|language|locale)$/i;

/** What may be a tag of a language (BCP 47): `de`, `pt-BR`; the name of one is none. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,4}$/i;
