import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS, overview } from './commands.ts';
import { runCommand } from './runCommand.ts';

/** `npx rungs <command> …`: the command of the package, built to `lib/rungs.js` beside the app. */

const words = process.argv.slice(2);
const [first = '--help'] = words;
if (first === '--help' || first === 'help') {
  console.log(overview());
  // Whoever names no command has not been served.
  if (words.length === 0) process.exitCode = 2;
} else if (first === '--version') {
  const about = readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8');
  console.log(JSON.parse(about).version);
} else {
  const commands = new Map(Object.entries(COMMANDS).map(([name, { load }]) => [name, load]));
  await runCommand(words, commands, { print: console.log, warn: console.error });
}
