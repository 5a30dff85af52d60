import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

/** `node e2e/provideChromium.ts`: makes sure that the browser tests find a Chromium, and says which. */
const named = process.env.CHROMIUM_PATH;
if (named && !existsSync(named)) {
  console.error(`CHROMIUM_PATH is ${named}, but there is no file. Correct it or unset it.`);
  process.exit(1);
}

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000 }).status === 0;

const ways = [
  () => run('npx', 'playwright', 'install', 'chromium'),
  () =>
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
];
for (const way of ways) {
  if (findChromium()) break;
  way();
}

const found = findChromium();
if (found) console.log(`Browser tests use ${found}`);
else {
  console.error(
    [
      'The browser tests need a Chromium, and none could be found or installed.',
      'Any one of these helps:',
      '  • install Chrome or Chromium (on Debian or Ubuntu: sudo apt-get install chromium)',
      '  • npx playwright install chromium',
      '  • CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
  process.exit(1);
}
