import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, createBuilder } from 'vite';
import { licenses } from '#src/build/licenses.ts';
import { BUNDLED_WHOLE, NEEDS_NODE } from '#src/build/packagedApp.ts';
import { LANGUAGES } from '#src/text/languages.ts';

/**
 * `npm run package [-- --out DIR]`: makes the package in the folder `rungs` of that, the app built once for each language
 * beside the commands as plain JavaScript, and packs it as npm would publish it. To publish it is for a person.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'package' } } });
const place = resolve(values.out);
const out = join(place, 'rungs');
const own = JSON.parse(await readFile('package.json', 'utf8'));

await rm(place, { recursive: true, force: true });
for (const language of LANGUAGES) {
  process.env.PACKAGE_SITE = join(out, 'site', language);
  const builder = await createBuilder({ mode: `package-${language}`, logLevel: 'warn' });
  await builder.buildApp();
}
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [licenses('ssr').plugin],
  ...BUNDLED_WHOLE,
  build: {
    ...BUNDLED_WHOLE.build,
    ssr: resolve('src/cli/rungs.ts'),
    outDir: join(out, 'lib'),
    // All in one folder, beside which the app is found.
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
});

const { name, version, description, license, devDependencies } = own;
const canvas = '@napi-rs/canvas';
const manifest = {
  name,
  version,
  description,
  license,
  keywords: ['career ladder', 'job levels', 'competencies', 'static site'],
  type: 'module',
  bin: { rungs: 'bin/rungs.js' },
  engines: { node: `>=${NEEDS_NODE}` },
  // Machine code, which no bundle can hold; all else is in it.
  dependencies: { [canvas]: devDependencies[canvas] },
};
await writeFile(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
await mkdir(join(out, 'bin'));
await writeFile(join(out, 'bin/rungs.js'), starter(NEEDS_NODE), { mode: 0o755 });
await copyFile('docs/package.md', join(out, 'README.md'));
await copyFile('LICENSE', join(out, 'LICENSE'));

const packed = spawnSync('npm', ['pack', '--silent', '--pack-destination', place, out], {
  stdio: 'inherit',
});
process.exitCode = packed.status ?? 1;

/** Says what is wrong on a Node that would only fail somewhere within. */
function starter(least: string): string {
  return `#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = '${least}'.split('.').map(Number);
if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) {
  await import('../lib/rungs.js');
} else {
  console.error(\`Rungs needs Node ${least} or newer; this is \${process.version}.\`);
  process.exitCode = 2;
}
`;
}
