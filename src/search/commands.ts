import { COMMAND_WORDS } from '#src/text/en/commands.ts';
import type { NamedCommand } from './names.ts';

export type CommandId = keyof typeof COMMAND_WORDS;

/** What can be done from the palette besides opening something: named here, because it is searched like all else. */
export const COMMANDS: readonly (NamedCommand & { readonly id: CommandId })[] = Object.entries(
  COMMAND_WORDS,
).map(([id, words]) => ({ id: id as CommandId, ...words }));
