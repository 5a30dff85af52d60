import type { DatasetInfo } from '#src/domain/role.ts';
import { USUAL_FORMS } from '#src/text/en/language.ts';

declare global {
  /** Whose forms a build writes pages in, where that is a country's. */
  var rungsForms: string | undefined;
}

/** Whose forms of numbers, dates and lists are used: those of the country that the dataset names, as every page says. */
export const FORMS: string =
  globalThis.document?.documentElement.dataset.forms ?? globalThis.rungsForms ?? USUAL_FORMS;

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

/** `1 March 2026` of `2026-03-01`; what is no day as it is. */
export function dateInWords(day: string): string {
  const time = Date.parse(day);
  return Number.isNaN(time)
    ? day
    : new Date(time).toLocaleDateString(FORMS, { dateStyle: 'long', timeZone: 'UTC' });
}
