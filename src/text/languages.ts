/** The languages that the interface speaks: each has a folder here, with the same files. */
export const LANGUAGES = ['en', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the interface over a dataset in some language (BCP 47): the same one, or English. */
export function interfaceLanguage(language: string): Language {
  const [primary] = language.toLowerCase().split('-');
  return LANGUAGES.find((each) => each === primary) ?? 'en';
}

/** Whose forms of numbers and dates a dataset wants: those of a country that its tag names (de-AT, en-US), where the interface speaks its language. */
export function countryForms(tag: string): string | undefined {
  try {
    const { language, region } = new Intl.Locale(tag);
    return region !== undefined && language === interfaceLanguage(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
}
