import type { Plugin } from 'vite';

/** The name of the file that every screen needs besides the entry. */
const START = 'start';

/**
 * Puts some modules, with all that they import, into one file: many small ones compress worse. Each is named by a part of
 * its path, and a part that is in no path any more fails the build, for else the file would silently fall apart.
 */
export function startChunk(parts: readonly string[]): Plugin {
  const unseen = new Set(parts);
  const isPart = (id: string) => {
    const found = parts.filter((part) => id.includes(part));
    for (const part of found) unseen.delete(part);
    return found.length > 0;
  };
  return {
    name: 'rungs:start-chunk',
    config: () => ({
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: { codeSplitting: { groups: [{ name: START, test: isPart }] } },
            },
          },
        },
      },
    }),
    generateBundle() {
      if (this.environment.name !== 'client') return;
      if (unseen.size > 0) this.error(`No module is found by ${[...unseen].join(', ')}.`);
    },
  };
}
