import type { Command } from './command.ts';

/** `node src/cli/main.ts <command> …`: runs a command here, and exits with the code that it gives. */

/** Each is loaded only where it is asked for. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['check', async () => (await import('./check.ts')).check],
  ['import', async () => (await import('./import.ts')).importFolder],
  ['items', async () => (await import('./items.ts')).items],
  ['coverage', async () => (await import('./coverage.ts')).coverage],
  ['score', async () => (await import('./score.ts')).score],
]);

/** Who reads only the first lines (`| head`) closes the pipe; the command goes on without anybody to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...words] = process.argv.slice(2);
const terminal = { folder: process.cwd(), print: console.log, warn: console.error };
const command = await COMMANDS.get(name)?.();
if (command) {
  process.exitCode = await command(words, terminal);
} else {
  terminal.warn(`Name one of the commands ${[...COMMANDS.keys()].join(', ')}, not "${name}".`);
  process.exitCode = 2;
}
