import type { Manifest } from 'vite';
import type { View } from '#src/view.ts';

/** The scripts that a view's screen needs beside those that index.html names already, by their path in the site. */
export function chunksOf(manifest: Manifest, { name }: View): string[] {
  const entry = manifest['index.html'];
  const screen = entry?.dynamicImports?.find((key) => isScreen(key, name));
  if (!entry || screen === undefined) return [];
  const named = filesOf(manifest, 'index.html');
  return [...filesOf(manifest, screen)].filter((file) => !named.has(file));
}

function isScreen(key: string, name: View['name']): boolean {
  return new RegExp(`^src/views/${name}/\\w+View\\.tsx$`).test(key);
}

/** A chunk's file with those of all that it imports. */
function filesOf(manifest: Manifest, start: string): Set<string> {
  const keys = new Set([start]);
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
  return new Set([...keys].flatMap((key) => manifest[key]?.file ?? []));
}
