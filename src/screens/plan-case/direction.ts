import type { ElementContent, Properties } from 'hast';
import { wordsIn } from '#src/exports/tree.ts';

const FROM_RIGHT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Which way a text runs, by its first letter, as `dir="auto"` has it: that is known to browsers alone. */
export function directionOf(children: readonly (ElementContent | string)[]): Properties {
  const text = children.map((child) => (typeof child === 'string' ? child : wordsIn([child])));
  return FROM_RIGHT.test(text.join('')) ? { dir: 'rtl' } : {};
}
