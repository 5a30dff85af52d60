import type { Plugin } from 'vite';

/**
 * Puts modules, with all that they import, into one file for each name: many small ones compress worse. What two of them
 * would hold is in the first. Each module is named by a part of its path, and a part that is in no path any more fails the
 * build, for else the files would silently fall apart.
 */
export function sharedChunks(chunks: Readonly<Record<string, readonly string[]>>): Plugin {
  const named = Object.entries(chunks);
  // Words that are all written where they are read leave no module behind.
  const unseen = new Set(
    Object.values(chunks)
      .flat()
      .filter((part) => !part.startsWith('/src/text/en/')),
  );
  const groups = named.map(([name, parts], at) => ({
    name,
    priority: named.length - at,
    test: (id: string) => {
      const found = parts.filter((part) => english(id).includes(part));
      for (const part of found) unseen.delete(part);
      return found.length > 0;
    },
  }));
  return {
    name: 'rungs:shared-chunks',
    config: () => ({
      environments: {
        client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
      },
    }),
    generateBundle() {
      if (this.environment.name !== 'client') return;
      if (unseen.size > 0) this.error(`No module is found by ${[...unseen].join(', ')}.`);
    },
  };
}

/** The words of another language stand where the English ones would. */
function english(id: string): string {
  return id.replace(/\/src\/text\/[a-z]{2}\//, '/src/text/en/');
}
