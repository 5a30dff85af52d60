import type { Manifest } from 'vite';
import type { View } from '#src/screens/view.ts';

/** What a large map is drawn with, and its drawing read by. */
export const OF_LARGE = ['src/screens/ladder/drawing/CanvasDrawing.tsx', 'src/layout/packed.ts'];

/**
 * The scripts that a view's screen needs beside those that index.html names already, by their path in the site; those
 * of the front page depend on whether the ladder is a large one.
 */
export function chunksOf(manifest: Manifest, { name }: View, isLarge: boolean): string[] {
  const entry = manifest['index.html'];
  const screen = entry?.dynamicImports?.find((key) => isScreen(key, name));
  if (!entry || screen === undefined) return [];
  const named = filesOf(manifest, 'index.html');
  const needed = filesOf(manifest, screen, ...(name === 'ladder' && isLarge ? OF_LARGE : []));
  return [...needed].filter((file) => !named.has(file));
}

function isScreen(key: string, name: View['name']): boolean {
  return new RegExp(`^src/screens/${name}/\\w+View\\.tsx$`).test(key);
}

/** The files of some chunks with those of all that they import. */
function filesOf(manifest: Manifest, ...starts: string[]): Set<string> {
  const keys = new Set(starts);
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
  return new Set([...keys].flatMap((key) => manifest[key]?.file ?? []));
}
