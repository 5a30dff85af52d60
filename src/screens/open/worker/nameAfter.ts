/**
 * A name for what was given, by that of its only file or folder: `Our ladder` of `our_ladder.xlsx`. Nothing where there
 * are several, of which none stands for the others.
 */
export function nameAfter(paths: readonly string[]): string | undefined {
  const [top, ...others] = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  if (!top || others.length > 0) return undefined;
  const words = top
    .replace(/\.[\p{L}\p{N}]{1,8}$/u, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  const [first = '', ...rest] = words;
  return first.toUpperCase() + rest.join('') || undefined;
}
