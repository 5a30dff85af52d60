import type { NamedCommand } from './names.ts';

/** What can be done from the palette besides opening something: named here, because it is searched like all else. */
export const COMMANDS = [
  { id: 'ladder', title: 'Go to the map', also: ['ladder', 'home', 'start'] },
  { id: 'roles', title: 'Go to all roles', also: ['list', 'table of roles'] },
  {
    id: 'compare',
    title: 'Compare roles',
    also: ['compare', 'side by side', 'difference', 'versus'],
  },
  {
    id: 'paths',
    title: 'Find a path',
    also: ['paths', 'routes', 'career path', 'next step', 'promotion'],
  },
  { id: 'plan', title: 'Go to my plan', also: ['my plan', 'my next step', 'growth plan'] },
  { id: 'strands', title: 'Go to skills', also: ['skills', 'strands', 'how it grows'] },
  { id: 'steps', title: 'Go to steps by size', also: ['steps', 'thin', 'oversized'] },
  { id: 'experience', title: 'Go to years of experience', also: ['experience'] },
  { id: 'data', title: 'Go to the data', also: ['data', 'sources', 'problems', 'report'] },
  { id: 'theme-light', title: 'Light theme', also: ['light mode', 'bright'] },
  { id: 'theme-dark', title: 'Dark theme', also: ['dark mode', 'night'] },
  {
    id: 'theme-system',
    title: 'Match system theme',
    also: ['automatic theme', 'theme of the system'],
  },
  { id: 'share', title: 'Share this page', also: ['send', 'qr code', 'embed'] },
  { id: 'copy-link', title: 'Copy the link to this page', also: ['address', 'url'] },
  { id: 'print', title: 'Print this page', also: ['paper', 'pdf'] },
  { id: 'keys', title: 'Show all keys', also: ['keyboard shortcuts', 'hotkeys', 'help'] },
] as const satisfies readonly NamedCommand[];

export type CommandId = (typeof COMMANDS)[number]['id'];
