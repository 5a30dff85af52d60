/** Vertical tabs and form feeds are line breaks in the programs that write them. */
const BREAKS = /[\v\f\u0085]/g;
/** Control characters, and the numbers that stand for no character. */
const CONTROLS = /[\p{Cc}--[\t\n\r]]|\p{NChar}/gv;
const UNSHOWN = /[\p{Cc}--[\t\n\r]]|\p{Cs}|\p{NChar}/v;

/**
 * What pages say, in characters that can be shown: no dataset holds others. What stands for nothing becomes the sign that says
 * so (U+FFFD), so that one sees where it stood. Where all can be shown it is the value itself.
 */
export function shown<T>(value: T): T {
  return isShown(value) ? value : (mended(value) as T);
}

function isShown(value: unknown): boolean {
  if (typeof value === 'string') return !UNSHOWN.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isShown);
}

function mended(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.toWellFormed().replaceAll(BREAKS, ' ').replaceAll(CONTROLS, '\ufffd');
  }
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mended(each)]));
}
