import { createBuilder } from 'vite';
import { expect, test } from 'vitest';
import { sharedChunks } from './sharedChunks.ts';

const nameOf = (id: string) => id.split('/').at(-1) ?? '';

/** The names of the files that a small app is built into. */
async function built(chunks: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
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
      sharedChunks(chunks),
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
  const files = await built({ start: ['/app/part.js'] });
  expect(files.filter((file) => file.includes('start'))).toHaveLength(1);
});

test('what two files would hold is in the first of them', async () => {
  const files = await built({ start: ['/app/part.js'], later: ['/app/part.js', '/app/later.js'] });
  expect(files.filter((file) => /start|later/.test(file))).toHaveLength(2);
});

test('a part that is in no path fails the build', async () => {
  await expect(built({ start: ['/app/part.js', '/app/prat.js'] })).rejects.toThrow('/app/prat.js');
});
