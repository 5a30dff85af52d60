/** The languages that the interface speaks: each has a folder here, with the same files. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the interface over a dataset in some language (BCP 47): the same one, or English. */
export function interfaceLanguage(language: string): Language {
  const [primary] = language.toLowerCase().split('-');
  return LANGUAGES.find((each) => each === primary) ?? 'en';
}
