import type { Manifest } from 'vite';
import type { View } from '#src/screens/registry.ts';
import { pageFor } from '../screenPages.ts';

/**
 * The scripts and style sheets that a view's screen needs beside those that index.html names already, by their path in
 * the site; those of some screens depend on whether the ladder is a large one. Throws where the build made no script of a module.
 */
export function chunksOf(manifest: Manifest, view: View, isLarge: boolean): string[] {
  const isOfScreen = new RegExp(`^src/screens/${view.name}/\\w+View\\.tsx$`);
  const screen = Object.keys(manifest).find((module) => isOfScreen.test(module));
  if (!screen) throw new Error(`The build made no script of src/screens/${view.name}/…View.tsx.`);
  const more = isLarge ? (pageFor(view)?.modulesOfLarge ?? []) : [];
  const named = filesOf(manifest, 'index.html');
  return [...filesOf(manifest, screen, ...more)].filter((file) => !named.has(file));
}

/** The files of some modules with those of all that they import. */
function filesOf(manifest: Manifest, ...modules: string[]): Set<string> {
  const needed = new Set(modules);
  const files = new Set<string>();
  for (const module of needed) {
    const chunk = manifest[module];
    if (!chunk) throw new Error(`The build made no script of ${module}.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) needed.add(next);
  }
  return files;
}
