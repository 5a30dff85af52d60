import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the notices stand in the built site. The foot of every page links to it. */
export const LICENSES_FILE = 'licenses.txt';

/** Code that a bundler writes into its files, by how the modules of it are called. */
const OF_BUNDLERS: readonly (readonly [part: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
];

/** What is said before the notices of what a visitor is sent, and of what renders it. */
const INTRODUCTIONS = {
  client:
    'Rungs is under the MIT licence. This site contains code, styles and fonts of the packages below.',
  ssr: 'Rungs is under the MIT licence. The scripts in this folder contain code of the packages below.',
};

/** What the style sheet is compiled from does not come as a module. */
const OF_STYLES = ['tailwindcss'];

/**
 * Writes the licence notices of every package whose code, styles or fonts are in the built site. `plugin` belongs to the
 * build, of what visitors are sent unless it is for the server, and `worker` to that of the workers, which have bundles of their own. (The service worker imports no package:
 * the table of rooms forbids it. A plugin for Rollup that does the like exists, but it sees the scripts of one bundle
 * alone, and two typefaces ship.)
 */
export function licenses(of: keyof typeof INTRODUCTIONS = 'client'): {
  readonly plugin: Plugin;
  readonly worker: () => Plugin[];
} {
  const modules = resolve('node_modules');
  const used = new Set(of === 'client' ? OF_STYLES.map((name) => join(modules, name)) : []);
  const collect = (paths: readonly string[]) => {
    for (const folder of paths.flatMap((path) => packageOf(path, modules) ?? [])) used.add(folder);
  };
  return {
    worker: () => [
      {
        name: 'rungs:licenses-of-workers',
        generateBundle: (_, bundle) => collect(filesOf(bundle)),
      },
    ],
    plugin: {
      name: 'rungs:licenses',
      apply: 'build',
      generateBundle(_, bundle) {
        if (this.environment.name !== of) return;
        collect(filesOf(bundle));
        const source = noticesOf([...used], INTRODUCTIONS[of]);
        this.emitFile({ type: 'asset', fileName: LICENSES_FILE, source });
      },
    },
  };
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never[]) => unknown>>[1];

/** The files that a bundle was made of: modules of scripts, and what fonts and pictures were copied from. */
function filesOf(bundle: Bundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk'
      ? Object.keys(file.modules)
      : file.originalFileNames.map((path) => resolve(path)),
  );
}

/**
 * The folder of the package that a file belongs to: its innermost one, for packages may bring their own. Nothing for a
 * file of ours. Code of a bundler belongs to its package in `modules`.
 */
export function packageOf(path: string, modules: string): string | undefined {
  const bundler = OF_BUNDLERS.find(([part]) => path.startsWith(part));
  if (bundler) return join(modules, bundler[1]);
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

/** The notices of the packages in some folders as one text. Throws where one says nothing of its licence. */
export function noticesOf(folders: readonly string[], introduction: string): string {
  const notices = folders.map((folder) => {
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { name, version, license, author } = about;
    const text = licenceText(folder) || STANDARD_TEXTS.get(license)?.(nameOf(author));
    if (!license && !text) throw new Error(`${name} does not say under which licence it comes`);
    return `${name} ${version}${license ? ` (${license})` : ''}\n\n${text || NO_TEXT}`;
  });
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${[introduction, ...new Set(notices.sort())].join(rule)}\n`;
}

const NO_TEXT = 'The package comes without the text of its licence.';

/** Licences that packages name without bringing their text, by the author whom they name. */
const STANDARD_TEXTS: ReadonlyMap<string, (author: string) => string> = new Map([
  [
    'ISC',
    (author) => `The ISC License

Copyright (c) ${author} and contributors

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  ],
]);

/** The name of an author as a package gives it: `Ann Author <ann@example.org> (https://example.org)`, or in parts. */
function nameOf(author: string | { readonly name: string } | undefined): string {
  const name = typeof author === 'object' ? author.name : author;
  return name?.replace(/\s*[<(].*$/, '') || 'its authors';
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}
