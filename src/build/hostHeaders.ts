import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Inline, policyOfHeader } from './contentPolicy.ts';

/** The file of a site that says its headers to hosts that read it. */
const FILE = '_headers';

type Header = readonly [name: string, value: string];

/** What of a device the site never asks for, nor may anything that stands in its pages. */
const NEVER_ASKED = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
].concat(['payment', 'publickey-credentials-get', 'serial', 'usb']);

/** What is said with every answer, whichever version of the site it is of. */
export const EVERYWHERE: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  // Which role somebody reads is told to nobody outside.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', NEVER_ASKED.map((feature) => `${feature}=()`).join(', ')],
];

interface Rule {
  readonly paths: readonly string[];
  readonly set: readonly Header[];
  /** What is taken off again. */
  readonly without?: readonly string[];
}

/**
 * Who may show a page within a page of their own: everyone the embeds, nobody else anything. An embed in a frame that is
 * sandboxed has no origin, so that it may fetch its own scripts and data only where anyone may.
 */
function rules(inline: Inline): readonly Rule[] {
  const policy = (framedBy: "'none'" | '*'): Header => [
    'Content-Security-Policy',
    policyOfHeader(framedBy, inline),
  ];
  return [
    { paths: ['*'], set: [policy("'none'"), ['X-Frame-Options', 'DENY'], ...EVERYWHERE] },
    {
      paths: ['embed', 'embed/*'],
      without: ['Content-Security-Policy', 'X-Frame-Options'],
      set: [policy('*')],
    },
    { paths: ['assets/*', 'data/*'], set: [['Access-Control-Allow-Origin', '*']] },
  ];
}

/**
 * The rules in the syntax that several static hosts share. A later rule adds to an earlier one there, so it first takes
 * off what that has set; hosts that do not know the sign for it let the later one win.
 */
export function headersFile(base: string, inline: Inline): string {
  const blocks = rules(inline).flatMap(({ paths, set, without = [] }) =>
    paths.map((path) => [
      base + path,
      ...without.map((name) => `  ! ${name}`),
      ...set.map((header) => `  ${header.join(': ')}`),
    ]),
  );
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** The headers that such a file says for the path of a request. */
export function headersFor(file: string, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const block of file.split('\n\n')) {
    const [pattern = '', ...lines] = block.split('\n').filter(Boolean);
    if (!matches(path, pattern)) continue;
    for (const line of lines) {
      const [name = '', value] = line.trim().split(/: (.*)/);
      if (value === undefined) headers.delete(name.replace('! ', ''));
      else headers.set(name, value);
    }
  }
  return headers;
}

function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Answers with the headers for a path as the file in a folder says that a site lies in; read again when that changes. */
export function headersIn(folder: () => string): (path: string) => Map<string, string> {
  let read = { file: '', at: 0, text: '' };
  return (path) => {
    const file = join(folder(), FILE);
    const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (at === undefined) return new Map();
    if (file !== read.file || at !== read.at) read = { file, at, text: readFileSync(file, 'utf8') };
    return headersFor(read.text, path);
  };
}

/** Sends the headers in previews, as a host does that reads their file. */
export function hostHeaders(): Plugin {
  return {
    name: 'rungs:host-headers',
    configurePreviewServer({ config, middlewares }) {
      const headersOf = headersIn(() => resolve(config.root, config.build.outDir));
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/)[0] ?? '';
        response.setHeaders(headersOf(path));
        next();
      });
    },
  };
}
