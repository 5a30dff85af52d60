import type { Plugin } from 'vite';

/** The client of TanStack Query, where it was made for production. */
const CLIENT = /\/node_modules\/@tanstack\/query-core\/build\/modern\/queryClient\.js$/;

const MADE = 'config.mutationCache || new MutationCache()';

/** As a client asks it: it holds nothing, and so there is nothing to find, to go on with or to clear. */
const NOTHING =
  '{ findAll: () => [], resumePausedMutations: () => Promise.resolve(), clear: () => undefined }';

/**
 * Leaves out how data is changed on a server: this site has none, and a client of queries brings all of it along
 * (1.4 kB compressed of each page’s script, query-core 5.108.0).
 */
export function unusedMutations(): Plugin {
  return {
    name: 'rungs:unused-mutations',
    apply: 'build',
    transform: {
      filter: { id: CLIENT },
      handler: (code) => ({ code: withoutMutations(code), map: null }),
    },
  };
}

/** The same module without mutations. Throws where another version makes them otherwise. */
export function withoutMutations(code: string): string {
  if (!code.includes(MADE)) throw new Error('query-core makes its cache of mutations otherwise');
  return code.replace(MADE, NOTHING);
}
