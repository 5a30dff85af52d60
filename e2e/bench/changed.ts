import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { TextFile } from '../../src/dataset/textFile.ts';
import { synthesizeDataset } from '../../src/tools/synthesize.ts';

/**
 * `node e2e/bench/changed.ts [--roles N] [--family ID]`: builds the site of an invented ladder twice, the second time with
 * another word in one line of one family, and prints how many of its files differ, came or went, by the folder they are in.
 */
const { values } = parseArgs({
  options: { roles: { type: 'string', default: '1000' }, family: { type: 'string' } },
});

const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

const within = await mkdtemp(join(tmpdir(), 'rungs-changed-bench-'));
try {
  const files = synthesizeDataset({ roles: Number(values.roles), seed: 1 });
  const families = files.filter(({ path }) => path.startsWith('families/'));
  const path = values.family
    ? `families/${values.family}.json`
    : families[Math.floor(families.length / 2)]?.path;
  const before = await built('before', files);
  const after = await built(
    'after',
    files.map((file) => (file.path === path ? reworded(file) : file)),
  );
  const all = [...new Set([...before.keys(), ...after.keys()])];
  const changed = all.filter((file) => before.get(file) !== after.get(file));
  const share = ((100 * changed.length) / before.size).toFixed(2);
  console.log(`${path}: ${changed.length} of ${before.size} files (${share} %)`);
  for (const [folder, own] of Map.groupBy(changed, (file) => file.split('/')[0] ?? '')) {
    console.log(`  ${folder}: ${own?.length}`);
  }
} finally {
  await rm(within, { recursive: true, force: true });
}

/** A family with another word in the first line of it that belongs to a strand. */
function reworded({ path, text }: TextFile): TextFile {
  let isDone = false;
  const put = text.replaceAll(/"text":\s*"([^"]*)"(?=[^}]*"strand")/g, (line, words: string) => {
    if (isDone) return line;
    isDone = true;
    return line.replace(words, words.replace(/\w+$/, 'lanterns'));
  });
  if (put === text) throw new Error(`${path} has no line to reword`);
  return { path, text: put };
}

/** Builds a site as people do; answers with what its files hold, in short. */
async function built(name: string, files: readonly TextFile[]): Promise<Map<string, string>> {
  const folder = join(within, name);
  const out = join(within, `site-${name}`);
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const command = spawn(
    process.execPath,
    [VITE, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    {
      env: { ...process.env, LADDER_DATA: folder, SITE_URL: 'https://ladder.example.org' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [status] = await once(command, 'exit');
  if (status !== 0) throw new Error(`vite build of ${folder} ended with ${status}`);
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const digests = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const digest = createHash('sha256').update(await readFile(file));
      return [relative(out, file), digest.digest('hex')] as const;
    });
  return new Map(await Promise.all(digests));
}
