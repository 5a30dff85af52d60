import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Manifest } from 'vite';
import { type FontFiles, readFonts } from './card/fonts.ts';

/**
 * Stands for the path that a site is served under in all that the app consists of: it is built once, and the path is
 * filled in with the data.
 */
export const BASE = '/-rungs-base-/';

/** The built app: all of a site but what depends on its data and its address. */
export interface App {
  /** Where its files lie, by the paths that they have in a site. */
  readonly folder: string;
  /** What of them a site has as it is, or with its path filled in. */
  readonly files: readonly string[];
  /** The page that every page is made of. */
  readonly template: string;
  /** Which file the build made of which module. */
  readonly manifest: Manifest;
  /** The service worker without the list of its files. */
  readonly worker: string;
  readonly looks: Looks;
}

/** How a site looks, for whatever is painted: the style sheet, for its colours, the typefaces and the icon. */
export interface Looks {
  readonly styles: string;
  readonly fonts: FontFiles;
  readonly icon: string;
}

/** What the folder of an app holds for a build alone, and no site has. */
export const FOR_BUILDS = {
  template: 'index.html',
  manifest: '.vite/manifest.json',
  worker: 'sw.js',
  styles: 'looks/styles.css',
  fonts: 'looks/fonts',
} as const;

const ICON = 'icon.svg';

/** Reads a built app. Rejects where the folder holds none. */
export async function readApp(folder: string): Promise<App> {
  const text = (path: string) => readFile(join(folder, path), 'utf8');
  const [template, manifest, worker, styles, icon] = await Promise.all([
    text(FOR_BUILDS.template),
    text(FOR_BUILDS.manifest),
    text(FOR_BUILDS.worker),
    text(FOR_BUILDS.styles),
    text(ICON),
  ]);
  const fonts = readFonts((file) => join(folder, FOR_BUILDS.fonts, file));
  return {
    folder,
    files: await filesOfSites(folder),
    template,
    manifest: JSON.parse(manifest),
    worker,
    looks: { styles, fonts, icon },
  };
}

async function filesOfSites(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  const others = Object.values(FOR_BUILDS);
  return paths
    .filter((path) => !others.some((other) => path === other || path.startsWith(`${other}/`)))
    .sort();
}
