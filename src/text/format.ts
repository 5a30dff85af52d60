import type { DatasetInfo } from '#src/domain/role.ts';

/** The language of the interface, by its BCP 47 tag: of its pages, its cards and whatever it is exported as. */
export const LANGUAGE = 'en';

/** Whose forms of numbers and lists are used: spelling is British. */
export const FORMS = 'en-GB';

/** `10,000`, in digits that are grouped as the language does; of a size only the first few that say something. */
export function inDigits(value: number, significant?: number): string {
  return value.toLocaleString(
    FORMS,
    significant === undefined ? {} : { maximumSignificantDigits: significant },
  );
}

/** `10,000 roles`: the first number of a text in such digits. */
export function withDigits(text: string): string {
  return text.replace(/\d+/, (digits) => inDigits(Number(digits)));
}

/** A title of the dataset as it stands within a sentence: English ones lose their capitals, other languages keep theirs. */
export function withinSentence({ language }: Pick<DatasetInfo, 'language'>, title: string): string {
  return /^en\b/i.test(language) ? title.toLowerCase() : title;
}

/** `3 roles`, `1 role`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
