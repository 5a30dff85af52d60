export const GROUP_WORDS = {
  about: (role: string) => `Diese Rolle: ${role}`,
  opened: 'Zuletzt geöffnet',
  suggested: 'Rollen für den Anfang',
  answer: 'Antwort',
  pair: 'Zwei Rollen',
  role: 'Rollen',
  family: 'Jobfamilien',
  grade: 'Stufen',
  strand: 'Fähigkeiten',
  command: 'Befehle',
  line: 'Erwartungen',
  nearest: 'Ähnliche Titel',
};

export const ANSWER_WORDS = {
  whatChanges: (from: string, to: string) => `Was sich von ${from} zu ${to} ändert`,
  path: (from: string, to: string) => `Weg von ${from} zu ${to}`,
  leads: (from: string) => `Wohin ${from} führt`,
  compare: (a: string, b: string) => `${a} mit ${b} vergleichen`,
  hiring: [
    'Wie eine Rolle besetzt wird, steht auf ihrer Seite für Bewerbungen',
    'Eine Rolle wählen und ihre Schritte lesen',
  ] as readonly [string, string],
  hiringOf: (role: string): readonly [string, string] => [
    `Wie ${role} besetzt wird`,
    'Die Seite für Bewerbungen',
  ],
};
