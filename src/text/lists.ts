import { more } from '#src/text/en/lists.ts';
import { FORMS } from './format.ts';

const LIST = new Intl.ListFormat(FORMS);

/** `A, B and C`, or `A, a; B, b and C, c`; of many the first ones and how many more there are. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const rest = names.length - shown.length;
  const parts = LIST.formatToParts(rest > 0 ? [...shown, more(rest)] : shown);
  const hasCommas = names.some((name) => name.includes(','));
  return parts
    .map(({ type, value }) => (hasCommas && type === 'literal' ? value.replace(',', ';') : value))
    .join('');
}
