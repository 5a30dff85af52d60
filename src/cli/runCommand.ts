import type { Command, Terminal } from './command.ts';
import { deviceFault } from './deviceFault.ts';

/** Runs the command that the words begin with, and leaves the exit code that it gives. */
export async function runCommand(
  words: readonly string[],
  commands: ReadonlyMap<string, () => Promise<Command>>,
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
): Promise<void> {
  // Who reads only the first lines (`| head`) closes the pipe; the command goes on without anybody to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const [name = '', ...rest] = words;
  const command = await commands.get(name)?.();
  if (command) {
    process.exitCode = await command(rest, { folder: process.cwd(), print, warn }).catch(
      (error: unknown) => {
        const fault = deviceFault(error);
        if (fault === undefined) throw error;
        warn(fault);
        return 1;
      },
    );
    return;
  }
  warn(`Name one of the commands ${[...commands.keys()].join(', ')}, not "${name}".`);
  process.exitCode = 2;
}
