import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Packages of which the half for browsers asks a page for help, which a worker has not, and their half for workers. */
const HALVES: Readonly<Record<string, string>> = {
  // Markdown's entities: an element of the page would decode them.
  'decode-named-character-reference': 'decode-named-character-reference/index.js',
};

/** Gives workers the halves of packages that are made for them, which a build for browsers does not ask for. */
export function workerHalves(): Plugin {
  return {
    name: 'rungs:worker-halves',
    enforce: 'pre',
    resolveId: (id) => {
      const half = Object.hasOwn(HALVES, id) ? HALVES[id] : undefined;
      return half && resolve('node_modules', half);
    },
  };
}
