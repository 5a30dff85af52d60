import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from './inlineScripts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rungs-script-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Writes files and bundles the first of them. */
async function bundle(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const [entry = ''] = Object.keys(files);
  return bundled(join(folder, entry));
}

describe('a script as text', () => {
  test('runs by itself, with what it imports and without what that does not need', async () => {
    const { text, files } = await bundle({
      'start.ts': "import { twice } from './twice.ts';\nseen.push(twice(21 as number));\n",
      'twice.ts': 'export const twice = (n: number) => n * 2;\nexport const unused = "unneeded";\n',
    });
    const seen: number[] = [];
    runInNewContext(text, { seen });
    expect(seen).toEqual([42]);
    expect(text).not.toMatch(/unneeded|\bimport\b/);
    expect(files.map((file) => file.replace(/.*\//, '')).sort()).toEqual(['start.ts', 'twice.ts']);
  });

  test('holds nothing that ends its element', async () => {
    const { text } = await bundle({ 'start.ts': "seen.push('</script>');\n" });
    expect(text).not.toContain('</script');
    const seen: string[] = [];
    runInNewContext(text, { seen });
    expect(seen).toEqual(['</script>']);
  });

  test('is refused where it holds what would swallow the end of its element', async () => {
    const start = "console.log('<!-- a comment');\n";
    await expect(bundle({ 'start.ts': start })).rejects.toThrow('start.ts');
  });
});
