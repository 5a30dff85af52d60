import { createBuilder } from 'vite';
import { expect, test } from 'vitest';
import { startChunk } from './startChunk.ts';

const nameOf = (id: string) => id.split('/').at(-1) ?? '';

/** The names of the files that a small app is built into. */
async function built(...parts: string[]): Promise<string[]> {
  const modules: Readonly<Record<string, string>> = {
    'app.js': "import './part.js'; import('./later.js');",
    'part.js': 'globalThis.part = 1;',
    'later.js': "import './part.js'; globalThis.later = 1;",
  };
  const files: string[] = [];
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'app.js' } },
    plugins: [
      startChunk(parts),
      {
        name: 'app',
        resolveId: (id) => (nameOf(id) in modules ? `/app/${nameOf(id)}` : undefined),
        load: (id) => modules[nameOf(id)],
        generateBundle: (_, bundle) => void files.push(...Object.keys(bundle)),
      },
    ],
  });
  const { client } = builder.environments;
  if (client) await builder.build(client);
  return files;
}

test('modules are put into one file by a part of their path', async () => {
  const files = await built('/app/part.js');
  expect(files.filter((file) => file.includes('start'))).toHaveLength(1);
});

test('a part that is in no path fails the build', async () => {
  await expect(built('/app/part.js', '/app/prat.js')).rejects.toThrow('/app/prat.js');
});
