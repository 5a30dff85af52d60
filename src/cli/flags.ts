import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Terminal } from './command.ts';

/** The flags of a command: what each is, what it takes, and what it does. */
export type Flags = ParseArgsOptionsConfig &
  Readonly<Record<string, { readonly takes?: string; readonly says: string }>>;

type Parsed<F extends Flags> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: F }>
>;

/** What the words after a command mean; or how to use it, where that is asked; or what cannot be followed. */
export function readWords<const F extends Flags>(
  words: readonly string[],
  usage: string,
  flags: F,
): Parsed<F> | { readonly usage: string } | { readonly problem: string } {
  if (words.includes('--help')) return { usage: usageOf(usage, flags) };
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options: flags });
  } catch (error) {
    return { problem: `${faultIn(error)} ${usage} --help tells more.` };
  }
}

/** Says how a command is used, or what cannot be followed of its words, and gives the exit code for that. */
export function told(
  read: { readonly usage: string } | { readonly problem: string },
  { print, warn }: Pick<Terminal, 'print' | 'warn'>,
): 0 | 2 {
  if ('usage' in read) {
    print(read.usage);
    return 0;
  }
  warn(read.problem);
  return 2;
}

/** What is wrong with some words, in the first sentence of what Node says of them. */
export function faultIn(error: unknown): string {
  return `${String((error as Error).message).split(/\.?(?:\s*\n|\. |$)/)[0]}.`;
}

function usageOf(usage: string, flags: Flags): string {
  const lines = [...Object.entries(flags), ['help', { says: 'prints this' }] as const].map(
    ([name, flag]): [string, string] => [
      `  --${name}${'takes' in flag && flag.takes ? ` ${flag.takes}` : ''}`,
      flag.says,
    ],
  );
  const width = Math.max(...lines.map(([left]) => left.length));
  return [usage, '', ...lines.map(([left, says]) => `${left.padEnd(width)}  ${says}`)].join('\n');
}
