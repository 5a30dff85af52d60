/** The headings of what the search finds and offers. */
export const GROUP_WORDS = {
  about: (role: string) => `This role: ${role}`,
  opened: 'Opened last',
  suggested: 'Roles to begin with',
  answer: 'Answer',
  pair: 'Two roles',
  role: 'Roles',
  family: 'Job families',
  grade: 'Grades',
  strand: 'Skills',
  command: 'Commands',
  line: 'Expectations',
  nearest: 'Nearest titles',
};

/** The words of answers in the search, and of what it offers about the role of a page. */
export const ANSWER_WORDS = {
  whatChanges: (from: string, to: string) => `What changes from ${from} to ${to}`,
  path: (from: string, to: string) => `Path from ${from} to ${to}`,
  leads: (from: string) => `Where ${from} leads`,
  compare: (a: string, b: string) => `Compare ${a} with ${b}`,
  hiring: [
    'How a role is hired for stands on its page for candidates',
    'Choose a role to read its steps',
  ] as readonly [string, string],
  hiringOf: (role: string): readonly [string, string] => [
    `How ${role} is hired for`,
    'The page for candidates',
  ],
};
