import type { Command } from './command.ts';

/** A command that the package offers. */
interface Offered {
  readonly takes: string;
  readonly says: string;
  readonly load: () => Promise<Command>;
}

/** The commands of the package, each loaded only where it is asked for. */
export const COMMANDS: Readonly<Record<string, Offered>> = {
  init: {
    takes: '[FOLDER]',
    says: 'writes a small ladder to begin from',
    load: async () => (await import('./init.ts')).init,
  },
  import: {
    takes: 'FILES --out DATA',
    says: 'makes a ladder of Markdown, HTML, Word, Excel, ODS, CSV, YAML or JSON',
    load: async () => (await import('./import.ts')).importFolder,
  },
  check: {
    takes: '[DATA|ZIP]',
    says: 'names every fault of a ladder, with file and line',
    load: async () => (await import('./check.ts')).check,
  },
  diff: {
    takes: '[BEFORE [AFTER]]',
    says: 'says what changed between two folders, editions or revisions, as a note or a table',
    load: async () => (await import('./diff.ts')).diff,
  },
  edition: {
    takes: '[DATA]',
    says: 'keeps the ladder as it is now as an edition of its date',
    load: async () => (await import('./edition.ts')).edition,
  },
  build: {
    takes: '[DATA|ZIP]',
    says: 'makes the site, which any static host can serve',
    load: async () => (await import('./build.ts')).build,
  },
  start: {
    takes: '[DATA|ZIP]',
    says: 'builds and shows it on this machine, and again when the ladder changes',
    load: async () => (await import('./start.ts')).start,
  },
};

/** The table of the commands, for `--help`. */
export function overview(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { takes, says }]) => [`  npx rungs ${name} ${takes}`, says] as const,
  );
  const width = Math.max(...lines.map(([left]) => left.length));
  return [
    'Rungs makes a site of a career ladder.',
    '',
    ...lines.map(([left, says]) => `${left.padEnd(width)}  ${says}`),
    '',
    'DATA is the folder of a ladder: data, unless said. --help after a command tells what it takes.',
  ].join('\n');
}
