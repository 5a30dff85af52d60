import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { runCommand } from './runCommand.ts';

/** `node src/cli/main.ts <command> …`: the commands of a clone, which are scripts of its package.json. */

/** What is for those who keep the bundled data, and what the package offers and a clone does without Vite. */
const OF_CLONE: readonly (readonly [string, () => Promise<Command>])[] = [
  ...(['check', 'import', 'init', 'diff', 'edition'] as const).flatMap((name) => {
    const offered = COMMANDS[name];
    return offered ? [[name, offered.load] as const] : [];
  }),
  ['items', async () => (await import('./items.ts')).items],
  ['coverage', async () => (await import('./coverage.ts')).coverage],
  ['score', async () => (await import('./score.ts')).score],
];

/** The same line with the commands as they are called in a clone. */
function inClone(line: string): string {
  return line
    .replaceAll(/npx rungs (build|start) (\S+)/g, 'LADDER_DATA=$2 npm run $1')
    .replaceAll(/npx rungs (build|start)/g, 'npm run $1')
    .replaceAll(/npx rungs (\w+)/g, 'npm run data:$1 --');
}

await runCommand(process.argv.slice(2), new Map(OF_CLONE), {
  print: (line) => console.log(inClone(line)),
  warn: (line) => console.error(inClone(line)),
});
