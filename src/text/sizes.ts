import { inDigits } from './format.ts';

/** How much a number of bytes is: `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${inDigits(size, 2)} ${unit}`;
}
