import type { Command } from './command.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command as from a terminal in a folder, without a process of its own; gives what it would leave there. */
export async function outcomeOf(
  command: Command,
  folder: string,
  words: readonly string[],
): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof said) => (line: string) => {
    said[stream] += `${line}\n`;
  };
  const code = await command(words, { folder, print: into('stdout'), warn: into('stderr') });
  return { code, ...said };
}
