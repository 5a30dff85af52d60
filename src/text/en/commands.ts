/** What can be done from the palette besides opening something, and what else people call it. */
export const COMMAND_WORDS = {
  ladder: { title: 'Go to the map', also: ['ladder', 'home', 'start'] },
  roles: { title: 'Go to all roles', also: ['list', 'table of roles'] },
  compare: { title: 'Compare roles', also: ['compare', 'side by side', 'difference', 'versus'] },
  paths: {
    title: 'Find a path',
    also: ['paths', 'routes', 'career path', 'next step', 'promotion'],
  },
  plan: { title: 'Go to my plan', also: ['my plan', 'my next step', 'growth plan'] },
  strands: { title: 'Go to skills', also: ['skills', 'strands', 'how it grows'] },
  steps: { title: 'Go to steps by size', also: ['steps', 'thin', 'oversized'] },
  experience: { title: 'Go to years of experience', also: ['experience'] },
  data: { title: 'Go to the data', also: ['data', 'sources', 'problems', 'report'] },
  'theme-light': { title: 'Light theme', also: ['light mode', 'bright'] },
  'theme-dark': { title: 'Dark theme', also: ['dark mode', 'night'] },
  'theme-system': { title: 'Match system theme', also: ['automatic theme', 'theme of the system'] },
  share: { title: 'Share this page', also: ['send', 'qr code', 'embed'] },
  'copy-link': { title: 'Copy the link to this page', also: ['address', 'url'] },
  print: { title: 'Print this page', also: ['paper', 'pdf'] },
  keys: { title: 'Show all keys', also: ['keyboard shortcuts', 'hotkeys', 'help'] },
};
